// What keeps a page from people: findings of axe, and pages wider than the screen.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects that axe finds nothing on the page as it stands; a finding is told with its rule and elements.
 * @param within a CSS selector, where only a part is meant
 */
export async function expectNoFinding(page: Page, within?: string): Promise<void> {
	// A page without frames is looked at in one go: a second page that joins what frames say takes as long again.
	const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
	if (within !== undefined) axe.include(within);
	// Only findings are described, which halves the time; what passed is of no use here.
	const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Expects that axe finds nothing on the page in light, nor in dark. */
export async function expectNoFindingInThemes(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
		// Even the shortest change of a colour ends with a frame, which a busy machine draws late.
		await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
		await expectNoFinding(page);
	}
}

/** Expects that the page needs no scrolling sideways, in each width in turn. */
export async function expectFitsWidths(page: Page, widths: readonly number[]): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 900 });
		await expect(async () => expectFitsWidth(page)).toPass({ timeout: 5000 });
	}
}

/** Expects that the page needs no scrolling sideways. */
export async function expectFitsWidth(page: Page): Promise<void> {
	const needed = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(needed).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

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

/** Expects that the page needs no scrolling sideways. */
export async function expectFitsWidth(page: Page): Promise<void> {
	const needed = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(needed).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

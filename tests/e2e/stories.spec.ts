// Can a story be read step by step: without scripts, by keyboard, on paper, and with every number filled in?
import { expect, test } from '@playwright/test';
import { expectFitsWidth, expectNoFinding } from '../support/access';

const STORIES = ['network-from-1949', 'february-2024', 'three-channels'] as const;

test('all stories are listed and lead to their pages', async ({ page }) => {
	await page.goto('/stories');
	const links = page.locator('main h2 a');
	await expect(links).toHaveCount(STORIES.length);
	for (const [index, name] of STORIES.entries())
		await expect(links.nth(index)).toHaveAttribute('href', new RegExp(`story/${name}$`));
	await links.first().click();
	await expect(
		page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Stories' }),
	).toHaveAttribute('aria-current', 'page');
});

for (const name of STORIES)
	test(`${name}: a picture and a text for each step, without scripts`, async ({ browser, baseURL }) => {
		const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
		await page.goto(`/story/${name}`);
		const steps = page.locator('.step');
		expect(await steps.count()).toBeGreaterThan(3);
		for (const step of await steps.all()) {
			await expect(step.getByRole('heading', { level: 2 })).not.toBeEmpty();
			await expect(step.getByRole('img').first()).toBeVisible();
			await expect(step.locator('figcaption')).toContainText(/\d/);
			expect((await step.getByRole('img').first().boundingBox())?.height).toBeGreaterThan(200);
		}
		const text = await page.locator('main').innerText();
		expect(text).not.toMatch(/\[\[|\]\]|undefined|NaN/);
		await expect(page.locator('.end ol li')).toHaveCount(3);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: /^See it in/ })).toHaveCount(0);
		await page.close();
	});

for (const [colorScheme, width] of [
	['light', 1440],
	['dark', 390],
] as const)
	test(`february-2024 has nothing to mend for readers of the screen, ${colorScheme}, ${width} px`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/story/february-2024');
		await expectFitsWidth(page);
		await expectNoFinding(page);
	});

test('a step leads to the same view in Explore and to its embed', async ({ page }) => {
	await page.goto('/story/three-channels');
	const step = page.locator('.step').nth(2);
	await expect(step.getByRole('link', { name: /^See it in Explore/ })).toHaveAttribute(
		'href',
		/\?country=CHN&channel=party$/,
	);
	await step.getByRole('link', { name: 'Embed this map' }).click();
	await expect(page).toHaveURL(/embed\?view=map&of=CHN&channel=party/);
});

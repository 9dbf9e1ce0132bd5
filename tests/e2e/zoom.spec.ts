// Can the site be read magnified, and used by touch?
import { expectFitsWidth } from '../support/access';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

const PAGES = [
	'/',
	'/pair',
	'/pair/CHN-NOR',
	'/country',
	'/country/CHN',
	'/event/chn-nor-meeting-2024-02-05-espen-barth-eide-wang-yi',
	'/official/wang-yi',
	'/compare?pairs=CHN-NOR,CHE-CHN',
	'/anniversaries',
	'/day/10-05',
	'/stories',
	'/story/february-2024',
	'/data',
	'/method',
	'/sql',
	'/read',
	'/embed',
];

/** A window of 1280 by 960 at the zoom that WCAG 1.4.4 asks for, and at that of 1.4.10. */
for (const [zoom, width, height] of [
	['200 %', 640, 480],
	['400 %', 320, 240],
] as const)
	test(`every kind of page needs no scrolling sideways at ${zoom}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height });
		for (const path of PAGES)
			await test.step(path, async () => {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectFitsWidth(page);
			});
	});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a name on the map is tapped, the list opened, an entry read, all by touch', async ({ page }) => {
		await openExplore(page);
		await page
			.locator('.labels')
			.getByRole('button', { name: /^Norway/ })
			.tap();
		await expect(page).toHaveURL(/country=NOR/);
		await waitForAnswer(page);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Norway');
		await page.getByRole('button', { name: /^List/ }).tap();
		await page.locator('a[data-event]').first().tap();
		await expect(page).toHaveURL(/event=/);
		await expect(page.getByText(/^Date$/).first()).toBeVisible();
	});
});

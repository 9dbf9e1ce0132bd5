// What can a reader rely on when the map moves?
import { expect, openExplore, test } from '../support/watched-page';

test('a reader who leaves while the map zooms leaves no fault behind', async ({ page }) => {
	await openExplore(page, '/');
	const goOn = page.getByRole('link', { name: 'Method', exact: true }).first();
	await expect(goOn).toBeVisible();
	for (let round = 0; round < 3; round++) {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href$="/method"]')?.click());
		await expect(page).toHaveURL(/\/method/);
		// Leaflet's own end of a zoom comes after a quarter of a second.
		await page.waitForTimeout(400);
		await page.goBack();
		await expect(page.locator('.host.leaflet-container')).toBeVisible();
	}
});

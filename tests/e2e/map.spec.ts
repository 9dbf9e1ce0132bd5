// What can a reader rely on when the map moves?
import { expect, openExplore, test } from '../support/watched-page';

test('a reader who leaves while the map zooms leaves no fault behind', async ({ page }) => {
	await openExplore(page, '/');
	const goOn = page.getByRole('link', { name: 'Method', exact: true }).first();
	await expect(goOn).toBeVisible();
	for (let round = 0; round < 3; round++) {
		const held = (await page.locator('.host.leaflet-container').elementHandle())!;
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href$="/method"]')?.click());
		await expect(page).toHaveURL(/\/method/);
		// Leaflet marks what it holds; it lets go once its own end of the zoom has come.
		await expect.poll(() => held.evaluate((host) => '_leaflet_id' in host)).toBe(false);
		await page.goBack();
		await expect(page.locator('.host.leaflet-container')).toBeVisible();
	}
});

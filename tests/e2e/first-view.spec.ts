// Is the first view light, and does it stand still?
import { extname } from 'node:path';
import { listFirstView } from '../support/first-view-files';
import { expect, openExplore, test } from '../support/watched-page';

/** Of scripts, styles and fonts together, packed with gzip. */
const MOST_BYTES = 180_000;
const MOST_SHIFT = 0.02;

test('scripts, styles and fonts of the first view weigh at most 180 kB', () => {
	const files = listFirstView('build', 'index.html');
	const kinds = ['.js', '.css', '.woff2'].map((kind) => files.filter(({ path }) => extname(path) === kind));
	expect(kinds.map((kind) => kind.length > 0)).toEqual([true, true, true]);
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	test
		.info()
		.annotations.push({ type: 'first view', description: `${bytes} bytes in ${files.length} files` });
	expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

for (const [width, height] of [
	[1440, 900],
	[390, 844],
] as const)
	test(`nothing shifts while the page comes alive, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.addInitScript(() => {
			window.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					if (!('hadRecentInput' in entry && entry.hadRecentInput))
						window.shift += 'value' in entry ? Number(entry.value) : 0;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await openExplore(page);
		await expect(page.locator('[data-part="map"][data-alive="true"]')).toBeAttached();
		await expect(page.locator('[data-part="filters"][data-alive="true"]')).toBeAttached();
		expect(await page.evaluate(() => window.shift)).toBeLessThan(MOST_SHIFT);
	});

declare global {
	interface Window {
		/** Sum of the layout shifts so far. */
		shift: number;
	}
}

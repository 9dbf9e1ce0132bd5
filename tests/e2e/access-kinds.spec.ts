// Does axe find anything on the kinds of page that no other test looks at, in both themes and two widths?
import { readdirSync } from 'node:fs';
import { expectFitsWidths, expectNoFindingInThemes } from '../support/access';
import { test } from '../support/watched-page';

const firstOf = (folder: string) =>
	readdirSync(`build/${folder}`)
		.filter((name) => name.endsWith('.html'))
		.sort()[0]!
		.slice(0, -'.html'.length);

const PATHS = [
	'/compare?pairs=CHN-NOR,CHN-CHE',
	'/data',
	'/embed',
	'/licences',
	'/method',
	'/offline',
	'/sql',
	'/stories',
	`/event/${firstOf('event')}`,
	`/official/${firstOf('official')}`,
	'/fr/data',
	'/fr/licences',
	'/fr/method',
	'/fr/sql',
];

for (const path of PATHS)
	test(`axe finds nothing on ${path}, light and dark, on a desk and on a phone`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const width of [1440, 390]) {
			await expectFitsWidths(page, [width]);
			await expectNoFindingInThemes(page);
		}
	});

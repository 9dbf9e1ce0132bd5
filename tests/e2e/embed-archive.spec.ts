// Does every embed address that was ever given out still show its title and rows?
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startForeignPage, writeForeignPage, type ForeignPage } from '../support/foreign-page';

interface Archived {
	id: string;
	path: string;
	title: string;
	rows: string[][];
	absent?: string[];
}

const ARCHIVE = JSON.parse(readFileSync('tests/embed-archive/v1.json', 'utf8')) as Archived[];

let foreign: ForeignPage;
test.beforeAll(async () => {
	foreign = await startForeignPage();
});
test.afterAll(() => foreign.close());

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** `#` is a number, `…` any words. */
const patternOf = (text: string) => quote(text).replaceAll('#', '[\\d,]+').replaceAll('…', '.+');

for (const { id, path, title, rows, absent = [] } of ARCHIVE)
	test(id, async ({ page, baseURL }) => {
		await page.goto(foreign.addressOf(writeForeignPage(`${baseURL}${path}`, 600, 'allow-scripts')));
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${patternOf(title)}$`));
		await frame.locator('summary').click();
		const shown = frame.locator('details tbody tr:visible');
		await expect(shown).not.toHaveCount(0);
		const texts = (await shown.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
		for (const row of rows)
			expect(texts, `a row with ${row.join(', ')}`).toContainEqual(
				expect.stringMatching(new RegExp(row.map((text) => `(?=.*${patternOf(text)})`).join(''))),
			);
		for (const text of absent) expect(texts.join('\n')).not.toContain(text);
	});

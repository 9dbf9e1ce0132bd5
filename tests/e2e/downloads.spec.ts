// Can the selection on Explore be taken home?
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

test('the selection is saved as CSV, JSON and NDJSON, with as many entries as shown', async ({ page }) => {
	await openExplore(page, '/?country=NOR');
	await waitForAnswer(page);
	const shown = await page.locator('a[data-event]').count();
	const save = async (form: string) => {
		await page.getByRole('button', { name: /^Download/ }).click();
		const saved = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: form, exact: false }).first().click();
		return readFile(await (await saved).path(), 'utf8');
	};
	expect(csvParse(await save('CSV'))).toHaveLength(shown);
	expect(JSON.parse(await save('JSON one'))).toMatchObject({ count: shown, filter: 'country=NOR' });
	expect((await save('NDJSON')).trim().split('\n')).toHaveLength(shown);
});

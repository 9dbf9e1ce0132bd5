// Can the selection on Explore be taken home?
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { expect, openExplore, test, waitForAnswer } from '../support/watched-page';

test('the selection is saved in every form, with as many entries as shown and a README that knows their checksums', async ({
	page,
}) => {
	await openExplore(page, '/?country=NOR');
	await waitForAnswer(page);
	const shown = await page.locator('a[data-event]').count();
	const save = async (form: string) => {
		await page.getByRole('button', { name: /^Download/ }).click();
		const saved = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: form, exact: false }).first().click();
		return readFile(await (await saved).path(), 'utf8');
	};
	const texts = {
		csv: await save('CSV'),
		json: await save('JSON one'),
		ndjson: await save('NDJSON'),
		geojson: await save('GeoJSON'),
	};
	expect(csvParse(texts.csv)).toHaveLength(shown);
	expect(JSON.parse(texts.json)).toMatchObject({ count: shown, filter: 'country=NOR' });
	expect(texts.ndjson.trim().split('\n')).toHaveLength(shown);
	expect(JSON.parse(texts.geojson)).toMatchObject({
		type: 'FeatureCollection',
		features: [
			{ geometry: { type: 'MultiLineString' }, properties: { a: 'CHN', b: 'NOR', channel: 'state' } },
		],
	});
	const readme = await save('README');
	expect(readme).toContain('Filter: country=NOR');
	expect(readme).toContain('MIT License');
	expect(readme).toMatch(/date_last +DATE +last day/);
	for (const text of Object.values(texts))
		expect(readme).toContain(createHash('sha256').update(text).digest('hex'));
});

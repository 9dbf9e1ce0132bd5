import { readFile } from 'node:fs/promises';
import { languageNow } from '$lib/messages/book';
import type { Manifest } from '$lib/model/manifest';
import { DEFAULT_VIEW } from '$lib/model/view';
import { openNodeDatabase } from '$lib/query/node';
import { listCountries } from '$lib/query/views/list-countries';
import { parseCountries } from '$lib/reference/parse-countries';
import { shortName } from '$lib/reference/short-name';
import { cutPrinted } from '$lib/state/cut-printed';
import { loadExplore } from '$lib/state/load-explore';
import { citationDataOf } from './pair/cite-page.server';
import { countBars } from './count-bars';
import { nameCountries } from './name-in.server';
import { readRecords } from './pair/read-records.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

const DATA = 'static/data';
const COUNTRIES = 'data/reference/countries.csv';
/** Rows that are printed into the page; the engine brings the rest. */
const PRINTED_EVENTS = 300;

/** What others coded, where there is any: where it lies, whose it is, and its days. */
function importedOf({ imported }: Manifest) {
	if (imported === undefined || imported.records === 0) return null;
	const { database, origins, records, span } = imported;
	return {
		source: { file: database.file, bytes: database.bytes, version: database.sha256.slice(0, 12) },
		origins: origins.map(({ name, licence }) => ({ name, licence })),
		records,
		span,
	};
}

/** The default view, printed into the page, so that it is readable before the engine is up and without it. */
export const load: PageServerLoad = async () => {
	const manifest = JSON.parse(await readFile(`${DATA}/manifest.json`, 'utf8')) as Manifest;
	const table = parseCountries(COUNTRIES, await readFile(COUNTRIES, 'utf8'));
	const aliases = new Map(table.countries.map(({ code, iso2, aliases }) => [code, [iso2, ...aliases]]));
	const records = await readRecords();
	const database = await openNodeDatabase(`${DATA}/${manifest.database.file}`);
	try {
		const named = nameCountries(languageNow(), await listCountries(database), table);
		const countries = named.map((country) => ({
			...country,
			aliases: aliases.get(country.code) ?? [],
		}));
		const span = manifest.span ?? { dayStart: 0, dayEnd: 0 };
		const printed = cutPrinted(
			await loadExplore(database, DEFAULT_VIEW, PRINTED_EVENTS),
			countries.map(({ code }) => code),
		);
		return {
			countries,
			/** Those whose code does not read as a name. */
			organisations: records.atlas.reference.organisations
				.map((each) => ({ code: each.id, name: shortName(each) }))
				.filter(({ code, name }) => code !== name),
			printed,
			/** Counts of all entries over time, where some are printed. */
			bars: await countBars(database, printed, span),
			source: {
				file: manifest.database.file,
				bytes: manifest.database.bytes,
				version: manifest.database.sha256.slice(0, 12),
			},
			imported: importedOf(manifest),
			cite: citationDataOf(records),
			/** Day of the newest article. */
			dataEnd: records.dataEnd,
			counts: manifest.counts,
			site: manifest.site,
			/** Days of all core events; a build without any shows the day 0. */
			span,
		};
	} finally {
		await database.close();
	}
};

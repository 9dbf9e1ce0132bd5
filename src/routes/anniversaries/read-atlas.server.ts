// What do the pages on anniversaries read while they are built? Files once, however many pages ask.
import { readFile, stat } from 'node:fs/promises';
import { retitle } from '$lib/charts/timeline/tell-title';
import { languageNow } from '$lib/messages/book';
import type { Language } from '$lib/messages/languages';
import type { Country } from '$lib/model/country';
import { findDataYear } from '$lib/model/data-year';
import { partsOf, type DayUtc } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import type { Manifest } from '$lib/model/manifest';
import { SharedValues } from '$lib/model/share-values';
import { yearOf } from '$lib/model/network-history';
import { DEFAULT_VIEW } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { openNodeDatabase } from '$lib/query/node';
import { runSql, sql } from '$lib/query/sql';
import { listCountries } from '$lib/query/views/list-countries';
import { listEvents } from '$lib/query/views/list-events';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { parseReference, TABLE_NAMES } from '$lib/reference/parse-reference';
import type { Reference } from '$lib/reference/reference';
import { nameCountries, namesIn } from '../name-in.server';

const DATA = 'static/data';
const MANIFEST = `${DATA}/manifest.json`;
const ROWS_AT_ONCE = 50_000;
const TABLES = 'data/reference';

/** Everything that the data build and the tables know, told in one language. */
export interface Atlas {
	manifest: Manifest;
	reference: Reference;
	/** Names as the site's owner set them, or of the language. */
	countries: Country[];
	/** Core events by date. */
	events: EventRow[];
	/** Days on which articles appeared, sorted, each once; those known less exactly are left out. */
	articleDays: DayUtc[];
	/** The year that the data are about; without a contact the last in which relations began. */
	dataYear: number;
}

let last: { written: number; read: Promise<Atlas>; told: Map<Language, Promise<Atlas>> } | null = null;

/** Reads manifest, database and tables; again only where the data build has run since. Told in the page's language. */
export async function readAtlas(): Promise<Atlas> {
	// Thousands of pages ask: the manifest tells of every article, so only its time is looked at.
	const { mtimeMs } = await stat(MANIFEST);
	if (last?.written !== mtimeMs) last = { written: mtimeMs, read: readAll(), told: new Map() };
	const language = languageNow();
	const told = last.told.get(language) ?? last.read.then(tell);
	last.told.set(language, told);
	return told;
}

/** The same with names and titles in the language of this moment. */
function tell(atlas: Atlas): Atlas {
	const countries = nameCountries(languageNow(), atlas.countries, atlas.reference);
	const nameOf = namesIn(languageNow(), atlas);
	const shared = new SharedValues();
	const retell = (event: EventRow) => {
		const told = retitle(event, nameOf);
		if (told !== event) told.title = shared.text(told.title);
		return told;
	};
	return { ...atlas, countries, events: atlas.events.map(retell) };
}

async function readAll(): Promise<Atlas> {
	const manifest = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
	const database = await openNodeDatabase(`${DATA}/${manifest.database.file}`);
	try {
		const days = await runSql<{ day: number }>(
			database,
			sql`SELECT DISTINCT datediff('day', DATE '1970-01-01', published_start)::INTEGER AS day
				FROM articles WHERE length(published) = 10 ORDER BY day`,
		);
		const reference = await readReference();
		const events = await listAll(database);
		const founded = pairFactsOf(reference).map(({ established }) => yearOf(established));
		return {
			manifest,
			reference,
			countries: await listCountries(database),
			events,
			articleDays: days.map(({ day }) => day),
			dataYear: findDataYear(events.map(({ dayStart }) => partsOf(dayStart).year)) ?? Math.max(...founded),
		};
	} finally {
		await database.close();
	}
}

/** Core events; so many at once as the engine hands over without copying a million rows together. */
async function listAll(database: Database): Promise<EventRow[]> {
	const events: EventRow[] = [];
	const shared = new SharedValues();
	for (let isMore = true; isMore;) {
		const page = { limit: ROWS_AT_ONCE, offset: events.length };
		const rows = await listEvents(database, DEFAULT_VIEW, page);
		for (const row of rows) events.push(shared.share(row, (column) => column === 'id'));
		isMore = rows.length === ROWS_AT_ONCE;
	}
	return events;
}

/** The tables; the data build has stopped on any fault in them. */
async function readReference(): Promise<Reference> {
	const entries = TABLE_NAMES.map(
		async (name) => [`${TABLES}/${name}`, await readFile(`${TABLES}/${name}`, 'utf8')] as const,
	);
	return parseReference(Object.fromEntries(await Promise.all(entries))).reference;
}

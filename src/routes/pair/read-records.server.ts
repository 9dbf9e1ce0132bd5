// What do the pages of pairs, countries, events and people read while they are built? Everything once.
import type { EventRow } from '$lib/model/event-row';
import type { Manifest } from '$lib/model/manifest';
import { officialSlug } from '$lib/model/paths';
import type { AlsoTold } from '$lib/model/view-rows';
import type { CountryCode } from '$lib/model/vocabulary';
import { openNodeDatabase } from '$lib/query/node';
import { listAllAlsoTold } from '$lib/query/views/list-also-told';
import { listAliases } from '$lib/query/views/list-aliases';
import { ALL_PRINTED, type PrintedPages } from '$lib/model/printed-pages';
import { readAtlas, type Atlas } from '../anniversaries/read-atlas.server';
import { openDatabase } from '../open-database.server';
import { openDetails, type Details } from './detail-store.server';
import { retitle } from '$lib/charts/timeline/tell-title';

/** All records, and where to find those of a page. Lists are by date. */
export interface Records {
	atlas: Atlas;
	/** Every event of every type. */
	details: Details;
	/** Which pages are printed. */
	pages: PrintedPages;
	/** The id that an event has now, by each that it had. */
	aliases: ReadonlyMap<string, string>;
	/** Core entries by country and by pair (`CHN-NOR`). */
	byCountry: ReadonlyMap<CountryCode, EventRow[]>;
	byPair: ReadonlyMap<string, EventRow[]>;
	/** Core entries by the slug of a person's name. */
	byOfficial: ReadonlyMap<string, EventRow[]>;
	/** Records of others that tell an event, by its id. */
	alsoTold: ReadonlyMap<string, AlsoTold[]>;
	nameOf: (code: string) => string;
	/** Day of the newest article; the last day of any event where no article has one. */
	dataEnd: number;
	/** SHA-256 of the database. */
	checksum: string;
}

/** By atlas: there is one in each language, and others once the data build has run. */
const known = new WeakMap<Atlas, Promise<Records>>();

/** Reads everything; again only where the data build has run since. */
export async function readRecords(): Promise<Records> {
	const atlas = await readAtlas();
	const records = known.get(atlas) ?? readAll(atlas);
	known.set(atlas, records);
	return records;
}

function push<K>(groups: Map<K, EventRow[]>, key: K, event: EventRow): void {
	const group = groups.get(key);
	if (!group) groups.set(key, [event]);
	else if (group.at(-1) !== event) group.push(event);
}

function group(events: readonly EventRow[]) {
	const byCountry = new Map<CountryCode, EventRow[]>();
	const byPair = new Map<string, EventRow[]>();
	const byOfficial = new Map<string, EventRow[]>();
	const slugs = new Map<string, string | null>();
	const slugOf = (name: string) => {
		if (!slugs.has(name)) slugs.set(name, officialSlug(name));
		return slugs.get(name) ?? null;
	};
	for (const event of events) {
		const { countries, actors } = event;
		for (const code of countries) push(byCountry, code, event);
		countries.forEach((a, index) =>
			countries.slice(index + 1).forEach((b) => push(byPair, `${a}-${b}`, event)),
		);
		for (const slug of new Set(actors.map(slugOf))) if (slug) push(byOfficial, slug, event);
	}
	return { byCountry, byPair, byOfficial };
}

/** None where nobody else's records stand beside ours. */
async function readAlsoTold({ imported }: Manifest): Promise<ReadonlyMap<string, AlsoTold[]>> {
	if (imported === undefined) return new Map();
	const database = await openNodeDatabase(`static/data/${imported.database.file}`);
	try {
		return await listAllAlsoTold(database);
	} finally {
		await database.close();
	}
}

/** Of the last data build, for every language. */
let opened: { checksum: string; details: Promise<Details> } | null = null;

/** Details with titles in the language of `nameOf`. */
function tellDetails(checksum: string, nameOf: (code: string) => string): Details {
	// Not before a page asks: which pages there are is asked in a process of its own.
	const open = () => {
		if (opened?.checksum !== checksum)
			opened = { checksum, details: openDatabase().then((database) => openDetails(database)) };
		return opened.details;
	};
	return {
		listIds: async () => (await open()).listIds(),
		of: async (ids) =>
			(await (await open()).of(ids)).map((one) => ({ ...one, event: retitle(one.event, nameOf) })),
	};
}

async function readAll(atlas: Atlas): Promise<Records> {
	const { file, sha256 } = atlas.manifest.database;
	const database = await openNodeDatabase(`static/data/${file}`);
	try {
		const names = new Map<string, string>([
			...atlas.reference.organisations.map(({ id, name }) => [id, name] as const),
			...atlas.countries.map(({ code, name }) => [code, name] as const),
		]);
		const nameOf = (code: string) => names.get(code) ?? code;
		return {
			atlas,
			details: tellDetails(sha256, nameOf),
			pages: atlas.manifest.pages ?? ALL_PRINTED,
			aliases: await listAliases(database),
			...group(atlas.events),
			alsoTold: await readAlsoTold(atlas.manifest),
			nameOf,
			dataEnd: atlas.articleDays.at(-1) ?? atlas.manifest.span?.dayEnd ?? 0,
			checksum: sha256,
		};
	} finally {
		await database.close();
	}
}

// What do the pages of pairs, countries, events and people read while they are built? Everything once.
import { retitle } from '$lib/charts/timeline/tell-title';
import { officialSlug } from '$lib/model/paths';
import { isCoreType, type CountryCode } from '$lib/model/vocabulary';
import { openNodeDatabase } from '$lib/query/node';
import { listAliases } from '$lib/query/views/list-aliases';
import { listDetails, type TracedDetail } from '$lib/query/views/list-details';
import { readAtlas, type Atlas } from '../anniversaries/read-atlas.server';

/** All records, and where to find those of a page. Lists are by date. */
export interface Records {
	atlas: Atlas;
	/** Every event of every type, by id. */
	details: ReadonlyMap<string, TracedDetail>;
	/** The id that an event has now, by each that it had. */
	aliases: ReadonlyMap<string, string>;
	/** Core entries by country and by pair (`CHN-NOR`). */
	byCountry: ReadonlyMap<CountryCode, TracedDetail[]>;
	byPair: ReadonlyMap<string, TracedDetail[]>;
	/** Core entries by the slug of a person's name. */
	byOfficial: ReadonlyMap<string, TracedDetail[]>;
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

function push<K>(groups: Map<K, TracedDetail[]>, key: K, detail: TracedDetail): void {
	const group = groups.get(key);
	if (!group) groups.set(key, [detail]);
	else if (group.at(-1) !== detail) group.push(detail);
}

function group(details: readonly TracedDetail[]) {
	const byCountry = new Map<CountryCode, TracedDetail[]>();
	const byPair = new Map<string, TracedDetail[]>();
	const byOfficial = new Map<string, TracedDetail[]>();
	for (const detail of details) {
		const { type, countries, actors } = detail.event;
		if (!isCoreType(type)) continue;
		for (const code of countries) push(byCountry, code, detail);
		countries.forEach((a, index) =>
			countries.slice(index + 1).forEach((b) => push(byPair, `${a}-${b}`, detail)),
		);
		for (const slug of new Set(actors.map(officialSlug))) if (slug) push(byOfficial, slug, detail);
	}
	return { byCountry, byPair, byOfficial };
}

async function readAll(atlas: Atlas): Promise<Records> {
	const { file } = atlas.manifest.database;
	const database = await openNodeDatabase(`static/data/${file}`);
	try {
		const names = new Map<string, string>([
			...atlas.reference.organisations.map(({ id, name }) => [id, name] as const),
			...atlas.countries.map(({ code, name }) => [code, name] as const),
		]);
		const nameOf = (code: string) => names.get(code) ?? code;
		const details = (await listDetails(database)).map((detail) => ({
			...detail,
			event: retitle(detail.event, nameOf),
		}));
		return {
			atlas,
			details: new Map(details.map((detail) => [detail.event.id, detail])),
			aliases: await listAliases(database),
			...group(details),
			nameOf,
			dataEnd: atlas.articleDays.at(-1) ?? atlas.manifest.span?.dayEnd ?? 0,
			checksum: atlas.manifest.database.sha256,
		};
	} finally {
		await database.close();
	}
}

// Which files do pages read that are not printed, and how are they written?
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CountryPart, EventPart, PairPart, TracedDetail } from '../../src/lib/model/page-parts';
import { cutPeriods, periodName, readPeriodName } from '../../src/lib/model/pair-periods';
import {
	eventPartOf,
	isPrinted,
	partPath,
	type LiveKind,
	type PrintedPages,
} from '../../src/lib/model/printed-pages';
import { DAY_END, DAY_START } from '../../src/lib/query/columns';
import type { Database } from '../../src/lib/query/database';
import { runSql, sql } from '../../src/lib/query/sql';
import { listAliases } from '../../src/lib/query/views/list-aliases';
import { listDetails } from '../../src/lib/query/views/list-details';
import { pairFactsOf } from '../../src/lib/reference/pair-facts-of';
import type { Reference } from '../../src/lib/reference/reference';
import { countryTablesOf, pairTablesOf } from '../../src/lib/reference/tables-of';
import { packPart } from './pack-part';
import { findPeople, slugsAmong } from './people-slugs';

/** So many events are asked for at once. */
const BATCH = 20_000;
/** Files that are packed and written side by side. */
const AT_ONCE = 8;

/** A file's name and the ids of its events, by date. */
type Wanted = [name: string, ids: readonly string[]];

/**
 * Writes the files below `folder`: one for each pair and country without a page, one for each period of a pair with many
 * entries, and some for events where none has a page.
 */
export async function writeParts(
	folder: string,
	database: Database,
	reference: Reference,
	pages: PrintedPages,
): Promise<void> {
	const facts = pairFactsOf(reference);
	const people = await findPeople(database, pages.people);
	const events = await runSql<Told>(
		database,
		sql`SELECT e.id, e.countries, e.core, ${DAY_START} AS "dayStart", ${DAY_END} AS "dayEnd" FROM events AS e
			ORDER BY e.date_start, e.date_end, e.id`,
	);
	const write = async (kind: LiveKind, wanted: Wanted[], make: Make) => {
		if (wanted.length === 0) return;
		await mkdir(join(folder, kind), { recursive: true });
		for (const batch of cut(wanted)) {
			const found = await listDetails(
				database,
				batch.flatMap(([, ids]) => ids),
			);
			const byId = new Map(found.map((detail) => [detail.event.id, detail]));
			const left = batch.values();
			const work = async () => {
				for (const [name, ids] of left) {
					const part = make(
						name,
						ids.flatMap((id) => byId.get(id) ?? []),
					);
					await packPart(join(folder, kind, basename(partPath(kind, name))), part);
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, work));
		}
	};

	const [byPair, byCountry] = [new Map<string, Told[]>(), new Map<string, string[]>()];
	for (const { a, b } of [...facts, ...reference.noRelations]) byPair.set(`${a}-${b}`, []);
	for (const { code } of reference.countries) byCountry.set(code, []);
	for (const event of events) {
		if (!event.core) continue;
		for (const [index, a] of event.countries.entries()) {
			push(byCountry, a, event.id);
			for (const b of event.countries.slice(index + 1)) push(byPair, `${a}-${b}`, event);
		}
	}
	const unprinted = (kind: LiveKind, ids: Iterable<Wanted>) =>
		[...ids].filter(([name]) => !isPrinted(pages, kind, name));
	const pairs = [...byPair].flatMap(([pair, own]): Wanted[] => [
		[pair, own.map(({ id }) => id)],
		...cutPeriods(own).map(({ name, entries }): Wanted => [
			periodName(pair, name),
			entries.map(({ id }) => id),
		]),
	]);

	await write('pair', unprinted('pair', pairs), (name, details): PairPart => {
		const { pair, period } = readPeriodName(name);
		const [a = '', b = ''] = pair.split('-');
		return {
			a,
			b,
			period,
			...pairTablesOf(reference, facts, a, b),
			details: details.map(withoutTrace),
			people: slugsAmong(people, details),
		};
	});
	await write('country', unprinted('country', byCountry), (code, details): CountryPart | null => {
		const tables = countryTablesOf(reference, facts, code);
		if (tables === null) return null;
		return {
			code,
			...tables,
			details: details.map(({ event, participants }) => ({ event, participants })),
			articles: new Set(details.flatMap(({ sources }) => sources.map(({ article }) => article))).size,
			people: slugsAmong(people, details),
		};
	});
	if (pages.eventParts === null) return;
	const [ids, aliases] = [new Map<string, string[]>(), new Map<string, [string, string][]>()];
	for (const { id } of events) push(ids, String(eventPartOf(id, pages.eventParts)), id);
	for (const alias of await listAliases(database)) {
		const name = String(eventPartOf(alias[0], pages.eventParts));
		push(aliases, name, alias);
		if (!ids.has(name)) ids.set(name, []);
	}
	await write('event', [...ids], (name, details): EventPart => ({
		details: Object.fromEntries(details.map((detail) => [detail.event.id, detail])),
		aliases: Object.fromEntries(aliases.get(name) ?? []),
		people: slugsAmong(people, details),
	}));
}

/** An event and where it belongs. */
interface Told {
	id: string;
	countries: string[];
	core: boolean;
	dayStart: number;
	dayEnd: number;
}

type Make = (name: string, details: TracedDetail[]) => object | null;

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

/** Pages of pairs name no rules. */
function withoutTrace({ event, confidence, participants, sources, corrections }: TracedDetail) {
	return { event, confidence, participants, sources, corrections };
}

/** Files together, so that few questions are asked. */
function* cut(wanted: readonly Wanted[]): Generator<Wanted[]> {
	let [batch, size]: [Wanted[], number] = [[], 0];
	for (const one of wanted) {
		if (size > 0 && size + one[1].length > BATCH) {
			yield batch;
			[batch, size] = [[], 0];
		}
		batch.push(one);
		size += one[1].length;
	}
	if (batch.length > 0) yield batch;
}

// Which files do pages read that are not printed, and how are they written?
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountryPart, EventPart, PairPart, TracedDetail } from '../../src/lib/model/page-parts';
import { eventPartOf, isPrinted, type LiveKind, type PrintedPages } from '../../src/lib/model/printed-pages';
import type { Database } from '../../src/lib/query/database';
import { runSql, sql } from '../../src/lib/query/sql';
import { listAliases } from '../../src/lib/query/views/list-aliases';
import { listDetails } from '../../src/lib/query/views/list-details';
import { pairFactsOf } from '../../src/lib/reference/pair-facts-of';
import type { Reference } from '../../src/lib/reference/reference';
import { countryTablesOf, pairTablesOf } from '../../src/lib/reference/tables-of';
import { findPeople, slugsAmong } from './people-slugs';

/** So many events are asked for at once. */
const BATCH = 20_000;

/** A file's name and the ids of its events, by date. */
type Wanted = [name: string, ids: readonly string[]];

/** Writes the files below `folder`, one for each pair and country without a page, and some for events where none has one. */
export async function writeParts(
	folder: string,
	database: Database,
	reference: Reference,
	pages: PrintedPages,
): Promise<void> {
	const facts = pairFactsOf(reference);
	const people = await findPeople(database, pages.people);
	const events = await runSql<{ id: string; countries: string[]; core: boolean }>(
		database,
		sql`SELECT id, countries, core FROM events ORDER BY date_start, date_end, id`,
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
			for (const [name, ids] of batch) {
				const part = make(
					name,
					ids.flatMap((id) => byId.get(id) ?? []),
				);
				await writeFile(join(folder, kind, `${name}.json`), JSON.stringify(part));
			}
		}
	};

	const [byPair, byCountry] = [new Map<string, string[]>(), new Map<string, string[]>()];
	for (const { a, b } of [...facts, ...reference.noRelations]) byPair.set(`${a}-${b}`, []);
	for (const { code } of reference.countries) byCountry.set(code, []);
	for (const { id, countries, core } of events) {
		if (!core) continue;
		for (const [index, a] of countries.entries()) {
			push(byCountry, a, id);
			for (const b of countries.slice(index + 1)) push(byPair, `${a}-${b}`, id);
		}
	}
	const unprinted = (kind: LiveKind, ids: Map<string, string[]>) =>
		[...ids].filter(([name]) => !isPrinted(pages, kind, name));

	await write('pair', unprinted('pair', byPair), (name, details): PairPart => {
		const [a = '', b = ''] = name.split('-');
		return {
			a,
			b,
			...pairTablesOf(reference, facts, a, b),
			details: details.map(withoutTrace),
			people: slugsAmong(people, details),
		};
	});
	await write('country', unprinted('country', byCountry), (code, details): CountryPart | null => {
		const tables = countryTablesOf(reference, facts, code);
		if (tables === null) return null;
		return { code, ...tables, details: details.map(withoutTrace), people: slugsAmong(people, details) };
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

type Make = (name: string, details: TracedDetail[]) => object | null;

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

/** Pages of pairs and countries name no rules. */
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

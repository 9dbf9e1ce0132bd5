// Do the files of live pages hold what the pages need, each of them little?
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeParts } from '../../../scripts/data/write-parts';
import {
	MOST_PART_ENTRIES,
	type CountryPart,
	type EventPart,
	type PairPart,
} from '../../../src/lib/model/page-parts';
import {
	ALL_PRINTED,
	eventPartOf,
	partPath,
	type LiveKind,
	type PrintedPages,
} from '../../../src/lib/model/printed-pages';
import { periodName } from '../../../src/lib/model/pair-periods';
import { CORE_TYPES, type EventType } from '../../../src/lib/model/vocabulary';
import type { Database } from '../../../src/lib/query/database';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { listDetails } from '../../../src/lib/query/views/list-details';
import { countCountryArticles, listCountryPeople } from '../../../src/lib/query/views/list-country-people';
import { openDetails } from '../../../src/routes/pair/detail-store.server';
import { putPairPage } from '../../../src/routes/pair/put-pair-page';
import { writeSynthetic } from '../../bench/synthetic/write-synthetic';
import { loadTestReference } from '../../support/reference';

const reference = loadTestReference();
const FEW: PrintedPages = { pairs: ['CHN-USA'], countries: ['CHN'], people: 2, eventParts: 9 };

/** A database of made-up events and the folder for its parts. */
async function make(events: number) {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-parts-'));
	await writeSynthetic(join(folder, 'events.duckdb'), events, 1, true);
	const database = await openNodeDatabase(join(folder, 'events.duckdb'));
	return { folder, database };
}

function readPart<Part>(folder: string, kind: LiveKind, name: string): Part {
	return JSON.parse(gunzipSync(readFileSync(join(folder, partPath(kind, name)))).toString()) as Part;
}

const CONTEXT = {
	countries: reference.countries,
	names: {},
	site: { title: 'Bilateral', address: null, description: '' },
	counts: { articles: 1, events: 1 },
	dataEnd: 20_000,
	checksum: 'ab'.repeat(32),
	hasImported: false,
};
const isCore = (type: EventType) => CORE_TYPES.some((core) => core === type);

describe('files of live pages', () => {
	let folder = '';
	let database: Database;
	const list = (kind: LiveKind) => readdirSync(join(folder, 'data/parts', kind));
	const read = <Part>(kind: LiveKind, name: string) => readPart<Part>(folder, kind, name);

	beforeAll(async () => {
		({ folder, database } = await make(400));
		await writeParts(join(folder, 'data/parts'), database, reference, FEW);
	}, 60_000);
	afterAll(async () => {
		await database.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('hold the entries of each pair that is not printed, as the database has them', async () => {
		const details = await listDetails(database);
		const own = details.filter(
			({ event }) => event.countries.includes('CHN') && event.countries.includes('RUS') && isCore(event.type),
		);
		const part = read<PairPart>('pair', 'CHN-RUS');
		expect(part).toMatchObject({ a: 'CHN', b: 'RUS', period: null });
		expect(part.details.length).toBeGreaterThan(1);
		expect(part.details).toEqual(
			own.map(({ event, confidence, participants, sources, corrections }) => ({
				event,
				confidence,
				participants,
				sources,
				corrections,
			})),
		);
		expect(list('pair')).not.toContain('CHN-USA.pack');
	});

	it('hold each event once, in the file that its id leads to', async () => {
		const ids = (await listDetails(database)).map(({ event }) => event.id);
		const found = list('event').flatMap((file) =>
			Object.keys(read<EventPart>('event', file.replace('.pack', '')).details).map((id) => [id, file]),
		);
		expect(found.map(([id]) => id).sort()).toEqual([...ids].sort());
		for (const [id = '', file] of found) expect(file).toBe(`${eventPartOf(id, 9)}.pack`);
	});

	it('hold of a country what its printed page asks the database for', async () => {
		const part = read<CountryPart>('country', 'RUS');
		expect(part.articles).toBe(await countCountryArticles(database, 'RUS'));
		const people = await listCountryPeople(database, 'RUS');
		expect(part.details.map(({ participants }) => participants)).toEqual(
			part.details.map(({ event }) => people.get(event.id)),
		);
		expect(people.size).toBe(part.details.length);
		expect(list('country')).not.toContain('CHN.pack');
	});
});

describe('a pair with many entries', () => {
	let folder = '';
	let database: Database;
	const read = <Part>(kind: LiveKind, name: string) => readPart<Part>(folder, kind, name);
	beforeAll(async () => {
		({ folder, database } = await make(45_000));
		// Nothing but the periods is left to write.
		await writeParts(join(folder, 'data/parts'), database, reference, ALL_PRINTED);
	}, 60_000);
	afterAll(async () => {
		await database.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('has a file for each period that its page leads to, none with more entries than one may hold', async () => {
		const inFile = await openDetails(database, 10);
		const details = (await inFile.of(await inFile.listIds())).filter(
			({ event }) => event.countries.includes('CHN') && event.countries.includes('USA') && isCore(event.type),
		);
		expect(details.length).toBeGreaterThan(MOST_PART_ENTRIES);
		const tables = { facts: null, partnerships: [], without: null, people: {} };
		const page = putPairPage({ a: 'CHN', b: 'USA', period: null, ...tables, details }, CONTEXT, true);
		expect(page?.events.length).toBeLessThan(details.length);
		expect(page?.figures.entries).toBe(details.length);
		const parts = page!.periods.map(({ name }) => read<PairPart>('pair', periodName('CHN-USA', name)));
		expect(parts.map(({ period, details: own }) => ({ name: period, count: own.length }))).toEqual(
			page!.periods,
		);
		expect(parts.flatMap((part) => part.details.map(({ event }) => event.id))).toEqual(
			details.map(({ event }) => event.id),
		);
		for (const part of parts) expect(part.details.length).toBeLessThanOrEqual(MOST_PART_ENTRIES);
		expect(readdirSync(join(folder, 'data/parts'))).toEqual(['pair']);
	});

	it('has the same details, kept in memory or in a file', async () => {
		const [inFile, inMemory] = [await openDetails(database, 10), await openDetails(database)];
		const ids = await inMemory.listIds();
		expect(await inFile.listIds()).toEqual(ids);
		const some = [...ids.filter((_, index) => index % 997 === 0), 'no-such-event'].reverse();
		expect(await inFile.of(some)).toEqual(await inMemory.of(some));
	});
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../scripts/data/article-record';
import { databaseRows } from '../../../scripts/data/database-rows';
import { RowKeeper } from '../../../scripts/data/earlier-rows';
import { measure } from '../../../scripts/data/last-build';
import { TABLE_NAMES } from '../../../scripts/data/schema';
import { writeDatabase } from '../../../scripts/data/write-database';
import type { EventRecord } from '../../../src/lib/model/event';
import type { Site } from '../../../src/lib/model/site';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { ARTICLES, EVENTS, REFERENCE, SITE } from '../query/small-database';

interface Input {
	events: EventRecord[];
	articles: ArticleRecord[];
	site: Site;
	corrected?: string;
}
const ALL: Input = { events: EVENTS, articles: ARTICLES, site: SITE };

/** Events with lists of their own, as reading gives them, and what stands in the piece that each list is of. */
function readAgain({ events, articles }: Input) {
	const own = JSON.parse(JSON.stringify(events)) as EventRecord[];
	const origins = own.flatMap(({ title, date, sources }) =>
		sources.map(({ article, evidence }): [typeof evidence, string] => [
			evidence,
			JSON.stringify([articles.find(({ id }) => id === article), title, date]),
		]),
	);
	return { events: own, origins: new Map(origins) };
}

let root: string;
let number = 0;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bilateral-rows-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a database and keeps what it was made from; `before` is the last one, whose rows may be copied. */
async function write(input: Input, before: string | null) {
	const path = join(root, `${number++}.duckdb`);
	const { events, origins } = readAgain(input);
	const rows = databaseRows({ ...input, events, reference: REFERENCE });
	const corrections = input.corrected === undefined ? [] : [{ event: input.corrected }];
	const reference = { ...REFERENCE, officials: [] };
	const keeper = new RowKeeper(root, { events, origins, corrections, reference, site: input.site });
	const earlier = before === null ? null : keeper.find({ path: before, ...(await measure(before)) });
	await writeDatabase(path, rows, undefined, earlier);
	keeper.keep((await measure(path)).sha256, rows, earlier);
	return { path, copied: earlier?.places.filter((place) => place !== null).length ?? null };
}

async function contentOf(path: string): Promise<string> {
	const database = await openNodeDatabase(path);
	try {
		const tables = TABLE_NAMES.map((table) => database.query(`SELECT rowid, * FROM ${table} ORDER BY rowid`));
		return JSON.stringify(await Promise.all(tables));
	} finally {
		await database.close();
	}
}

const edited = (events: readonly EventRecord[], at: number, fields: Partial<EventRecord>) =>
	events.map((event, index) => (index === at ? { ...event, ...fields } : event));

describe('rows of the last database', () => {
	it.each<[id: string, next: Input, copied: number | null]>([
		['nothing has changed', ALL, EVENTS.length],
		['the first event is gone', { ...ALL, events: EVENTS.slice(1) }, EVENTS.length - 1],
		['one is told otherwise', { ...ALL, events: edited(EVENTS, 2, { title: 'Another' }) }, EVENTS.length - 1],
		['people corrected one', { ...ALL, corrected: EVENTS[1]!.id }, EVENTS.length - 1],
		[
			'one moves to the end',
			{ ...ALL, events: edited(EVENTS, 0, { date: '2031-01-01' }) },
			EVENTS.length - 1,
		],
		['no event is left', { ...ALL, events: [] }, 0],
		[
			'a publisher has another name',
			{ ...ALL, articles: ARTICLES.map((one) => ({ ...one, publisher: 'Other' })) },
			0,
		],
		[
			'a setting is another',
			{ ...ALL, site: { ...SITE, excerpts: { default: 'short', publishers: {} } } },
			null,
		],
	])('are copied where %s, and the rest is made', async (_id, next, copied) => {
		const first = await write(ALL, null);
		const second = await write(next, first.path);
		expect(second.copied).toBe(copied);
		expect(await contentOf(second.path)).toBe(await contentOf((await write(next, null)).path));
	});

	it.each([
		['was written by another build', 'again'],
		['is damaged', '{"version'],
	])('are all made where what was kept %s', async (_id, damage) => {
		const first = await write(ALL, null);
		if (damage === 'again') await write({ ...ALL, events: EVENTS.slice(1) }, null);
		else writeFileSync(join(root, '.bilateral/rows.json'), damage);
		expect((await write(ALL, first.path)).copied).toBeNull();
	});

	it('are those of a fresh build, whatever changes from one to the next', async () => {
		const kept = fc.array(fc.record({ isThere: fc.boolean(), title: fc.constantFrom('A', 'B') }), {
			minLength: EVENTS.length,
			maxLength: EVENTS.length,
		});
		const eventsOf = (build: readonly { isThere: boolean; title: string }[]) =>
			EVENTS.flatMap((event, at) => (build[at]!.isThere ? [{ ...event, title: build[at]!.title }] : []));
		await fc.assert(
			fc.asyncProperty(fc.array(kept, { minLength: 2, maxLength: 3 }), async (builds) => {
				let last: string | null = null;
				for (const build of builds) last = (await write({ ...ALL, events: eventsOf(build) }, last)).path;
				const fresh = await write({ ...ALL, events: eventsOf(builds.at(-1)!) }, null);
				expect(await contentOf(last!)).toBe(await contentOf(fresh.path));
			}),
			{ numRuns: 8 },
		);
	});
});

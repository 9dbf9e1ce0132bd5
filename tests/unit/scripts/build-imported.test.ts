import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/data/arguments';
import { buildData } from '../../../scripts/data/build-data';
import { IMPORTED_TABLES } from '../../../scripts/data/imported/imported-schema';
import { buildFromLake } from '../../../scripts/data/lake/build-from-lake';
import { writeLake } from '../../../scripts/data/lake/write-lake';
import { parseView, formatView, DEFAULT_VIEW } from '../../../src/lib/model/view';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { copyProject } from '../../support/copied-project';
import { MADE_UP, writeMadeUpImports } from '../../support/made-up-imports';

let root: string;
let told: string[] = [];
const at = (path: string) => join(root, path);
const sumOf = (path: string) =>
	createHash('sha256')
		.update(readFileSync(at(path)))
		.digest('hex');
const OURS = 'static/data/events.duckdb';
const THEIRS = 'static/data/imported.duckdb';
const report = {
	stage: () => ({ done: () => {}, end: () => {} }),
	problem: (line: string) => void told.push(line),
};

async function build(...imported: string[]) {
	told = [];
	const given = imported.map((shown) => ({ shown, absolute: at(shown) }));
	return (await buildData(root, null, report, given.length > 0 ? given : null)).manifest!;
}

async function ask<T>(sql: string): Promise<T[]> {
	const database = await openNodeDatabase(at(THEIRS));
	try {
		return await database.query<T>(sql);
	} finally {
		await database.close();
	}
}

beforeAll(() => (root = copyProject()));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run build:data with what others coded', () => {
	it('writes nothing of it where there are no files', async () => {
		expect((await build()).imported).toBeUndefined();
		mkdirSync(at('data/imported'));
		expect((await build()).imported).toBeUndefined();
		expect([existsSync(at(THEIRS)), told]).toEqual([false, []]);
	});

	it('makes a database of its own and leaves ours as it is, byte for byte', async () => {
		const before = sumOf(OURS);
		writeMadeUpImports(root);
		const { imported } = await build();
		expect(told).toEqual([]);
		expect(imported).toMatchObject({
			records: MADE_UP.gdelt + MADE_UP.talks,
			linked: MADE_UP.linked,
			links: MADE_UP.links,
			refused: { count: 0, lines: [] },
			origins: [
				{ name: 'Example of a table of talks', licence: 'CC0', records: MADE_UP.talks, linked: 1 },
				{ name: 'GDELT 2.0 Events', records: MADE_UP.gdelt, linked: 3 },
			],
		});
		expect(sumOf(OURS)).toBe(before);
		const theirs = sumOf(THEIRS);
		rmSync(at('static/data'), { recursive: true });
		await build();
		expect(sumOf(THEIRS)).toBe(theirs);
		expect(sumOf(OURS)).toBe(before);
	});

	it('keeps whose row each record is, and links those of one event', async () => {
		expect(
			await ask(
				`SELECT e.id, e.origin, e.publishers, e.basis, e.confidence, o.licence, i.row, i.code, i.url,
					(SELECT list(event_id) FROM same_as WHERE imported_id = e.id) AS same
				FROM events AS e JOIN imported AS i ON i.event_id = e.id JOIN origins AS o ON o.id = i.origin
				WHERE i.row IN ('1001', '1004') ORDER BY i.row`,
			),
		).toEqual([
			{
				id: 'gdelt-2-0-events-1001',
				origin: 'GDELT 2.0 Events',
				publishers: ['GDELT 2.0 Events'],
				basis: 'coded',
				confidence: null,
				licence: 'free for any use with a citation of the GDELT Project',
				row: '1001',
				code: '041',
				url: 'https://news.example/1001',
				same: ['chn-nld-call-2024-02-02'],
			},
			expect.objectContaining({ row: '1004', same: null }),
		]);
	});

	it('has the tables and columns of its layout', async () => {
		for (const { name, columns } of IMPORTED_TABLES)
			expect(
				await ask(
					`SELECT column_name AS name, data_type AS type, is_nullable AS "isNullable" FROM duckdb_columns()
					WHERE table_name = '${name}' AND schema_name = 'main' ORDER BY column_index`,
				),
			).toEqual(columns);
	});

	it('has ids that an address can name', async () => {
		for (const { id } of await ask<{ id: string }>('SELECT id FROM events'))
			expect(parseView(new URLSearchParams(formatView({ ...DEFAULT_VIEW, event: id }))).event).toBe(id);
	});

	it('is built from a lake, too', async () => {
		const { imported } = await build();
		await writeLake(at('static/data'), at('lake'));
		const { manifest } = await buildFromLake(root, { shown: 'lake', absolute: at('lake') }, report);
		expect(manifest?.imported).toEqual(imported);
	});

	it('builds anew where its file was changed by others', async () => {
		await build();
		appendFileSync(at(THEIRS), 'x');
		await build();
		expect((await ask<{ n: number }>('SELECT count(*)::INTEGER AS n FROM events'))[0]?.n).toBe(10);
	});

	const good = () => readFileSync(at('data/imported/gdelt.ndjson'), 'utf8').split('\n')[0]!;
	const changed = (change: Record<string, unknown>) =>
		JSON.stringify({ ...(JSON.parse(good()) as object), ...change });
	it.each([
		['no JSON', () => '{', /^x\/bad\.ndjson:2: no imported record: no JSON: write the file anew/],
		['another object', () => '{"a":1}', /:2: no imported record: id: /],
		['an unknown type', () => changed({ type: 'duel' }), /:2: no imported record: type: /],
		[
			'a date that is none',
			() => changed({ date: '2024-02-30' }),
			/:2: no imported record: date: no EDTF date/,
		],
		[
			'an unknown country',
			() => changed({ countries: ['CHN', 'QQQ'] }),
			/:2: no imported record: countries\.1: no country of the table/,
		],
		['no licence', () => changed({ origin: { name: 'A', licence: '', row: '1' } }), /origin\.licence/],
		['a row that came before', good, /:2: row 1001 of GDELT 2\.0 Events came in x\/bad\.ndjson:1: keep one/],
		[
			'a name without a letter',
			() => changed({ origin: { name: '中', licence: 'A', row: '中' } }),
			/:2: no id can be made of/,
		],
	])('refuses %s with its line, counts it and keeps the others', async (_, line, expected) => {
		mkdirSync(at('x'), { recursive: true });
		writeFileSync(
			at('x/bad.ndjson'),
			[good(), line(), changed({ origin: { ...JSON.parse(good()).origin, row: '7' } }), ''].join('\n'),
		);
		const { imported } = await build('x');
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(expected);
		expect(imported).toMatchObject({ records: 2, refused: { count: 1, lines: told } });
	});

	it('says of other files that they are none of it, and of a path that is not there', async () => {
		writeFileSync(at('x/bad.ndjson'), good());
		writeFileSync(at('x/rows.csv'), 'a,b');
		const { imported } = await build('x', 'nowhere');
		expect(told).toEqual([
			'nowhere:1: no such file or folder: check the path',
			'x/rows.csv:1: is no .ndjson file of imported records: make one of it with npm run import (left out)',
		]);
		expect(imported).toMatchObject({ records: 1, refused: { count: 2 } });
	});

	it('reads --imported with several paths beside the articles', () => {
		expect(readArguments(['--imported', 'a', 'b', '--articles', 'c', 'd'], '/')).toMatchObject({
			imported: [{ shown: 'a' }, { shown: 'b' }],
			articles: [{ shown: 'c' }, { shown: 'd' }],
		});
		expect(readArguments(['--changed'], '/')?.imported).toBeNull();
		expect(() => readArguments(['--imported', ''], '/')).toThrow('empty path after --imported');
		expect(() => readArguments(['a'], '/')).toThrow('unexpected argument: a');
	});
});

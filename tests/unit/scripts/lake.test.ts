// Is a lake whole: read back, and by other engines?
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LakeSchema } from '../../../scripts/data/lake/lake-schema';
import { TABLE_NAMES } from '../../../scripts/data/schema';
import type { Manifest } from '../../../src/lib/model/manifest';
import { copyProject } from '../../support/copied-project';
import { askChdb, askDuckdb, hasChdb, readQueries, type Answer } from '../../support/lake-queries';

describe('a lake', { timeout: 120_000 }, () => {
	let root = '';
	const lake = () => join(root, 'lake');
	const build = (...args: string[]) =>
		spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build-data.ts', ...args], {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: root },
		});
	const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
	const readTable = (table: string) =>
		askDuckdb(
			`ATTACH '${join(root, 'static/data/events.duckdb')}' AS atlas (READ_ONLY); SELECT * FROM atlas.${table}`,
		);
	const readAll = async () => {
		const manifest = read<Manifest>('static/data/manifest.json');
		const csv = readFileSync(join(root, 'static/data/downloads/events.csv'), 'utf8');
		const tables: Record<string, Answer> = {};
		for (const table of TABLE_NAMES) tables[table] = await readTable(table);
		return { counts: manifest.counts, sources: manifest.sources, span: manifest.span, csv, tables };
	};
	let built: Awaited<ReturnType<typeof readAll>>;

	beforeAll(async () => {
		root = copyProject();
		expect(build('--lake', 'lake')).toMatchObject({ status: 0 });
		built = await readAll();
	}, 120_000);
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	it('says what it holds', async () => {
		const { tables, version } = read<LakeSchema>('lake/schema.json');
		expect(version).toBe(read<Manifest>('static/data/manifest.json').database.sha256.slice(0, 12));
		for (const table of TABLE_NAMES) expect(tables[table]?.rows, table).toBe(built.tables[table]?.length);
		expect(tables.events?.partitions).toEqual(['year', 'month']);
	});

	it('has a file for each month, with the events of that month alone', async () => {
		const months = await askDuckdb(
			`SELECT DISTINCT filename, year(date_start)::INTEGER, month(date_start)::INTEGER
				FROM read_parquet('${lake()}/events/**/*.parquet', filename = true)`,
		);
		expect(months.length).toBeGreaterThan(1);
		for (const [file, year, month] of months)
			expect(file).toContain(`year=${year}/month=${String(month).padStart(2, '0')}/`);
		expect(new Set(months.map(([file]) => file)).size).toBe(months.length);
	});

	it('becomes the same database, manifest and table of events', async () => {
		expect(build('--from-lake', 'lake')).toMatchObject({ status: 0, stderr: '' });
		expect(await readAll()).toEqual(built);
	});

	it.each([...readQueries('duckdb', '').keys()])('answers DuckDB: %s', async (name) => {
		const answer = await askDuckdb(readQueries('duckdb', lake()).get(name) ?? '');
		expect(answer.length).toBeGreaterThan(0);
	});

	it('answers as many contacts as the manifest counts', async () => {
		const years = await askDuckdb(readQueries('duckdb', lake()).get('contacts by year') ?? '');
		expect(years.reduce((sum, [, contacts]) => sum + Number(contacts), 0)).toBe(built.counts.contacts);
	});

	it.skipIf(!hasChdb).each([...readQueries('duckdb', '').keys()])(
		'answers ClickHouse the same (skipped where tests/chdb is not installed): %s',
		async (name) => {
			const [duckdb, clickhouse] = (['duckdb', 'clickhouse'] as const).map(
				(engine) => readQueries(engine, lake()).get(name) ?? '',
			) as [string, string];
			expect(askChdb(clickhouse)).toEqual(await askDuckdb(duckdb));
		},
	);

	it.each([
		['no lake', 'data', 'not empty and no lake'],
		['a folder of articles', 'data/articles', 'not empty and no lake'],
	])('is not written over %s', (_, folder, says) => {
		const { status, stderr } = build('--lake', folder);
		expect(status).toBe(2);
		expect(stderr).toContain(says);
		expect(readFileSync(join(root, 'data/site.yaml'), 'utf8')).not.toBe('');
	});

	it.each([
		['is none', '{}', /lake undefined/],
		[
			'is of another version',
			'{"lake": 99, "schema": 1, "tables": {}}',
			/lake 99 of layout 1: this version reads/,
		],
		['is cut short', '{"lake": 1,', /not valid JSON/],
	])('that %s stops the build', (_, schema, says) => {
		mkdirSync(join(root, 'bad'), { recursive: true });
		writeFileSync(join(root, 'bad/schema.json'), schema);
		const { status, stderr } = build('--from-lake', 'bad');
		expect(status).toBe(1);
		expect(stderr).toMatch(says);
	});
});

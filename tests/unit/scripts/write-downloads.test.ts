import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRows } from '../../../scripts/data/database-rows';
import { writeDatabase } from '../../../scripts/data/write-database';
import { writeDownloads } from '../../../scripts/data/write-downloads';
import { DOWNLOAD_FILES, DOWNLOAD_PAPERS, READING_LINES } from '../../../src/lib/model/downloads';
import { ARTICLES, record, REFERENCE, SITE } from '../query/small-database';

const EVENTS = [
	record('a', { a: ['CHN:Wang Yi'], b: ['NOR:Espen Barth Eide'], title: '=HYPERLINK("http://x.example")' }),
	record('b', { a: ['CHN'], b: ['NOR'], type: 'visit', date: '2024-02' }),
	record('c', { a: ['CHN'], b: ['CIV'], type: 'call', date: '2024-01-18/2024-01-19' }),
];
const lineOf = (tool: string) => READING_LINES.find((line) => line.tool === tool)?.code ?? '';

describe('downloads', () => {
	let root = '';
	const path = (name: string) => join(root, 'downloads', name);

	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'bilateral-downloads-'));
		const database = join(root, 'events.duckdb');
		await writeDatabase(
			database,
			databaseRows({ events: EVENTS, articles: ARTICLES, reference: REFERENCE, site: SITE }),
		);
		await writeDownloads(join(root, 'downloads'), {
			database,
			sha256: 'f'.repeat(64),
			records: EVENTS,
			site: SITE,
			licence: 'free\n',
		});
	});
	afterAll(() => rm(root, { recursive: true, force: true }));

	it('writes every file that the page offers, with its checksum', async () => {
		const sums = await readFile(path('SHA256SUMS'), 'utf8');
		for (const { file } of [...DOWNLOAD_FILES, ...DOWNLOAD_PAPERS]) {
			const bytes = await readFile(path(file));
			expect(bytes.length, file).toBeGreaterThan(0);
			if (file === 'SHA256SUMS') continue;
			expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
		}
	});

	it('has the same events in every form', async () => {
		const ids = ['a', 'b', 'c'];
		const lines = async (name: string) =>
			(await readFile(path(name), 'utf8'))
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as { id: string }).id);
		const json = JSON.parse(await readFile(path('events.json'), 'utf8')) as { events: { id: string }[] };
		const csv = csvParse(await readFile(path('events.csv'), 'utf8'));
		for (const found of [
			csv.map(({ id }) => id),
			json.events.map(({ id }) => id),
			await lines('events.ndjson'),
			await lines('records.ndjson'),
		])
			expect([...found].sort()).toEqual(ids);
		expect(csv.find(({ id }) => id === 'a')?.title).toMatch(/^'=HYPERLINK/);
	});

	it('is read by the line for DuckDB', async () => {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const reader = await connection.runAndReadAll(
			lineOf('DuckDB').replace('events.parquet', path('events.parquet')),
		);
		expect(reader.getRowObjectsJson()).toEqual(
			expect.arrayContaining([
				{ type: 'meeting', contacts: '1' },
				{ type: 'visit', contacts: '1' },
			]),
		);
		const csv = await connection.runAndReadAll(
			`SELECT date_first::VARCHAR AS day FROM read_csv('${path('events.csv')}', strict_mode = true) WHERE id = 'b'`,
		);
		expect(csv.getRowObjectsJson()).toEqual([{ day: '2024-02-01' }]);
		connection.closeSync();
		instance.closeSync();
	});

	it.skipIf(spawnSync('python3', ['-c', 'import pandas']).status !== 0)(
		'is read by the line for pandas',
		() => {
			const out = execFileSync('python3', ['-c', lineOf('pandas')], {
				cwd: join(root, 'downloads'),
				encoding: 'utf8',
			});
			expect(out).toMatch(/meeting\s+1/);
		},
	);

	it.skipIf(spawnSync('Rscript', ['--version']).status !== 0)('is read by the line for R', () => {
		const out = execFileSync('Rscript', ['-e', lineOf('R')], {
			cwd: join(root, 'downloads'),
			encoding: 'utf8',
		});
		expect(out).toMatch(/meeting/);
	});
});

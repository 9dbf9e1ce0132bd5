import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedRecord } from '../../../src/lib/model/imported-record';
import { gdeltRow } from '../../bench/write-gdelt';
import { record } from '../query/small-database';

const PROJECT = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bilateral-import-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const ROWS = [
	gdeltRow({ 0: '2', 1: '20240205', 7: 'CHN', 17: 'NOR', 26: '046' }),
	gdeltRow({ 0: '1', 1: '20240204', 7: 'CHN', 17: 'FRA', 26: '041' }),
	gdeltRow({ 0: '3', 1: '20240205', 7: 'CHN', 17: 'NOR', 26: '190' }),
].join('\n');

function run(script: string, ...args: string[]): { status: number | null; out: string; told: string } {
	const child = spawnSync(process.execPath, ['--import', 'tsx', join(PROJECT, 'scripts', script), ...args], {
		cwd: PROJECT,
		env: { ...process.env, INIT_CWD: folder },
		encoding: 'utf8',
	});
	return { status: child.status, out: child.stdout, told: child.stderr };
}

describe('npm run import', () => {
	it('reads a zipped export, counts what it leaves out and links records to ours', () => {
		writeFileSync(path('day.export.CSV.zip'), zipSync({ 'day.export.CSV': Buffer.from(ROWS) }));
		writeFileSync(path('plain.CSV'), ROWS);
		const ours = record('chn-nor-meeting-2024-02-05', { a: ['CHN:Wang Yi'], b: ['NOR'], date: '2024-02-05' });
		writeFileSync(path('ours.ndjson'), `${JSON.stringify(ours)}\n`);
		const { status, told } = run(
			'import.ts',
			'gdelt',
			'day.export.CSV.zip',
			'--events',
			'ours.ndjson',
			'--out',
			'gdelt.ndjson',
		);
		expect([status, told]).toEqual([
			0,
			'3 rows, 2 records, 1 of them linked to our events\n  left out, code without a place in the codebook: 1\n',
		]);
		const text = readFileSync(path('gdelt.ndjson'), 'utf8');
		const records = text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as ImportedRecord);
		expect(records.map(({ id, title, sameAs }) => ({ id, title, sameAs }))).toEqual([
			{ id: 'gdelt-1', title: 'Call between China and France', sameAs: [] },
			{ id: 'gdelt-2', title: 'Meeting of China and Norway', sameAs: [ours.id] },
		]);
		expect(records[0]?.origin).toMatchObject({ name: 'GDELT 2.0 Events', row: '1' });
		expect(run('import.ts', 'gdelt', 'plain.CSV', '--events', 'ours.ndjson').out).toBe(text);
	});

	it('reads the table of the example with its mapping', () => {
		const example = (name: string) => join(PROJECT, 'docs/examples', name);
		const { status, out } = run(
			'import.ts',
			'csv',
			example('talks.csv'),
			'--mapping',
			example('talks.mapping.json'),
		);
		expect(status).toBe(0);
		expect(out.trim().split('\n')).toHaveLength(2);
	});

	it.each([
		['no kind', [], 2, /unknown kind: \(none\)/],
		['a table without a mapping', ['csv', 'a.csv'], 2, /csv needs --mapping FILE/],
		['an origin that nobody tells', ['plover', 'a.jsonl'], 2, /plover needs --name and --licence/],
		['no such file', ['gdelt', 'absent.zip'], 1, /^absent\.zip:1: cannot be read: ENOENT/],
	])('%s', (_id, args, status, line) => {
		const result = run('import.ts', ...args);
		expect(result.status).toBe(status);
		expect(result.told).toMatch(line);
	});
});

describe('npm run export', () => {
	it('writes PLOVER that the importer reads again, and lists what is lost', () => {
		const call = record('call-1', { type: 'call', a: ['CHN:Xi Jinping'], b: ['RUS'], date: '2024-02-08' });
		const message = record('message-1', {
			type: 'message',
			a: ['CHN'],
			b: ['RUS'],
			tone: 'thanks',
			date: '2024-02',
		});
		writeFileSync(path('records.ndjson'), `${JSON.stringify(call)}\n${JSON.stringify(message)}\n`);
		const plover = run('export.ts', 'plover', 'records.ndjson', '--out', 'plover.jsonl');
		expect(plover.told).toBe(
			'1 records written\n  lost, role: 1\n  lost, sources: 1\n  lost, the whole record (message): 1\n',
		);
		const back = run('import.ts', 'plover', 'plover.jsonl', '--name', 'N', '--licence', 'L');
		expect(JSON.parse(back.out)).toMatchObject({
			id: 'plover-call-1',
			type: 'call',
			date: '2024-02-08',
			countries: ['CHN', 'RUS'],
		});
		expect(run('export.ts', 'cameo', 'records.ndjson').out).toBe('2024-02-08\tCHN\tRUS\t041\tcall-1\n');
	});
});

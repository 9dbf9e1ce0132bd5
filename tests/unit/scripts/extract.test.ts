import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/lib/model/event';

const ROOT = new URL('../../../', import.meta.url).pathname;
const MEETING =
	'---\ntitle: Talks\npublished: 2024-02-06\n---\nNorwegian Foreign Minister Espen Barth Eide met with Chilean Foreign Minister Alberto van Klaveren in Oslo on Monday.\n';

let folder = '';

interface Outcome {
	code: number;
	out: string;
	err: string;
}

function extract(...args: string[]): Promise<Outcome> {
	return new Promise((done) => {
		const command = ['--import', 'tsx', join(ROOT, 'scripts/extract.ts'), ...args];
		const env = { ...process.env, INIT_CWD: folder };
		execFile(process.execPath, command, { cwd: ROOT, env }, (error, out, err) => {
			done({ code: error ? Number(error.code) : 0, out, err });
		});
	});
}

const eventsOf = (text: string) =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as EventRecord);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'extract-'));
	mkdirSync(join(folder, 'in/more'), { recursive: true });
	writeFileSync(join(folder, 'in/talks.md'), MEETING);
	writeFileSync(join(folder, 'in/more/again.md'), MEETING.replace('on Monday', 'on February 5, 2024'));
	writeFileSync(join(folder, 'in/.hidden.md'), 'x');
	writeFileSync(join(folder, 'in/empty.txt'), '');
	writeFileSync(join(folder, 'in/photo.jpg'), 'x');
	writeFileSync(join(folder, 'in/latin.txt'), new Uint8Array([65, 10, 0xe9]));
	mkdirSync(join(folder, 'bad'));
	writeFileSync(join(folder, 'bad/empty.txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run extract', () => {
	it('writes linked events, names each fault by file and line, and sums up', async () => {
		const { code, out, err } = await extract('in');
		expect(code).toBe(0);
		const [event, ...others] = eventsOf(out);
		expect(others).toEqual([]);
		expect(event).toMatchObject({
			id: 'chl-nor-meeting-2024-02-05',
			date: '2024-02-05',
			dateBasis: 'explicit',
		});
		expect(event?.sources.map((source) => source.document)).toEqual(['again', 'talks']);
		expect(err).toMatch(/^in\/empty\.txt:1: the file is empty/m);
		expect(err).toMatch(/^in\/photo\.jpg:1: unknown kind of file/m);
		expect(err).toMatch(/^in\/latin\.txt:2: the file is not UTF-8/m);
		expect(err).not.toContain('hidden');
		expect(err).toMatch(/^2 articles, 1 event, .*3 problems$/m);
	});

	it('gives the same whatever the order of the paths', async () => {
		const one = await extract('in/talks.md', 'in/more');
		const two = await extract('in/more', 'in/talks.md');
		expect(one.out).toBe(two.out);
	});

	it('writes a file in one step', async () => {
		const { code, out } = await extract('in', '--out', 'events.ndjson');
		expect([code, out]).toEqual([0, '']);
		expect(eventsOf(readFileSync(join(folder, 'events.ndjson'), 'utf8'))).toHaveLength(1);
		expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
	});

	it('gives the same bytes with several threads', async () => {
		const articles = join(ROOT, 'data/articles');
		const [one, three] = await Promise.all([
			extract(articles, '--jobs', '1'),
			extract(articles, '--jobs', '3'),
		]);
		expect(one.out.length).toBeGreaterThan(1000);
		expect(three).toEqual(one);
	});

	it('explains where each field comes from', async () => {
		const { code, out } = await extract('in/talks.md', '--explain');
		expect(code).toBe(0);
		expect(out).toMatch(/^== talks: Talks$/m);
		expect(out).toContain('[met trigger 1]');
		expect(out).toMatch(/date ← “Monday” date\/weekday/);
	});

	it.each([
		['a missing path', ['nowhere'], /^nowhere:1: no such file or folder/m],
		['files that cannot be read', ['bad'], /^bad\/empty\.txt:1: the file is empty/m],
		[
			'a target that cannot be written',
			['in/talks.md', '--out', 'none/x.ndjson'],
			/^none\/x\.ndjson:1: cannot be written/m,
		],
	])('ends with 1 on %s', async (_, args, message) => {
		const { code, err } = await extract(...args);
		expect(code).toBe(1);
		expect(err).toMatch(message);
	});

	it.each([
		['no path', [], /no path given/],
		['no number of threads', ['in', '--jobs', 'many'], /invalid number after --jobs: many/],
		[
			'no time of silence',
			['in', '--queue', 'redis://h', '--silence', '0'],
			/invalid number after --silence: 0/,
		],
		['silence without a queue', ['in', '--silence', '5'], /--silence goes with --queue/],
		['an unknown option', ['in', '--fast'], /^unknown option '--fast'/],
		[
			'a date that is none',
			['in', '--published', '2024-02-30'],
			/invalid date after --published: 2024-02-30/,
		],
		['an option without its value', ['in', '--out'], /--out/],
	])('ends with 2 and the usage on %s', async (_, args, message) => {
		const { code, out, err } = await extract(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(message);
		expect(err).toContain('usage: npm run extract');
	});

	it('prints the usage on request', async () => {
		const { code, out } = await extract('--help');
		expect(code).toBe(0);
		expect(out).toContain('usage: npm run extract');
	});
});

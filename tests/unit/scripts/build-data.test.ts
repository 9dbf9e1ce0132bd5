import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData, type Reporter } from '../../../scripts/data/build-data';
import { describeChange } from '../../../scripts/data/describe-change';
import { describeBuild } from '../../../scripts/data/describe-build';
import { columnsOf, TABLE_NAMES } from '../../../scripts/data/schema';
import type { Accuracy } from '../../../src/lib/model/accuracy';
import type { Manifest } from '../../../src/lib/model/manifest';
import { openNodeDatabase } from '../../../src/lib/query/node';

const TALKS = `---
title: Ministers meet
publisher: Herald
published: 2024-02-06
---

BEIJING, Feb. 5 — Chinese Foreign Minister Wang Yi met with Norwegian Foreign Minister Espen Barth Eide in Beijing on Monday.
`;
const CALL = `---
title: Leaders speak
publisher: Post
published: 2024-02-08
---

Chinese President Xi Jinping spoke by telephone with Russian President Vladimir Putin on February 8, 2024.
`;
const PROJECT = join(import.meta.dirname, '../../..');

let root: string;
let lines: string[];
const report: Reporter = {
	stage: () => ({ done() {}, end() {} }),
	problem: (line) => lines.push(line),
};

const path = (...parts: string[]) => join(root, ...parts);
const given = (...names: string[]) => names.map((name) => ({ shown: name, absolute: path(name) }));
const build = (...names: string[]) => buildData(root, names.length > 0 ? given(...names) : null, report);
const bytesOf = (name: string) => readFile(path('static/data', name));

beforeEach(async () => {
	lines = [];
	root = await mkdtemp(join(tmpdir(), 'bilateral-build-'));
	await cp(join(PROJECT, 'data/reference'), path('data/reference'), { recursive: true });
	await cp(join(PROJECT, 'data/site.yaml'), path('data/site.yaml'));
	await mkdir(path('data/articles'));
	await writeFile(path('data/articles/talks.md'), TALKS);
	await writeFile(path('data/articles/call.md'), CALL);
});

afterEach(() => rm(root, { recursive: true, force: true }));

const GOLD_CALL = {
	document: 'call',
	type: 'call',
	date: '2024-02-08',
	countries: ['CHN', 'RUS'],
	actors: ['Xi Jinping', 'Vladimir Putin'],
};

describe('the accuracy of a build', () => {
	const accuracy = async () => JSON.parse(String(await bytesOf('accuracy.json'))) as Accuracy;

	it('is measured on the bundled articles, and what was measured elsewhere is passed on', async () => {
		await mkdir(path('data/gold'));
		await writeFile(path('data/gold/bundled.ndjson'), `${JSON.stringify(GOLD_CALL)}\n`);
		await build();
		const { bundled } = await accuracy();
		expect(bundled).toMatchObject({ documents: 1, core: { found: 1, missed: 0, f1: 1 }, measured: null });
		const elsewhere = { ...bundled, name: 'development', measured: '2024-03-01' };
		await writeFile(path('data/gold/accuracy-development.json'), JSON.stringify([elsewhere]));
		await build();
		expect((await accuracy()).development).toEqual([elsewhere]);
	});

	it('is not claimed for articles that nobody annotated', async () => {
		await build('data/articles/talks.md');
		expect(await accuracy()).toEqual({ bundled: null, development: [] });
	});
});

describe('a build of good articles', () => {
	it('writes the tables and a manifest that agree', async () => {
		const { manifest } = await build();
		expect(lines).toEqual([]);
		expect(JSON.parse(String(await bytesOf('manifest.json')))).toEqual(manifest);
		expect(manifest).toMatchObject({
			schema: 1,
			counts: { articles: 2, documents: 2, leftOut: 0 },
			sources: [
				{ document: 'call', publishers: ['Post'], articles: 1 },
				{ document: 'talks', publishers: ['Herald'], articles: 1 },
			],
		});
		const database = await openNodeDatabase(path('static/data/events.duckdb'));
		try {
			for (const table of TABLE_NAMES) {
				const columns = await database.query<{ name: string; type: string }>(
					'SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE table_name = ?',
					[table],
				);
				expect(columns).toEqual(columnsOf(table).map(({ name, type }) => ({ name, type })));
			}
			const [{ events, sorted } = { events: 0, sorted: false }] = await database.query<{
				events: number;
				sorted: boolean;
			}>(
				`SELECT count(*)::INTEGER AS events, list(id) = list(id ORDER BY date_start, date_end, id) AS sorted FROM events`,
			);
			expect(events).toBe(manifest?.counts.events);
			expect(events).toBeGreaterThanOrEqual(2);
			expect(sorted).toBe(true);
			const told = await database.query('SELECT DISTINCT type FROM events ORDER BY type');
			expect(told).toEqual(expect.arrayContaining([{ type: 'call' }, { type: 'meeting' }]));
		} finally {
			await database.close();
		}
	});

	it('gives the same bytes again, in another folder and another order', async () => {
		await build('data/articles/call.md', 'data/articles/talks.md');
		const first = [await bytesOf('events.duckdb'), await bytesOf('manifest.json')];
		await rm(path('static'), { recursive: true });
		await build('data/articles/talks.md', 'data/articles/call.md');
		expect([await bytesOf('events.duckdb'), await bytesOf('manifest.json')]).toEqual(first);
	});

	it('does nothing where nothing has changed, and builds where something has', async () => {
		expect((await build()).isUnchanged).toBe(false);
		expect((await build()).isUnchanged).toBe(true);
		await writeFile(path('data/articles/call.md'), CALL.replaceAll('8', '9'));
		expect((await build()).isUnchanged).toBe(false);
		await writeFile(path('static/data/events.duckdb'), 'broken');
		expect((await build()).isUnchanged).toBe(false);
	});

	it('reads files and folders from elsewhere and publishes no path of the machine', async () => {
		await mkdir(path('news/deep'), { recursive: true });
		await writeFile(path('news/deep/empty.md'), '');
		await writeFile(path('news/talks.md'), TALKS);
		const { manifest } = await buildData(root, [{ shown: path('news'), absolute: path('news') }], report);
		expect(manifest?.counts.articles).toBe(1);
		expect(lines[0]).toContain(path('news/deep/empty.md:1: '));
		expect(String(await bytesOf('manifest.json'))).not.toContain(root);
		expect(manifest?.leftOut[0]?.lines[0]).toMatch(/^news\/deep\/empty\.md:1: /);
	});
});

describe('bad input', () => {
	const BAD: [id: string, name: string, content: string | Uint8Array, line: RegExp][] = [
		['empty', 'bad.md', '', /^data\/articles\/bad\.md:1: .*empty/],
		[
			'not UTF-8',
			'bad.txt',
			new Uint8Array([0x41, 0x0a, 0xe9, 0x20, 0x41]),
			/^data\/articles\/bad\.txt:\d+: .*UTF-8/,
		],
		[
			'binary',
			'bad.txt',
			new Uint8Array(Array.from({ length: 256 }, (_, i) => i)),
			/^data\/articles\/bad\.txt:\d+: /,
		],
		[
			'broken front matter',
			'bad.md',
			'---\ntitle: [a\n---\n\nText.\n',
			/^data\/articles\/bad\.md:\d: .*front matter/,
		],
		['unknown kind', 'bad.pdf', 'x', /^data\/articles\/bad\.pdf:1: unknown kind of file/],
		[
			'no date',
			'bad.txt',
			'Chinese President Xi Jinping met with French President Emmanuel Macron.\n',
			/^data\/articles\/bad\.txt:1: no date in this article/,
		],
		[
			'same name twice',
			'talks.txt',
			CALL,
			/^data\/articles\/talks\.txt:1: has the same name as articles\/talks\.md/,
		],
	];

	it.each(BAD)(
		'%s: one line, the good files are built, and it is counted',
		async (_id, name, content, line) => {
			await writeFile(path('data/articles', name), content);
			const { manifest } = await build();
			expect(lines).toHaveLength(1);
			expect(lines[0]).toMatch(line);
			expect(manifest?.counts.articles).toBeGreaterThanOrEqual(2);
			expect(manifest?.counts.leftOut).toBeGreaterThanOrEqual(1);
			lines = [];
			expect((await build()).isUnchanged).toBe(true);
			expect(lines).toHaveLength(1);
		},
	);

	it('names a path that is not there, and builds the others', async () => {
		const { manifest } = await build('nowhere', 'data/articles');
		expect(lines).toEqual([expect.stringMatching(/^nowhere:1: no such file or folder/)]);
		expect(manifest?.leftOut).toEqual([
			{ reason: 'unreadable', count: 1, lines: [expect.stringMatching(/^nowhere:1: /)] },
		]);
	});

	it('names an empty folder', async () => {
		await mkdir(path('hollow'));
		expect((await build('hollow')).manifest).toBeNull();
		expect(lines).toEqual([expect.stringMatching(/^hollow:1: no articles/)]);
	});

	it.each([
		['nothing could be read', async () => writeFile(path('x.md'), ''), 'x.md:1: '],
		['a setting is wrong', async () => writeFile(path('data/site.yaml'), 'title: A\n'), 'data/site.yaml:1: '],
		['the settings are gone', async () => rm(path('data/site.yaml')), 'data/site.yaml:1: '],
		[
			'a reference row is wrong',
			async () => {
				const file = path('data/reference/memberships.csv');
				await writeFile(file, `${String(await readFile(file)).trimEnd()}\nnonsense\n`);
			},
			'memberships.csv:',
		],
		...(
			[
				['an unknown code', 'CHN,XXX,established,1954-10-05,,day,test,,', 'unknown code in b: XXX'],
				['an impossible date', 'CHN,USA,resumed,2023-02-30,,day,test,,', '2023-02-30'],
				['an end before its start', 'CHN,USA,partnership,1997-10,1996,month,test,made up,', '1996'],
				['a duplicate', 'CHN,NOR,established,1954-10-05,,day,test,,', 'same pair, kind and start as line'],
			] as const
		).map(([what, row, message]): [string, () => Promise<void>, RegExp] => [
			`a reference row has ${what}`,
			async () => {
				const file = path('data/reference/relations.csv');
				await writeFile(file, `${String(await readFile(file)).trimEnd()}\n${row}\n`);
			},
			new RegExp(`relations\\.csv:\\d+: [^\\n]*${message}`),
		]),
	])('leaves everything as it was where %s', async (_id, spoil, line) => {
		await build();
		const before = await bytesOf('events.duckdb');
		await spoil();
		const result = await build('x.md');
		expect(result.manifest).toBeNull();
		expect(lines.join('\n')).toMatch(line);
		expect(describeBuild(result)).toMatch(/^Nothing was built/);
		expect(await bytesOf('events.duckdb')).toEqual(before);
		expect(readdirSync(path('static'))).toEqual(['data']);
	});
});

describe('two builds', () => {
	it('at once: the second says so and harms nothing', async () => {
		const results = await Promise.allSettled([build(), build()]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const failed = results.find((result) => result.status === 'rejected');
		expect(String(failed?.reason)).toMatch(/another build is at work \(process \d+\)/);
		expect((await build()).isUnchanged).toBe(true);
	});

	it('one after one that was killed: its traces are cleared and its lock is taken over', async () => {
		await build();
		const manifest = JSON.parse(String(await bytesOf('manifest.json'))) as Manifest;
		// Killed between the two renames, long ago.
		await cp(path('static/data'), path('static/.data-last'), { recursive: true });
		await rm(path('static/data'), { recursive: true });
		await mkdir(path('static/.data-next-999999'));
		await writeFile(path('static/.data.lock'), '999999999\n');
		const again = await build();
		expect(again).toMatchObject({ isUnchanged: true, manifest });
		expect(readdirSync(path('static'))).toEqual(['data']);
		expect(existsSync(path('static/.data.lock'))).toBe(false);
	});
});

describe('a build after another', { timeout: 30_000 }, () => {
	type Counts = Parameters<NonNullable<Reporter['kept']>>[0];

	async function count(): Promise<Counts> {
		let counts: Counts | null = null;
		await buildData(root, null, { ...report, kept: (told) => (counts = told) });
		return counts!;
	}

	it('reads only what is new, and gives the bytes of a build that reads all', async () => {
		expect(await count()).toEqual({ kept: 0, read: 2, isOutdated: false });
		await writeFile(
			path('data/articles/more.jsonl'),
			`${JSON.stringify({ published: '2024-02-09', text: CALL })}\n`,
		);
		expect(await count()).toEqual({ kept: 2, read: 1, isOutdated: false });
		const increment = await bytesOf('events.duckdb');
		await rm(path('static'), { recursive: true });
		await rm(path('.bilateral'), { recursive: true });
		expect(await count()).toEqual({ kept: 0, read: 3, isOutdated: false });
		expect(increment.equals(await bytesOf('events.duckdb'))).toBe(true);
	});

	it('recalls files that are as they were, also where only some of their lines are at hand, and reads an edited one', async () => {
		const line = (day: number) =>
			`${JSON.stringify({ published: '2024-02-09', text: CALL.replaceAll('8', String(day)) })}\n`;
		await writeFile(path('data/articles/more.jsonl'), line(7) + line(6) + line(5));
		// Only a file that has rested is known by its times.
		await wait(2100);
		expect(await count()).toEqual({ kept: 0, read: 5, isOutdated: false });
		const whole = await bytesOf('events.duckdb');
		const [version = ''] = readdirSync(path('.bilateral/readings'));
		const kept = path('.bilateral/readings', version, '000001.ndjson');
		const results = String(await readFile(kept))
			.trimEnd()
			.split('\n');
		await writeFile(kept, `${results.slice(0, -2).join('\n')}\n`);
		await rm(path('static'), { recursive: true });
		expect(await count()).toEqual({ kept: 3, read: 2, isOutdated: false });
		expect(whole.equals(await bytesOf('events.duckdb'))).toBe(true);
		await writeFile(path('data/articles/call.md'), CALL.replaceAll('8', '9'));
		expect(await count()).toEqual({ kept: 4, read: 1, isOutdated: false });
	});

	it('reads a changed article again, and says that it reads all where the tables have changed', async () => {
		await count();
		await writeFile(path('data/articles/call.md'), CALL.replace('President Xi', 'President  Xi'));
		expect(await count()).toEqual({ kept: 1, read: 1, isOutdated: false });
		const officials = path('data/reference/officials.csv');
		const lines = String(await readFile(officials))
			.trimEnd()
			.split('\n');
		await writeFile(officials, `${lines.slice(0, -1).join('\n')}\n`);
		expect(await count()).toEqual({ kept: 0, read: 2, isOutdated: true });
	});

	it('tells what was added, changed and withdrawn', async () => {
		expect(describeChange(await build())).toBe('There is no earlier build to compare with.');
		expect(describeChange(await build())).toBe('No event was added, changed or withdrawn.');
		await writeFile(
			path('data/articles/call.md'),
			CALL.replace('Russian President Vladimir Putin', 'French President Emmanuel Macron'),
		);
		const lines = describeChange(await build()).split('\n');
		expect(lines[0]).toBe('Added 1, changed 0, withdrawn 1:');
		expect(lines.slice(1).map((line) => line.split('  ')[0])).toEqual([
			'+ chn-fra-call-2024-02-08',
			'- chn-rus-call-2024-02-08',
		]);
	});
});

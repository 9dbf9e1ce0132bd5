import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildData } from '../../../scripts/data/build-data';
import { describeBuild } from '../../../scripts/data/describe-build';
import { formatPublishedIds, IDS_FILE, publishedId } from '../../../scripts/data/published-ids';
import type { EventRecord } from '../../../src/lib/model/event';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { readEvent } from '../../../src/lib/query/views/read-event';

const PROJECT = join(import.meta.dirname, '../../..');
const CALL = `---
title: Leaders speak
published: 2024-02-08
---

Chinese President Xi Jinping spoke by telephone with Russian President Vladimir Putin on February 8, 2024.
`;
const ID = 'chn-rus-call-2024-02-08';
const CORRECTIONS = `- event: ${ID}
  action: change
  set:
    status: planned
  by: A. Reader
  on: 2024-03-01
  reason: It was only announced.
- event: gone
  action: reject
  by: A. Reader
  on: 2024-03-01
  reason: No event.
- event: ${ID}
  action: shred
`;

let root: string;
let lines: string[];
beforeEach(async () => {
	lines = [];
	root = await mkdtemp(join(tmpdir(), 'bilateral-corrections-'));
	await cp(join(PROJECT, 'data/reference'), join(root, 'data/reference'), { recursive: true });
	await cp(join(PROJECT, 'data/site.yaml'), join(root, 'data/site.yaml'));
	await mkdir(join(root, 'data/articles'));
	await mkdir(join(root, 'data/corrections'));
	await writeFile(join(root, 'data/articles/call.md'), CALL);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const build = () =>
	buildData(root, null, {
		stage: () => ({ done() {}, end() {} }),
		problem: (line) => lines.push(line),
	});

it('applies corrections, shows them with the event and reports those without effect', async () => {
	await build();
	expect(lines).toEqual([]);
	await writeFile(join(root, 'data/corrections/2024.yaml'), CORRECTIONS);
	const result = await build();
	expect(result.isUnchanged).toBe(false);
	expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
		'data/corrections/2024.yaml:14: action',
		'data/corrections/2024.yaml:8: no such record; mend or remove this correction',
	]);
	expect(result.manifest?.counts).toMatchObject({ corrections: 1, leftOut: 2 });
	expect(describeBuild(result)).toContain('1 correction applied');
	const database = await openNodeDatabase(join(root, 'static/data/events.duckdb'));
	try {
		const detail = await readEvent(database, ID);
		expect(detail?.event.status).toBe('planned');
		expect(detail?.sources[0]?.status).toBe('occurred');
		expect(detail?.corrections).toEqual([
			{
				action: 'change',
				field: 'status',
				before: '"occurred"',
				after: '"planned"',
				author: 'A. Reader',
				made: '2024-03-01',
				reason: 'It was only announced.',
			},
		]);
	} finally {
		await database.close();
	}
	expect(JSON.parse(await readFile(join(root, 'static/data/accuracy.json'), 'utf8'))).toEqual({
		bundled: null,
		development: [],
	});
});

it('leads an id that was published once to the event that took its place', async () => {
	await build();
	const [record] = (await readFile(join(root, 'static/data/downloads/records.ndjson'), 'utf8')).split('\n');
	const old = { ...publishedId(JSON.parse(record!) as EventRecord), id: 'chn-rus-call-2024-02' };
	await writeFile(join(root, IDS_FILE), formatPublishedIds([old]));
	expect((await build()).isUnchanged).toBe(false);
	const database = await openNodeDatabase(join(root, 'static/data/events.duckdb'));
	try {
		expect(await database.query('SELECT * FROM event_aliases')).toEqual([
			{ old_id: 'chn-rus-call-2024-02', event_id: ID },
		]);
	} finally {
		await database.close();
	}
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChanges } from '../../../scripts/data/write-changes';
import type { Changes } from '../../../src/lib/model/changes';
import type { Manifest } from '../../../src/lib/model/manifest';
import { record } from '../query/small-database';

const event = (id: string, fields = {}) => record(id, { a: ['CHN'], b: ['NOR'], ...fields });
const lines = (...events: object[]) => events.map((one) => `${JSON.stringify(one)}\n`).join('');
const manifestOf = (sha256: string) => ({ database: { sha256: sha256.padEnd(64, '0') } }) as Manifest;

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'bilateral-changes-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** A build's folder as far as the changelog reads it. */
function writeBuild(name: string, records: string | null, builds: unknown[] | null = []): string {
	const folder = join(root, name);
	mkdirSync(join(folder, 'downloads'), { recursive: true });
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(name)));
	if (records !== null) writeFileSync(join(folder, 'downloads/records.ndjson'), records);
	if (builds !== null) writeFileSync(join(folder, 'changes.json'), JSON.stringify({ builds }));
	return folder;
}

const writtenIn = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8')) as Changes;

describe('the changelog of a build', () => {
	it('names what differs from the last build before the changes of earlier ones', async () => {
		const earlier = { from: 'x', to: 'y' };
		const last = writeBuild('old', lines(event('a'), event('b'), event('c')), [earlier]);
		const next = writeBuild('new', lines(event('b', { date: '2024-02-06' }), event('c'), event('d')), null);
		const { change, hasEarlier } = await writeChanges(last, next, manifestOf('new'));
		expect(hasEarlier).toBe(true);
		expect(change).toMatchObject({
			from: 'old000000000',
			to: 'new000000000',
			counts: { added: 1, withdrawn: 1, changed: 1 },
			changed: [{ id: 'b', fields: ['date'] }],
		});
		expect(writtenIn(next).builds).toEqual([JSON.parse(JSON.stringify(change)), earlier]);
	});

	it.each([
		{ id: 'the same records', records: lines(event('a')), hasEarlier: true },
		{
			id: 'records in another order of fields',
			records: lines(Object.fromEntries(Object.entries(event('a')).reverse())),
			hasEarlier: true,
		},
		{ id: 'no records, as from a lake', records: null, hasEarlier: false },
		{ id: 'records cut in the middle of a line', records: lines(event('a')).slice(0, 40), hasEarlier: false },
	])('has no change after a build with $id', async ({ records, hasEarlier }) => {
		const last = writeBuild('old', records);
		const next = writeBuild('new', lines(event('a')), null);
		expect(await writeChanges(last, next, manifestOf('new'))).toEqual({ change: null, hasEarlier });
		expect(writtenIn(next)).toEqual({ builds: [] });
	});

	it('begins with the first build', async () => {
		const next = writeBuild('new', lines(event('a')), null);
		expect(await writeChanges(join(root, 'none'), next, manifestOf('new'))).toEqual({
			change: null,
			hasEarlier: false,
		});
		expect(writtenIn(next)).toEqual({ builds: [] });
	});
});

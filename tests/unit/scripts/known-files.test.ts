import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnownFiles } from '../../../scripts/kept/known-files';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bilateral-known-'))));
afterEach(() => rmSync(root, { recursive: true }));

const path = (name: string) => join(root, name);
const NOTES = '.kept/files.ndjson';

/** Notes a file's content in a process, and says what the next one knows of it. */
function noteFile(name: string): void {
	const known = new KnownFiles(path(NOTES));
	const note = known.note(path(name));
	note.sha256 = 'abc';
	note.keys = ['k1', 'k2'];
	known.save();
}
const knownOf = (name: string) => new KnownFiles(path(NOTES)).note(path(name));

describe('KnownFiles', { timeout: 20_000 }, () => {
	it('knows a file that is as it was, and no file that changed in any way', async () => {
		for (const name of ['same', 'longer', 'edited', 'replaced']) writeFileSync(path(name), 'text');
		await wait(2100);
		const { atime, mtime } = statSync(path('edited'));
		for (const name of ['same', 'longer', 'edited', 'replaced']) {
			noteFile(name);
			expect(knownOf(name)).toEqual({ sha256: 'abc', keys: ['k1', 'k2'] });
			if (name === 'longer') writeFileSync(path(name), 'text more');
			if (name === 'edited') writeFileSync(path(name), 'next');
			if (name === 'replaced') {
				writeFileSync(path('other'), 'next');
				renameSync(path('other'), path(name));
			}
			// As a copy does that keeps the times.
			if (name !== 'same') utimesSync(path(name), atime, mtime);
			expect(knownOf(name)).toEqual(name === 'same' ? { sha256: 'abc', keys: ['k1', 'k2'] } : {});
		}
	});

	it('notes nothing of a file that changed a moment ago: it may change again within the same moment', () => {
		writeFileSync(path('young'), 'text');
		noteFile('young');
		expect(knownOf('young')).toEqual({});
	});

	it('knows nothing of a file that is not there, or where the notes are damaged', async () => {
		expect(knownOf('absent')).toEqual({});
		writeFileSync(path('old'), 'text');
		await wait(2100);
		noteFile('old');
		writeFileSync(path(NOTES), '["torn');
		expect(knownOf('old')).toEqual({});
	});
});

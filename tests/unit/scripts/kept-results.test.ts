import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listModules } from '../../../scripts/kept/hash-code';
import { KeptResults } from '../../../scripts/kept/kept-results';

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'bilateral-kept-'))));
afterEach(() => rmSync(parent, { recursive: true }));

const files = (version = 'v1') => readdirSync(join(parent, version)).sort();

describe('KeptResults', () => {
	it('gives back what another one added', () => {
		const first = new KeptResults(parent, 'v1');
		expect(first.get('a')).toBeUndefined();
		first.add('a', { text: 'Ŝajno\n“x”' });
		first.close();
		const second = new KeptResults(parent, 'v1');
		expect(second.get('a')).toEqual({ text: 'Ŝajno\n“x”' });
		expect(second.hasOutdated).toBe(false);
	});

	it('throws other versions away, and says that they were there', () => {
		const first = new KeptResults(parent, 'v1');
		first.add('a', 1);
		first.close();
		const second = new KeptResults(parent, 'v2');
		expect([second.get('a'), second.hasOutdated]).toEqual([undefined, true]);
		second.close();
		expect(readdirSync(parent)).toEqual(['v2']);
	});

	it('keeps what was written before the process was killed, and takes no half-written line', () => {
		const first = new KeptResults(parent, 'v1');
		for (let n = 0; n < 2500; n++) first.add(`key-${n}`, n);
		writeFileSync(join(parent, 'v1', '000002.ndjson.part'), 'key-2400 24');
		appendFileSync(join(parent, 'v1', '000001.ndjson'), 'torn {"a":\nuncut 7');
		const second = new KeptResults(parent, 'v1');
		expect([second.size, second.get('key-1999'), second.get('key-2000')]).toEqual([2001, 1999, undefined]);
		expect([second.get('torn'), second.get('uncut')]).toEqual([undefined, undefined]);
		expect(files()).toEqual(['000001.ndjson']);
	});

	it('gathers many files into one, without what nobody asked for', () => {
		for (let n = 0; n < 129; n++) {
			const one = new KeptResults(parent, 'v1');
			one.add(`key-${n}`, n);
			one.close();
		}
		expect(files()).toHaveLength(129);
		const last = new KeptResults(parent, 'v1');
		for (let n = 0; n < 100; n++) last.get(`key-${n}`);
		last.add('new', 'n');
		last.close();
		expect(files()).toHaveLength(2);
		const after = new KeptResults(parent, 'v1');
		expect([after.size, after.get('key-99'), after.get('key-100'), after.get('new')]).toEqual([
			101,
			99,
			undefined,
			'n',
		]);
	});
});

describe('listModules', () => {
	it('knows the rules of the extractor, and not how events are linked, scored or drawn', () => {
		const { files: modules } = listModules(['scripts/data/read-piece.ts']);
		const has = (part: string) => modules.some((path) => path.includes(part));
		expect(
			['extract/rules/', 'extract/annotate/dates.ts', 'extract/read/read-feed.ts', 'model/edtf'].map(has),
		).toEqual([true, true, true, true]);
		expect(['extract/link/', 'extract/evaluate/', 'lib/charts/'].map(has)).toEqual([false, false, false]);
	});
});

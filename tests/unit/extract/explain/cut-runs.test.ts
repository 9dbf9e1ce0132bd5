import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, type Mark } from '../../../../src/lib/extract/explain/cut-runs';
import { guessFileName } from '../../../../src/lib/extract/read/guess-file-name';
import { MARK_KINDS } from '../../../../src/lib/model/explained';

const TEXT = 'Wang Yi met Espen Barth Eide on Monday.';
const body = { start: 0, end: TEXT.length };

describe('cutRuns', () => {
	it('cuts where marks overlap, and shows the kind that comes first', () => {
		const marks: Mark[] = [
			{ start: 0, end: 7, kind: 'actor', givesTo: 0 },
			{ start: 5, end: 11, kind: 'trigger', givesTo: 1 },
			{ start: 0, end: 39, kind: null, proves: 0 },
		];
		expect(
			cutRuns(TEXT, body, marks).map(({ text, kind, givesTo, proves }) => [text, kind, givesTo, proves]),
		).toEqual([
			['Wang ', 'actor', [0], [0]],
			['Yi', 'trigger', [0, 1], [0]],
			[' met', 'trigger', [1], [0]],
			[' Espen Barth Eide on Monday.', null, [], [0]],
		]);
	});

	it('loses no letter, whatever the marks', () => {
		const mark = fc.record({
			start: fc.integer({ min: -3, max: 50 }),
			end: fc.integer({ min: -3, max: 50 }),
			kind: fc.constantFrom(null, ...MARK_KINDS),
			givesTo: fc.nat(3),
		});
		fc.assert(
			fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
				const runs = cutRuns(TEXT, body, marks);
				expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
				for (const { start, end, text } of runs) expect(TEXT.slice(start, end)).toBe(text);
			}),
		);
	});
});

describe('guessFileName', () => {
	it.each([
		['---\ntitle: A\n---\nText', 'pasted.md'],
		['<!doctype html><p>Text', 'pasted.html'],
		['<?xml version="1.0"?><rss version="2.0">', 'pasted.xml'],
		['{"title": "A", "body": "B"}\n{"title": "C"}', 'pasted.ndjson'],
		['OSLO, Feb. 6 — They met.', 'pasted.txt'],
		['{ an odd beginning', 'pasted.txt'],
	])('%j is %s', (text, name) => {
		expect(guessFileName(text)).toBe(name);
	});
});

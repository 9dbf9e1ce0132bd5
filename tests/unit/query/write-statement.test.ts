// Is a value that is written into a statement read back as it was, and as nothing else?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Param } from '../../../src/lib/query/database';
import { writeStatement } from '../../../src/lib/query/write-statement';
import { ENGINES } from './engines';
import { useSmallDatabase } from './use-small-database';

describe('writeStatement', () => {
	it.each<[id: string, sql: string, params: Param[], written: string | null]>([
		['no values', 'SELECT 1', [], 'SELECT 1'],
		['each kind', 'SELECT ?, ?, ?, ?', ['a', 5, true, null], "SELECT 'a', (5), TRUE, NULL"],
		['a quotation mark', 'SELECT ?', ["it's"], "SELECT 'it''s'"],
		['a number below zero after a sign', 'SELECT 1 -?', [-2], 'SELECT 1 -(-2)'],
		['a fraction', 'SELECT ?', [0.5], 'SELECT (0.5e0)'],
		['a question in a value', 'SELECT ?, ?', ['?', 'b'], "SELECT '?', 'b'"],
		['a letter that ends a text in C', 'SELECT ?', ['a\0b'], null],
		['no number', 'SELECT ?', [NaN], null],
		['values that are too few', 'SELECT ?, ?', [1], null],
	])('%s', (_, sql, params, written) => {
		expect(writeStatement(sql, params)).toBe(written);
	});
});

describe.each(ENGINES)('a written statement ($name)', ({ open }) => {
	const database = useSmallDatabase(open);

	const signs = fc.constantFrom("'", "''", '\\', '"', ';', '--', '/*', '?', '$$', "E'", '\n', '%', 'é', '🌍');
	const hostile = fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));

	it('gives every text back', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, fc.string(), async (first, second) => {
				const values = [first, second].map((text) => text.replaceAll('\0', ''));
				const written = writeStatement('SELECT ?::VARCHAR AS first, ?::VARCHAR AS second', values)!;
				expect(await database().query(written)).toEqual([{ first: values[0], second: values[1] }]);
			}),
		);
	});

	it('gives every number back', async () => {
		await fc.assert(
			fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
				const [row] = await database().query<{ value: number }>(
					writeStatement('SELECT ?::DOUBLE AS value', [value])!,
				);
				// Text knows no zero below zero.
				expect(row!.value === value).toBe(true);
			}),
			{ examples: [[0.011984515072212617], [-12345678901234567000], [5e-324]] },
		);
	});
});

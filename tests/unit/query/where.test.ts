import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/lib/model/view';
import { foldWords } from '../../../src/lib/query/fold-words';
import { plainValue } from '../../../src/lib/query/plain-value';
import { joinSql, listSql, sql } from '../../../src/lib/query/sql';
import { whereView } from '../../../src/lib/query/where';

describe('sql', () => {
	it('binds values and puts pieces in as they are', () => {
		const piece = sql`b = ${'x'}`;
		expect(sql`a = ${1} AND ${piece} AND c IS ${null}`).toEqual({
			text: 'a = ? AND b = ? AND c IS ?',
			params: [1, 'x', null],
		});
	});

	it('joins pieces, and an empty list matches nothing', () => {
		expect(joinSql([sql`a`, sql`b = ${2}`], ' AND ', sql`TRUE`)).toEqual({
			text: 'a AND b = ?',
			params: [2],
		});
		expect(joinSql([], ' AND ', sql`TRUE`).text).toBe('TRUE');
		expect(listSql([])).toEqual({ text: '[]', params: [] });
		expect(listSql(['a', 'b'])).toEqual({ text: '[?, ?]', params: ['a', 'b'] });
	});
});

describe('whereView', () => {
	it('never writes a value into the text, and binds as many as it asks for', () => {
		const text = fc.string({ minLength: 1 }).map((value) => `<<${value}>>`);
		fc.assert(
			fc.property(text, text, text, text, (country, other, publisher, words) => {
				const { text: condition, params } = whereView({
					...DEFAULT_VIEW,
					country,
					with: other,
					publisher,
					words,
					types: ['call', 'visit'],
					channels: ['party'],
					statuses: ['planned'],
					from: '2024-02',
					to: '2024-03-01',
				});
				expect(condition).not.toContain('<<');
				expect(condition.match(/\?/g)).toHaveLength(params.length);
				expect(params).toEqual(expect.arrayContaining([country, other, publisher]));
			}),
		);
	});

	it('leaves out the filters that it is told to', () => {
		const view = { ...DEFAULT_VIEW, country: 'CHN', with: 'NOR', words: 'oslo' };
		expect(whereView(view, ['country', 'with', 'types', 'words'])).toEqual({ text: 'TRUE', params: [] });
		expect(whereView(view, ['with', 'words']).params).toEqual(['CHN']);
	});

	it('throws on a period that is no date', () => {
		expect(() => whereView({ ...DEFAULT_VIEW, from: 'yesterday' })).toThrow('invalid period: yesterday');
	});
});

describe('foldWords', () => {
	it.each([
		['São Tomé and Príncipe', 'sao tome and principe'],
		['Türkiye', 'turkiye'],
		['Côte d’Ivoire', "cote d'ivoire"],
		['Støre,  Großbritannien', 'store, grossbritannien'],
		['İstanbul Łódź', 'istanbul lodz'],
		['习近平', '习近平'],
	])('%s', (text, folded) => {
		expect(foldWords(text)).toBe(folded);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldWords(foldWords(text))).toBe(foldWords(text));
			}),
		);
	});
});

describe('plainValue', () => {
	it.each([
		[7n, 7],
		[new Int32Array([1, 2]), [1, 2]],
		[
			[1n, [2n]],
			[1, [2]],
		],
		['text', 'text'],
		[null, null],
		[true, true],
	])('%s', (value, plain) => {
		expect(plainValue(value)).toEqual(plain);
	});
});

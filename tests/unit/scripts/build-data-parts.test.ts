import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/data/arguments';
import { UsageError } from '../../../scripts/usage-error';
import { dyadRows } from '../../../scripts/data/dyad-rows';
import { excerptOf, paragraphAt } from '../../../scripts/data/article-record';
import { readSite } from '../../../scripts/data/read-site';
import { record } from '../query/small-database';

describe('readArguments', () => {
	it.each<[args: string[], shown: string[] | null]>([
		[[], null],
		[['--articles', 'a'], ['a']],
		[
			['--articles', 'a', 'b'],
			['a', 'b'],
		],
		[
			['--articles=a', '--articles', '/b'],
			['a', '/b'],
		],
	])('%j', (args, shown) => {
		expect(readArguments(args, '/home')?.articles?.map((path) => path.shown) ?? null).toEqual(shown);
	});

	it('counts relative paths from where npm was called', () => {
		const paths = readArguments(['--articles', '../a.md', '/b'], '/home/me')?.articles;
		expect(paths?.map(({ absolute }) => absolute)).toEqual(['/home/a.md', '/b']);
	});

	it('asks for the usage text', () => {
		expect(readArguments(['--help'], '/')).toBeNull();
		expect(readArguments(['-h'], '/')).toBeNull();
	});

	it.each([
		[['a'], 'unexpected argument: a'],
		[['--unknown'], "unknown option '--unknown'"],
		[['--articles'], "option '--articles <value>' argument missing"],
		[['--articles', ''], 'empty path after --articles'],
	])('refuses %j', (args, message) => {
		expect(() => readArguments(args, '/')).toThrow(UsageError);
		expect(() => readArguments(args, '/')).toThrow(message);
	});
});

describe('readSite', () => {
	const GOOD = `title: T
address: https://example.org/atlas/
description: D
excerpts:
  default: none
  publishers:
    Herald: short
names:
  CIV: Ivory Coast
`;

	it('reads good settings and drops the slash at the end of the address', () => {
		expect(readSite('site.yaml', GOOD)).toEqual({
			problems: [],
			site: {
				title: 'T',
				address: 'https://example.org/atlas',
				description: 'D',
				excerpts: { default: 'none', publishers: { Herald: 'short' } },
				names: { CIV: 'Ivory Coast' },
			},
		});
	});

	it.each([
		['no YAML', 'title: [a', /^site\.yaml:1: not valid YAML: /],
		['unknown setting', `${GOOD}colour: red\n`, /^site\.yaml:10: unknown setting: colour$/],
		[
			'missing setting',
			GOOD.replace('description: D\n', ''),
			/^site\.yaml:\d: missing setting: description$/,
		],
		['empty title', GOOD.replace('title: T', 'title: ""'), /^site\.yaml:1: title is empty$/],
		['title is no text', GOOD.replace('title: T', 'title: [1]'), /^site\.yaml:1: title must be text$/],
		[
			'address',
			GOOD.replace('https://example.org/atlas/', 'ftp://x'),
			/^site\.yaml:2: address must begin with/,
		],
		[
			'policy',
			GOOD.replace('Herald: short', 'Herald: all'),
			/^site\.yaml:7: excerpts\.publishers\.Herald: must be one of: none, short$/,
		],
		['code', GOOD.replace('CIV:', 'Civ:'), /^site\.yaml:9: names\.Civ: is not a three-letter country code$/],
		['a list', '- a\n', /^site\.yaml:1: /],
		['nothing', '', /^site\.yaml:1: missing setting: title$/],
	])('%s', (_id, text, line) => {
		const { site, problems } = readSite('site.yaml', text);
		expect(site).toBeNull();
		const lines = problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`);
		expect(lines[0]).toMatch(line);
	});
});

describe('dyadRows', () => {
	it.each([
		[
			'meeting: all pairs',
			record('x', { a: ['NOR', 'CHN'], b: ['AUT'] }),
			['AUT CHN -', 'AUT NOR -', 'CHN NOR -'],
		],
		['visit to the first', record('x', { type: 'visit', a: ['NOR'], b: ['CHN'] }), ['CHN NOR a']],
		['visit to the second', record('x', { type: 'visit', a: ['CHN'], b: ['NOR'] }), ['CHN NOR b']],
		[
			'guests of one host are no pair',
			record('x', { type: 'visit', a: ['FRA', 'DEU'], b: ['CHN'] }),
			['CHN DEU a', 'CHN FRA a'],
		],
		[
			'letters both ways',
			record('x', { type: 'message', a: ['CHN', 'NOR'], b: ['NOR', 'CHN'] }),
			['CHN NOR -'],
		],
		['message with one side only', record('x', { type: 'message', a: ['CHN', 'RUS'] }), ['CHN RUS -']],
		['one country', record('x', { a: ['CHN'] }), []],
		[
			'a country that is no principal',
			record('x', { type: 'visit', a: ['CHN'], b: ['USA', 'NOR'], countries: ['CHN', 'NOR'] }),
			['CHN NOR b'],
		],
	])('%s', (_id, event, rows) => {
		expect(
			dyadRows(event).map(({ a, b, towards }) => `${String(a)} ${String(b)} ${String(towards ?? '-')}`),
		).toEqual(rows);
	});
});

describe('evidence', () => {
	it.each([
		[0, 1],
		[5, 1],
		[12, 2],
		[20, 3],
	])('offset %i stands in paragraph %i', (offset, paragraph) => {
		expect(paragraphAt({ text: 'One one.\r\n\r\nTwo.\n \n\nThree', start: 0 }, offset)).toBe(paragraph);
	});

	it('counts from the article, not from the file', () => {
		expect(paragraphAt({ text: 'front\n\nmatter\n\nOne.\n\nTwo.', start: 13 }, 21)).toBe(2);
	});

	it('cuts an excerpt after 25 words', () => {
		const words = Array.from({ length: 30 }, (_, i) => `w${i}`);
		const text = words.join('\n ');
		expect(excerptOf(text, { start: 0, end: text.length })).toBe(`${words.slice(0, 25).join(' ')} …`);
		expect(excerptOf('  a  b ', { start: 0, end: 7 })).toBe('a b');
	});
});

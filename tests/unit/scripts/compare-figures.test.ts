// Does a change of what a build makes or takes fail with both numbers?
import { describe, expect, it } from 'vitest';
import { compareFigures, type Figures } from '../../../scripts/figures/compare-figures';

const CASES: readonly (readonly [id: string, noted: Figures, measured: Figures, lines: readonly string[]])[] =
	[
		['the same', { 'pages, files': 100 }, { 'pages, files': 100 }, []],
		['a tenth more', { 'pages, files': 100 }, { 'pages, files': 110 }, []],
		[
			'more than a tenth',
			{ 'pages, files': 100 },
			{ 'pages, files': 111 },
			['pages, files: 100 were noted, 111 are there'],
		],
		[
			'less by more than a tenth',
			{ 'data, bytes': 1000 },
			{ 'data, bytes': 899 },
			['data, bytes: 1000 were noted, 899 are there'],
		],
		['memory of another machine', { 'highest memory, MB': 1000 }, { 'highest memory, MB': 1500 }, []],
		[
			'memory beyond its room',
			{ 'highest memory, MB': 1000 },
			{ 'highest memory, MB': 1501 },
			['highest memory, MB: 1000 were noted, 1501 are there'],
		],
		['time of another machine', { 'time in pieces': 100 }, { 'time in pieces': 200 }, []],
		[
			'time beyond its room',
			{ 'time in pieces': 100 },
			{ 'time in pieces': 201 },
			['time in pieces: 100 were noted, 201 are there'],
		],
		['a build that takes less', { 'time in pieces': 100 }, { 'time in pieces': 10 }, []],
		['a new figure', {}, { 'pages, files': 1 }, ['pages, files: nothing was noted, 1 are there']],
		['a figure gone', { 'pages, files': 1 }, {}, ['pages, files: 1 were noted, nothing is there']],
	];

describe('figures of a build', () => {
	it.each(CASES)('%s', (_, noted, measured, lines) => {
		expect(compareFigures(noted, measured)).toEqual(lines);
	});
});

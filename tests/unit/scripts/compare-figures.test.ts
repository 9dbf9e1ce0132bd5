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
			{ 'highest memory, MB': 1000 },
			{ 'highest memory, MB': 899 },
			['highest memory, MB: 1000 were noted, 899 are there'],
		],
		['time has more room', { 'time in pieces': 100 }, { 'time in pieces': 125 }, []],
		[
			'time beyond its room',
			{ 'time in pieces': 100 },
			{ 'time in pieces': 126 },
			['time in pieces: 100 were noted, 126 are there'],
		],
		['a new figure', {}, { 'pages, files': 1 }, ['pages, files: nothing was noted, 1 are there']],
		['a figure gone', { 'pages, files': 1 }, {}, ['pages, files: 1 were noted, nothing is there']],
	];

describe('figures of a build', () => {
	it.each(CASES)('%s', (_, noted, measured, lines) => {
		expect(compareFigures(noted, measured)).toEqual(lines);
	});
});

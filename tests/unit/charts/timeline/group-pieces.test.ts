// Are all pieces of the bars drawn, each in its tone?
import { expect, it } from 'vitest';
import { groupPieces } from '../../../../src/lib/charts/timeline/group-pieces';
import type { DensityPiece } from '../../../../src/lib/charts/timeline/layout-density';

const piece = (tone: DensityPiece['tone'], y: number, height: number, isSpread = false) => ({
	tone,
	isSpread,
	y,
	height,
});

it.each([
	['no bar', [], []],
	[
		'two bars of a tone in one shape',
		[
			{ x: 1, width: 2, pieces: [piece('state', 10, 5)] },
			{ x: 4, width: 2, pieces: [piece('state', 12, 3)] },
		],
		[['state', 'M1 10h2v5h-2zM4 12h2v3h-2z']],
	],
	[
		'tones apart, and what is spread of one',
		[
			{
				x: 1.234,
				width: 2,
				pieces: [piece('state', 10, 5), piece('mark', 8, 2), piece('state', 7.006, 1, true)],
			},
		],
		[
			['state', 'M1.23 10h2v5h-2z'],
			['mark', 'M1.23 8h2v2h-2z'],
			['state spread', 'M1.23 7.01h2v1h-2z'],
		],
	],
])('draws %s', (_id, bars, drawn) => {
	expect(groupPieces(bars).map(({ key, path }) => [key, path])).toEqual(drawn);
});

import { describe, expect, it } from 'vitest';
import { fitLaneName, fitLaneSign } from '../../../../src/lib/charts/timeline/fit-lane';

const NAMES: [
	id: string,
	name: string,
	nameX: number,
	count: string,
	height: number,
	shown: string,
	shownX: number,
	isAbove: boolean,
][] = [
	['has room', 'Meeting', 18, '330', 40, 'Meeting', 18, false],
	['stands above a long number', 'Anniversaries', 18, '12,345', 40, 'Anniversaries', 18, true],
	['takes the place of the sign in a low lane', 'Anniversaries', 18, '174', 24, 'Anniversaries', 0, false],
	['is cut before a long number in a low lane', 'Agreement', 18, '1,334,022', 24, 'Ag…', 18, false],
	[
		'is cut in its last word in a low lane',
		'Bosnia and Herzegovina',
		0,
		'24',
		20,
		'Bosnia and Herz…',
		0,
		false,
	],
	['is cut above too', 'Bosnia and Herzegovina', 18, '1,334', 40, 'Bosnia and Herze…', 18, true],
];
const SIGNS = [
	{ id: 'whole', count: '312', length: 26 },
	{ id: 'none before a long number', count: '1,000,000', length: 0 },
] as const;

describe('a lane’s head', () => {
	it.each(NAMES)('name %s', (_id, name, nameX, count, height, shown, shownX, isAbove) => {
		const fitted = { name: shown, nameX: shownX, isAbove };
		expect(fitLaneName(name, { nameX, countX: 120, count }, height)).toEqual(fitted);
	});

	it.each(SIGNS)('sign $id', ({ count, length }) => {
		expect(fitLaneSign(48, { nameX: 0, countX: 120, count })).toBe(length);
	});

	it('sign shorter where a part of it has room', () => {
		const length = fitLaneSign(48, { nameX: 0, countX: 120, count: '84,712' });
		expect(length).toBeGreaterThanOrEqual(13);
		expect(length).toBeLessThan(26);
	});
});

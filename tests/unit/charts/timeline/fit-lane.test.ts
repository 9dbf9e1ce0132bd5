import { describe, expect, it } from 'vitest';
import { fitLaneName, fitLaneSign } from '../../../../src/lib/charts/timeline/fit-lane';

const NAMES = [
	{ id: 'has room', name: 'Meeting', nameX: 18, count: '330', shown: 'Meeting' },
	{ id: 'is cut before a long number', name: 'Agreement', nameX: 18, count: '1,334,022', shown: 'Ag…' },
	{
		id: 'is cut in its last word',
		name: 'Bosnia and Herzegovina',
		nameX: 0,
		count: '24',
		shown: 'Bosnia and Herz…',
	},
] as const;
const SIGNS = [
	{ id: 'whole', count: '312', length: 26 },
	{ id: 'none before a long number', count: '1,000,000', length: 0 },
] as const;

describe('a lane’s head', () => {
	it.each(NAMES)('name $id', ({ name, nameX, count, shown }) => {
		expect(fitLaneName(name, { nameX, countX: 120, count })).toBe(shown);
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

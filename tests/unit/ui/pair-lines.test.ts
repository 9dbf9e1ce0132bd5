// Are contacts summed by pair, with the partner's name where a country is chosen?
import { describe, expect, it } from 'vitest';
import type { DyadCount } from '$lib/model/event-row';
import { listPairLines } from '$lib/ui/pair-lines';

const dyad = (a: string, b: string, channel: DyadCount['channel'], count: number): DyadCount => ({
	a,
	b,
	channel,
	count,
	towardsA: 0,
	towardsB: 0,
	lastDate: '2024',
});
const DYADS = [
	dyad('CHN', 'NOR', 'state', 3),
	dyad('CHN', 'JPN', 'party', 4),
	dyad('CHN', 'NOR', 'party', 1),
];
const nameOf = (code: string) => code.toLowerCase();

describe('listPairLines', () => {
	it('sums channels of a pair, most first, then by name', () => {
		expect(listPairLines(DYADS, 'CHN', nameOf).map(({ name, total }) => [name, total])).toEqual([
			['jpn', 4],
			['nor', 4],
		]);
		expect(listPairLines(DYADS, 'CHN', nameOf)[1]?.byChannel).toEqual({ state: 3, party: 1, people: 0 });
	});

	it('names both countries where none is chosen, and gives nothing for nothing', () => {
		expect(listPairLines(DYADS, null, nameOf).map(({ name }) => name)).toEqual(['chn, jpn', 'chn, nor']);
		expect(listPairLines([], null, nameOf)).toEqual([]);
	});
});

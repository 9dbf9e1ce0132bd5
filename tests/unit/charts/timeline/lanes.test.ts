import { describe, expect, it } from 'vitest';
import { groupLanes, MAX_COUNTRY_LANES } from '../../../../src/lib/charts/timeline/lanes';
import { makeRow } from './rows';

const events = [
	makeRow({ id: 'a', date: '2024-02-05', channel: 'people', type: 'exchange' }),
	makeRow({ id: 'b', date: '2024-01-05', type: 'call', countries: ['CHN', 'USA'] }),
	makeRow({ id: 'c', date: '2024', type: 'anniversary' }),
	makeRow({ id: 'd', date: '2024-01-02', type: 'call', countries: ['CHN', 'NOR', 'USA'] }),
];
const shape = (by: 'channel' | 'type' | 'country', country: string | null = 'CHN') =>
	groupLanes(events, by, country).map((lane) => [lane.id, lane.events.map((event) => event.id).join('')]);

describe('groupLanes', () => {
	it('puts anniversaries first and channels in their order', () => {
		expect(shape('channel')).toEqual([
			['anniversary', 'c'],
			['state', 'db'],
			['people', 'a'],
		]);
	});
	it('sorts types by size', () => {
		expect(shape('type')).toEqual([
			['anniversary', 'c'],
			['call', 'db'],
			['exchange', 'a'],
		]);
	});
	it('gives an event of several partners to each', () => {
		expect(shape('country')).toEqual([
			['anniversary', 'c'],
			['NOR', 'da'],
			['USA', 'db'],
		]);
	});
	it('gathers what has no lane of its own', () => {
		const codes = Array.from({ length: MAX_COUNTRY_LANES + 2 }, (_, index) => `A${index}B`);
		const many = codes.map((code, index) =>
			makeRow({ id: `e${index}`, date: '2024-01-01', countries: ['CHN', code] }),
		);
		const lanes = groupLanes(many, 'country', 'CHN');
		expect(lanes).toHaveLength(MAX_COUNTRY_LANES + 1);
		expect(lanes.at(-1)).toMatchObject({ id: 'others', events: [{ id: 'e8' }, { id: 'e9' }] });
	});
	it('has no lane without events', () => {
		expect(groupLanes([], 'channel')).toEqual([]);
	});
});

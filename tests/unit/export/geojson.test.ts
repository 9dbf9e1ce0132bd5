import { describe, expect, it } from 'vitest';
import { cutArc, writeArcs } from '../../../src/lib/export/geojson';
import type { DyadCount } from '../../../src/lib/model/event-row';

const place = (code: string, longitude: number, latitude: number) => ({
	code,
	name: code,
	capital: code,
	longitude,
	latitude,
	region: 'Asia',
});
const dyad: DyadCount = {
	a: 'CHN',
	b: 'USA',
	channel: 'state',
	count: 3,
	towardsA: 1,
	towardsB: 0,
	lastDate: '2024-01',
};

describe('arcs', () => {
	it.each([
		['Beijing to Oslo', [116.4, 39.9], [10.75, 59.9], 1],
		['Tokyo to Washington', [139.7, 35.7], [-77, 38.9], 2],
		['Wellington to Santiago', [174.8, -41.3], [-70.7, -33.4], 2],
		['a place to itself', [10, 10], [10, 10], 1],
	])('cuts the line from %s where it crosses 180 degrees', (_, from, to, pieces) => {
		const line = cutArc(from, to);
		expect(line).toHaveLength(pieces);
		expect(line[0]?.[0]).toEqual(from);
		expect(line.at(-1)?.at(-1)).toEqual(to);
		for (const piece of line)
			for (const [i, [longitude = 0, latitude = 0]] of piece.entries()) {
				expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
				expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
				const [last = longitude] = piece[i - 1] ?? [];
				expect(Math.abs(longitude - last)).toBeLessThan(90);
			}
	});

	it('says who, how and how often', () => {
		const { features } = writeArcs([dyad], [place('CHN', 116.4, 39.9), place('USA', -77, 38.9)]);
		expect(features).toHaveLength(1);
		expect(features[0]).toMatchObject({
			id: 'CHN-USA-state',
			properties: { contacts: 3, towards_a: 1, last_date: '2024-01' },
		});
	});

	it('leaves out a pair without a position', () => {
		expect(writeArcs([dyad], [place('CHN', 116.4, 39.9)]).features).toEqual([]);
	});
});

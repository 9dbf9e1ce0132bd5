// Do the arrows of a pair's lines keep out of each other's way, and point to the host?
import { describe, expect, it } from 'vitest';
import { placeArrows } from '../../../src/lib/map/arrows';
import type { Arc } from '../../../src/lib/map/arcs';
import type { Channel } from '../../../src/lib/model/vocabulary';

const STEP_PX = 4;
const view = { widthPx: 1000, heightPx: 600, pxPerUnit: 1, middle: [500, 300] as [number, number] };
const line = (channel: Channel, lengthPx: number, towards: { a?: number; b?: number }) =>
	({
		dyad: { a: 'CHN', b: 'NOR', channel, count: 9, towardsA: towards.a ?? 0, towardsB: towards.b ?? 0 },
		pieces: [Array.from({ length: lengthPx / STEP_PX }, (_, i) => [100 + i * STEP_PX, 300])],
	}) as unknown as Arc;

describe('placeArrows', () => {
	it.each<[id: string, arc: Arc, angles: number[]]>([
		['to the second', line('state', 400, { b: 1 }), [0]],
		['to the first', line('party', 400, { a: 1 }), [180]],
		['both ways', line('people', 400, { a: 2, b: 1 }), [0, 180]],
		['no direction', line('state', 400, {}), []],
		['no room', line('state', 20, { b: 1 }), []],
	])('%s', (_id, arc, angles) => {
		expect(placeArrows(arc, view, STEP_PX).map(({ angle }) => angle)).toEqual(angles);
	});

	it('gives each channel a place of its own on long lines, and the middle on short ones', () => {
		const places = (lengthPx: number) =>
			(['people', 'state', 'party'] as const).map(
				(channel) => placeArrows(line(channel, lengthPx, { b: 1 }), view, STEP_PX)[0]!.x,
			);
		const [people = 0, state = 0, party = 0] = places(400);
		expect(state - people).toBeGreaterThanOrEqual(30);
		expect(party - state).toBeGreaterThanOrEqual(30);
		expect(new Set(places(120)).size).toBe(1);
	});
});

// Does the map say which lines it leaves out, however wide its frame is?
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../scripts/read-reference';
import { fitPlan } from '../../../src/lib/map/fit';
import { traceArcs } from '../../../src/lib/map/layout';
import { centreOf } from '../../../src/lib/map/map-centre';
import { prepareMap } from '../../../src/lib/map/map-data';
import { planMarginalia } from '../../../src/lib/map/marginalia';
import { planMap } from '../../../src/lib/map/plan-map';

describe('the notes of a map', async () => {
	const { countries } = (await loadReference()).reference;
	const codes = countries.map(({ code }) => code).sort();
	/** China with the others, each pair with more contacts than the one before. */
	const dyads = codes
		.filter((code) => code !== 'CHN')
		.map((code, i) => {
			const [a, b] = [code, 'CHN'].sort() as [string, string];
			const channel = 'state' as const;
			return { a, b, channel, count: i + 1, towardsA: 0, towardsB: 0, lastDate: '2024' };
		});
	const planned = (pairs: number, [width, height]: readonly [number, number], isMoved: boolean) => {
		const data = prepareMap({
			countries,
			counts: codes.map((country) => ({ country, count: 1 })),
			dyads: dyads.slice(-pairs),
			chosen: null,
			partner: null,
			centre: centreOf(false),
		});
		const view = fitPlan(planMap(data), width, height);
		return planMarginalia(data, traceArcs(data, view.pxPerUnit), view, isMoved);
	};
	const WIDE = [1000, 320] as const;
	const NARROW = [388, 300] as const;

	it.each([
		{ id: 'a wide one, in its corner', frame: WIDE, isMoved: false, place: 'note' },
		{ id: 'a wide one that was moved, at its foot', frame: WIDE, isMoved: true, place: 'foot' },
		{ id: 'a narrow one, at its foot', frame: NARROW, isMoved: false, place: 'foot' },
	] as const)('say how many lines are left out: $id', ({ frame, isMoved, place }) => {
		const notes = planned(200, frame, isMoved);
		expect(notes[place]).toMatch(/^Lines: the 120 of 200 with \d+ contacts or more\./);
		expect([notes.note, notes.foot].filter((text) => text !== null)).toHaveLength(1);
	});

	it('say nothing at the foot where every line is drawn', () => {
		expect(planned(30, NARROW, false).foot).toBeNull();
		expect(planned(30, WIDE, true).foot).toBeNull();
	});
});

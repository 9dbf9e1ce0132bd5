// Does a printed map ask for nothing that only a script could answer?
import { describe, expect, it } from 'vitest';
import { layoutFirst } from '../../../src/lib/map/first-layouts';
import { fitPlan } from '../../../src/lib/map/fit';
import { layoutMap, traceArcs } from '../../../src/lib/map/layout';
import { centreOf } from '../../../src/lib/map/map-centre';
import { prepareMap } from '../../../src/lib/map/map-data';
import { planMap } from '../../../src/lib/map/plan-map';
import { loadReference } from '../../../scripts/read-reference';

/** Six states that lie close together, each with one contact with China: a narrow frame names them as one crowd. */
const CROWDED = ['BEL', 'NLD', 'LUX', 'DEU', 'FRA', 'CHE'] as const;

describe('the name of a crowd', async () => {
	const { countries } = (await loadReference()).reference;
	const data = prepareMap({
		countries,
		counts: CROWDED.map((country) => ({ country, count: 1 })),
		dyads: CROWDED.map((code) => {
			const [a, b] = [code, 'CHN'].sort() as [string, string];
			return { a, b, channel: 'state' as const, count: 1, towardsA: 0, towardsB: 0, lastDate: '2024' };
		}),
		chosen: 'CHN',
		partner: null,
		centre: centreOf(false),
	});
	const plan = planMap(data);
	const view = fitPlan(plan, 388, 300);
	const arcs = traceArcs(data, view.pxPerUnit);
	const notes = (isLive: boolean) =>
		layoutMap(data, arcs, view, { outlines: null, reserved: [], names: true, mayEnlarge: true, isLive })
			.labels.filter(({ kind }) => kind === 'crowd')
			.map(({ note }) => note);

	it('says that a tap enlarges it where a script answers', () =>
		expect(notes(true)).toEqual(['6 countries, tap to enlarge']));

	it('only counts where the map is printed', () => {
		expect(notes(false)).toEqual(['6 countries']);
		const { narrow } = layoutFirst(data, arcs, plan, null, true);
		expect(narrow.labels.filter(({ note }) => note?.includes('tap'))).toEqual([]);
	});
});

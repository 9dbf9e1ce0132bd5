// Does the page of a large site say and draw what all its pairs would, from a few of them?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf } from '../../../src/lib/map/map-centre';
import { describeCountry } from '../../../src/lib/map/describe';
import { prepareMap } from '../../../src/lib/map/map-data';
import type { Country } from '../../../src/lib/model/country';
import type { DyadCount } from '../../../src/lib/model/event-row';
import { CHANNELS } from '../../../src/lib/model/vocabulary';
import { cutPrinted, MOST_PRINTED } from '../../../src/lib/state/cut-printed';
import type { ExploreAnswer } from '../../../src/lib/state/load-explore';
import { listPairLines } from '../../../src/lib/ui/pair-lines';
import { loadReference } from '../../../scripts/read-reference';

const { countries } = (await loadReference()).reference as unknown as { countries: Country[] };
const codes = countries.map(({ code }) => code).sort();
/** Lines of the list that stand before the rest is asked for. */
const FIRST_LINES = 24;

/** All pairs of some countries, as `countDyads` gives them. */
function drawDyads(most: number, seed: number): DyadCount[] {
	let state = seed;
	const draw = () => (state = (state * 48271) % 2147483647) / 2147483647;
	const dyads = codes.slice(0, most).flatMap((a, index) =>
		codes.slice(index + 1, most).flatMap((b) =>
			CHANNELS.filter(() => draw() < 0.6).map((channel): DyadCount => {
				const count = 1 + Math.floor(900 * draw() ** 6);
				return { a, b, channel, count, towardsA: 0, towardsB: 0, lastDate: '2024' };
			}),
		),
	);
	return dyads.sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1));
}
const answerOf = (dyads: DyadCount[], matrix: ExploreAnswer['matrix'] = []) =>
	({
		dyads,
		matrixDyads: dyads,
		dyadTotals: null,
		matrix,
		events: [],
		tally: { entries: 0 },
	}) as unknown as ExploreAnswer;
const mapOf = ({ dyads, dyadTotals }: ExploreAnswer) =>
	prepareMap({
		countries,
		counts: [],
		dyads,
		dyadTotals,
		chosen: null,
		partner: null,
		centre: centreOf(false),
	});

describe('cutPrinted', () => {
	it('leaves a small site as it is', () => {
		const answer = answerOf(drawDyads(20, 7));
		expect(answer.dyads.length).toBeLessThanOrEqual(MOST_PRINTED.dyads);
		expect(cutPrinted(answer, codes)).toBe(answer);
	});

	it('draws the same lines and ends, lists the same first pairs and the same totals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 60, max: 200 }), fc.integer({ min: 1, max: 1e6 }), (most, seed) => {
				const whole = answerOf(drawDyads(most, seed));
				const cut = cutPrinted(whole, codes);
				expect(cut.dyads.length).toBeLessThan(1000);
				const [drawn, all] = [mapOf(cut), mapOf(whole)];
				expect(drawn.drawn).toEqual(all.drawn);
				expect(drawn.ends).toEqual(all.ends);
				const [few, every] = [cut, whole].map(({ dyads }) => listPairLines(dyads, null, (code) => code));
				expect(few?.slice(0, FIRST_LINES)).toEqual(every?.slice(0, FIRST_LINES));
				expect(cut.dyadTotals?.pairs).toBe(every?.length);
				for (const channel of CHANNELS)
					expect(cut.dyadTotals?.byChannel[channel]).toBe(
						every?.reduce((sum, line) => sum + line.byChannel[channel], 0),
					);
			}),
			{ numRuns: 20 },
		);
	});

	it('tells no channels of a country while only the strongest pairs are known', () => {
		const whole = answerOf(drawDyads(120, 3));
		const code = codes[5]!;
		expect(describeCountry(code, mapOf(whole)).detail).not.toBeNull();
		expect(describeCountry(code, mapOf(cutPrinted(whole, codes))).detail).toBeNull();
	});

	it('cuts the list only where it is cut anyway, since marks of a short one are drawn one by one', () => {
		const rows = (count: number, entries: number) => ({
			...answerOf(drawDyads(120, 3)),
			events: Array.from({ length: count }, () => ({})) as ExploreAnswer['events'],
			tally: { entries } as ExploreAnswer['tally'],
		});
		expect(cutPrinted(rows(300, 301), codes).events).toHaveLength(60);
		expect(cutPrinted(rows(300, 300), codes).events).toHaveLength(300);
	});

	it('leaves out a matrix of many cells', () => {
		const cells = Array.from({ length: MOST_PRINTED.cells + 1 }, (_, month) => ({
			country: 'CHN',
			month,
			count: 1,
		}));
		expect(cutPrinted(answerOf(drawDyads(5, 1), cells), codes).matrix).toBeNull();
		expect(cutPrinted(answerOf(drawDyads(5, 1), cells.slice(1)), codes).matrix).toHaveLength(4000);
	});
});

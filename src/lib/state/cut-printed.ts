// Which pairs does the page of a large site carry, before the engine has counted all of them?
import type { DyadCount } from '../model/event-row';
import type { DyadTotals } from '../model/view-rows';
import type { Channel, CountryCode } from '../model/vocabulary';
import type { ExploreAnswer } from './load-explore';

/** Up to so many pairs and channels, and cells of the matrix, a page carries all. */
export const MOST_PRINTED = { dyads: 600, cells: 4000 };
/** The map draws so many of them at most, and knows where the next one stands. */
const MOST_DRAWN = 121;
/** So many pairs are listed before the others are asked for, and some more for those that have as many contacts. */
const MOST_LISTED = 48;
/** Rows of the list, where it has more anyway: about as many as a screen shows. */
const MOST_ROWS = 60;

const idOf = ({ a, b }: DyadCount) => `${a}-${b}`;

/** What all of them are together. */
export function totalDyads(dyads: readonly DyadCount[]): DyadTotals {
	const of = (channel: Channel) =>
		dyads.reduce((sum, dyad) => sum + (dyad.channel === channel ? dyad.count : 0), 0);
	return {
		dyads: dyads.length,
		pairs: new Set(dyads.map(idOf)).size,
		byChannel: { state: of('state'), party: of('party'), people: of('people') },
	};
}

/** All channels of the pairs with most contacts in one channel or in all. */
function findStrongest(dyads: readonly DyadCount[]): Set<string> {
	const sums = new Map<string, number>();
	for (const dyad of dyads) sums.set(idOf(dyad), (sums.get(idOf(dyad)) ?? 0) + dyad.count);
	const listed = [...sums].sort((x, y) => y[1] - x[1]).slice(0, MOST_LISTED);
	return new Set([...dyads.slice(0, MOST_DRAWN).map(idOf), ...listed.map(([pair]) => pair)]);
}

/** The first of the dyads at each of the places, so that every one with a contact has its dot. */
function findFirstAt(dyads: readonly DyadCount[], places: ReadonlySet<CountryCode>): Set<DyadCount> {
	const left = new Set(places);
	return new Set(
		dyads.filter(({ a, b }) => {
			const isFirst = places.has(a) && places.has(b) && (left.has(a) || left.has(b));
			if (isFirst) for (const code of [a, b]) left.delete(code);
			return isFirst;
		}),
	);
}

/**
 * The answer as it is printed. With many pairs it holds the strongest, how many there are in all, and no matrix and no
 * articles beside it: map, list and figures are then drawn as from all of them, and the engine brings the rest.
 * @param places countries with a place on the map
 */
export function cutPrinted(answer: ExploreAnswer, places: readonly CountryCode[]): ExploreAnswer {
	const { dyads, matrix, events, tally } = answer;
	if (dyads.length <= MOST_PRINTED.dyads && (matrix?.length ?? 0) <= MOST_PRINTED.cells) return answer;
	const strongest = findStrongest(dyads);
	const ends = findFirstAt(dyads, new Set(places));
	const printed = dyads.filter((dyad) => strongest.has(idOf(dyad)) || ends.has(dyad));
	return {
		...answer,
		events: events.length < tally.entries ? events.slice(0, MOST_ROWS) : events,
		dyads: printed,
		matrixDyads: printed,
		matrix: null,
		articles: [],
		dyadTotals: totalDyads(dyads),
	};
}

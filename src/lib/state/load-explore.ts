// What does the Explore page show under a view? All its queries in one answer, so that its plates cannot disagree.
import type { CountryCount, DyadCount, EventRow, MonthCount } from '../model/event-row';
import type { Tally } from '../model/headline';
import type { View } from '../model/view';
import type {
	ArticleMonth,
	CodedCounts,
	DyadTotals,
	FilterChoices,
	MatrixCell,
	VenueCount,
} from '../model/view-rows';
import type { Database } from '../query/database';
import { countArticles } from '../query/views/count-articles';
import { countChoices } from '../query/views/count-choices';
import { countCoded } from '../query/views/count-coded';
import { countCountries } from '../query/views/count-countries';
import { countDyads } from '../query/views/count-dyads';
import { countMatrix } from '../query/views/count-matrix';
import { countMonths } from '../query/views/count-months';
import { countTally } from '../query/views/count-tally';
import { countVenues } from '../query/views/count-venues';
import { listEvents } from '../query/views/list-events';
import { nameExtent } from './period';

export { listEvents };

/** Everything that the plates draw, of one moment. */
export interface ExploreAnswer {
	/** The view that this answers. */
	view: View;
	/** Latest first; the newest ones only, where there are more than asked for. */
	events: EventRow[];
	tally: Tally;
	counts: CountryCount[];
	dyads: DyadCount[];
	/** Of all pairs, where `dyads` holds the strongest of them only, as the page of a large site does; else null. */
	dyadTotals: DyadTotals | null;
	/** Over the whole span of the data. */
	months: MonthCount[];
	/**
	 * Of the view; where the view is the matrix of a pair, of all partners, among whom the pair's stands. Null where a page
	 * does not carry it.
	 */
	matrix: MatrixCell[] | null;
	/** Pairs and channels of the matrix. */
	matrixDyads: DyadCount[];
	articles: ArticleMonth[];
	choices: FilterChoices;
	/** Places with most contacts first. */
	venues: VenueCount[];
	/** Of what the headline counts, what others coded; null where only ours are looked at. */
	coded: CodedCounts | null;
}

/** What is known of an answer before all of it is. */
export type CountedAnswer = Pick<ExploreAnswer, 'view' | 'tally' | 'months' | 'counts'> & {
	/** Will all entries be listed? */
	isListed: boolean;
};

/**
 * Asks everything about a view; all events are counted, at most `limit` are listed, and where there are more, the
 * `first` newest. `pair` holds at least the events of the view's pair, where they lie apart. `oncounted` hears of the
 * counts as soon as they are there.
 */
export async function loadExplore(
	database: Database,
	view: View,
	limit: number,
	pair: Database = database,
	first = limit,
	oncounted: (counted: CountedAnswer) => void = () => {},
): Promise<ExploreAnswer> {
	const isPairMatrix = view.with !== null && view.plate === 'matrix';
	const partners = { ...view, with: null };
	const tallying = countTally(pair, view).then(({ dayStart, dayEnd, ...counted }): Tally => {
		const extent = dayStart === null || dayEnd === null ? null : nameExtent(dayStart, dayEnd);
		return { ...counted, extent };
	});
	const list = (most: number) => listEvents(pair, view, { limit: most, order: 'latest' });
	// Asked at once, for the engine answers all in turn; those between are few.
	const newest = list(first);
	const counting = Promise.all([tallying, countMonths(pair, view), countCountries(pair, view)]);
	const heard = counting.then(([tally, months, counts]) =>
		oncounted({ view, tally, months, counts, isListed: tally.entries <= limit }),
	);
	const [[tally, months, counts], events, dyads, matrix, partnerDyads, articles, choices, venues, coded] =
		await Promise.all([
			counting,
			tallying.then(({ entries }) => (entries > first && entries <= limit ? list(limit) : newest)),
			countDyads(pair, view),
			isPairMatrix ? countMatrix(database, partners) : countMatrix(pair, view),
			isPairMatrix ? countDyads(database, partners) : null,
			countArticles(database),
			countChoices(database, view, pair),
			countVenues(pair, view),
			view.data === 'ours' ? null : countCoded(database, view),
			newest,
			heard,
		]);
	const matrixDyads = partnerDyads ?? dyads;
	return {
		view,
		events,
		tally,
		counts,
		dyads,
		dyadTotals: null,
		months,
		matrix,
		matrixDyads,
		articles,
		choices,
		venues,
		coded,
	};
}

/** What the page of a large site does not carry of its answer: all pairs, and the matrix with the articles beside it. */
export async function loadRest(
	database: Database,
	view: View,
): Promise<Pick<ExploreAnswer, 'dyads' | 'matrixDyads' | 'dyadTotals' | 'matrix' | 'articles'>> {
	const [dyads, matrix, articles] = await Promise.all([
		countDyads(database, view),
		countMatrix(database, view),
		countArticles(database),
	]);
	return { dyads, matrixDyads: dyads, dyadTotals: null, matrix, articles };
}

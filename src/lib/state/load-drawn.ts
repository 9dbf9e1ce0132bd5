// What do embeds and pictures draw under a view? The part of Explore's answer that needs no filters and no plates beside it.
import type { ArticleMonth, MatrixCell } from '../model/view-rows';
import type { View } from '../model/view';
import type { Database } from '../query/database';
import { countCountries } from '../query/views/count-countries';
import { countDyads } from '../query/views/count-dyads';
import { countMatrix } from '../query/views/count-matrix';
import { countTally } from '../query/views/count-tally';
import { listEvents } from '../query/views/list-events';
import type { ExploreAnswer } from './load-explore';
import { nameExtent } from './period';

/** As Explore shows it. */
export type DrawnAnswer = Pick<
	ExploreAnswer,
	'view' | 'events' | 'tally' | 'counts' | 'dyads' | 'articles'
> & { matrix: MatrixCell[] };

/** Asks about a view, with at most `limit` events, latest first. `articles` are the same under every view. */
export async function loadDrawn(
	database: Database,
	view: View,
	limit: number,
	articles: ArticleMonth[],
): Promise<DrawnAnswer> {
	const [events, { dayStart, dayEnd, ...counted }, counts, dyads, matrix] = await Promise.all([
		listEvents(database, view, { limit, order: 'latest' }),
		countTally(database, view),
		countCountries(database, view),
		countDyads(database, view),
		countMatrix(database, view),
	]);
	const extent = dayStart === null || dayEnd === null ? null : nameExtent(dayStart, dayEnd);
	return { view, events, tally: { ...counted, extent }, counts, dyads, matrix, articles };
}

// What do the bars of the printed timeline count, where a page carries some of the entries only?
import { chooseUnit } from '$lib/charts/timeline/bin-events';
import type { SpanCounts } from '$lib/model/span-counts';
import { DEFAULT_VIEW } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { countSpans } from '$lib/query/views/count-spans';
import type { ExploreAnswer } from '$lib/state/load-explore';
import type { Days } from '$lib/state/shown-days';

/** Plot of the timeline on a desk, px. */
const PLOT_PX = 1240;
/** More would make the page heavy; counts by month stand in then until the engine has answered. */
const MOST_SPANS = 1000;

/** Exact counts for the default view by the unit that its days need; null where all entries are printed. */
export async function countBars(
	database: Database,
	{ events, tally }: Pick<ExploreAnswer, 'events' | 'tally'>,
	{ dayStart, dayEnd }: Days,
): Promise<SpanCounts | null> {
	if (events.length >= tally.entries) return null;
	const unit = chooseUnit({ from: dayStart, to: dayEnd + 1 }, PLOT_PX);
	const spans = await countSpans(database, DEFAULT_VIEW, { unit, dayStart, dayEnd, countries: [] });
	return spans.length > MOST_SPANS ? null : { unit, spans };
}

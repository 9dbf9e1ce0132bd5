// How many entries of which kind does a view show, as its headline says it?
import { parseEdtf, type DayUtc } from '../../model/edtf';
import type { Tally } from '../../model/headline';
import type { View } from '../../model/view';
import { DAY_END, DAY_START } from '../columns';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereView } from '../where';

/** A headline's counts; days where the headline names its extent: of contacts known to a year's part, else of all entries. */
export interface TallyCounts extends Omit<Tally, 'extent'> {
	dayStart: DayUtc | null;
	dayEnd: DayUtc | null;
}

/** Far from every date, in place of an open end. */
const [FIRST_DAY, LAST_DAY] = [-2_000_000, 2_000_000];

/** Counts for the headline; zeros and nulls where the view shows nothing. */
export async function countTally(database: Database, view: View): Promise<TallyCounts> {
	const from = view.from === null ? null : parseEdtf(view.from);
	const to = view.to === null ? null : parseEdtf(view.to);
	const isCounted = view.types.includes('anniversary') ? sql`TRUE` : sql`e.type <> 'anniversary'`;
	const [counts] = await runSql<TallyCounts>(
		database,
		sql`WITH shown AS (
				SELECT e.status, e.type, e.approximate, e.precision, e.countries, ${DAY_START} AS first_day, ${DAY_END} AS last_day,
					e.core AND e.type <> 'anniversary' AS is_contact, e.core AND ${isCounted} AS is_counted,
					e.core AND e.precision <> 'year' AS is_told
				FROM ${eventsOf(database)} AS e WHERE ${whereView(view)}
			)
			SELECT count(*)::INTEGER AS entries,
				count(*) FILTER (is_contact)::INTEGER AS contacts,
				count(*) FILTER (is_contact AND status = 'occurred')::INTEGER AS occurred,
				count(*) FILTER (is_contact AND status = 'planned')::INTEGER AS planned,
				count(*) FILTER (is_contact AND status = 'cancelled')::INTEGER AS cancelled,
				count(*) FILTER (type = 'anniversary')::INTEGER AS anniversaries,
				count(*) FILTER (is_contact AND (approximate OR precision <> 'day'))::INTEGER AS inexact,
				count(*) FILTER (first_day < ${from?.dayStart ?? FIRST_DAY}::INTEGER
					OR last_day > ${to?.dayEnd ?? LAST_DAY}::INTEGER)::INTEGER AS crossing,
				coalesce((SELECT list(c.country ORDER BY c.country)
					FROM (SELECT DISTINCT unnest(countries) AS country FROM shown WHERE is_counted) AS c
					WHERE c.country <> ${view.country ?? ''}), []::VARCHAR[]) AS partners,
				coalesce(min(first_day) FILTER (is_told), min(first_day)) AS "dayStart",
				coalesce(max(last_day) FILTER (is_told), max(last_day)) AS "dayEnd"
			FROM shown`,
	);
	return counts!;
}

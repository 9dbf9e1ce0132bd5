// How many of a view's counted entries were coded by others, and how many of these tell an event of ours?
import { isContactType } from '../../model/vocabulary';
import type { View } from '../../model/view';
import type { CodedCounts } from '../../model/view-rows';
import type { Database } from '../database';
import { eventsOf } from '../events-of';
import { runSql, sql } from '../sql';
import { whereView } from '../where';

/**
 * Counts of what the headline counts: contacts, or all entries where the view names a type that is no contact. The
 * database has origins. Where ours are looked at too, a record is `same` only if our event is shown in the same view.
 */
export async function countCoded(database: Database, view: View): Promise<CodedCounts> {
	const isTold = view.types.every(isContactType) ? sql`e.core AND e.type <> 'anniversary'` : sql`TRUE`;
	const isShown = view.data === 'both' ? sql`s.event_id IN (SELECT id FROM shown)` : sql`TRUE`;
	const [counts] = await runSql<CodedCounts>(
		database,
		sql`WITH shown AS (
				SELECT e.id, e.origin FROM ${eventsOf(database)} AS e WHERE ${whereView(view)} AND ${isTold}
			)
			SELECT count(*) FILTER (origin IS NOT NULL)::INTEGER AS imported,
				count(*) FILTER (origin IS NOT NULL
					AND id IN (SELECT s.imported_id FROM same_as AS s WHERE ${isShown}))::INTEGER AS same
			FROM shown`,
	);
	return counts!;
}

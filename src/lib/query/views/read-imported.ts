// What is known of a record that others coded, and which events of ours does it tell?
import type { EventRow } from '../../model/event-row';
import type { ImportedDetail, ParticipantRow } from '../../model/view-rows';
import { eventColumns } from '../columns';
import type { Database } from '../database';
import { runSql, sql } from '../sql';

type Told = EventRow & Pick<ImportedDetail, 'licence' | 'row' | 'code' | 'url'> & { origin: string };

/** One record by its id; null if there is none. Asks the database in which ours and those of others stand together. */
export async function readImported(database: Database, id: string): Promise<ImportedDetail | null> {
	const columns = eventColumns({ hasOrigins: true });
	const [told, participants, same] = await Promise.all([
		runSql<Told>(
			database,
			sql`SELECT ${columns}, o.licence, i.row, i.code, i.url
				FROM events AS e JOIN imported AS i ON i.event_id = e.id JOIN origins AS o ON o.id = i.origin
				WHERE e.id = ${id}`,
		),
		runSql<ParticipantRow>(
			database,
			sql`SELECT side, country, organisation, actor, role FROM participants WHERE event_id = ${id} ORDER BY ord`,
		),
		runSql<EventRow>(
			database,
			sql`SELECT ${columns} FROM events AS e
				WHERE e.id IN (SELECT event_id FROM same_as WHERE imported_id = ${id})
				ORDER BY e.date_start, e.date_end, e.id`,
		),
	]);
	const first = told[0];
	if (!first) return null;
	const { licence, row, code, url, ...event } = first;
	return { event, participants, origin: event.origin, licence, row, code, url, same };
}

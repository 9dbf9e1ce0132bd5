// Which records of others tell our events?
import type { AlsoTold } from '../../model/view-rows';
import type { Database } from '../database';
import { runSql, sql, type Sql } from '../sql';

function listWhere(database: Database, condition: Sql): Promise<(AlsoTold & { eventId: string })[]> {
	return runSql(
		database,
		sql`SELECT s.event_id AS "eventId", i.event_id AS id, o.name AS origin, i.row
			FROM same_as AS s JOIN imported AS i ON i.event_id = s.imported_id JOIN origins AS o ON o.id = i.origin
			WHERE ${condition} ORDER BY s.event_id, o.name, i.row, i.event_id`,
	);
}

/** Records of others that tell the event with this id, by data set and row; asks a database with the tables of others. */
export async function listAlsoTold(database: Database, eventId: string): Promise<AlsoTold[]> {
	const told = await listWhere(database, sql`s.event_id = ${eventId}`);
	return told.map(({ id, origin, row }) => ({ id, origin, row }));
}

/** The same for every event that any record tells. */
export async function listAllAlsoTold(database: Database): Promise<Map<string, AlsoTold[]>> {
	const groups = new Map<string, AlsoTold[]>();
	for (const { eventId, ...told } of await listWhere(database, sql`TRUE`)) {
		const group = groups.get(eventId);
		if (group) group.push(told);
		else groups.set(eventId, [told]);
	}
	return groups;
}

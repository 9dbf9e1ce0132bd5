// Which of our events can an imported record be? Read from the finished database, whatever it was built from.
import type { OwnEvent } from '../../../src/lib/import/find-same';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { runSql, sql } from '../../../src/lib/query/sql';

type Party = OwnEvent['participants'][number] & { event: string };

/** All events of the database at `path`, by date, with what a comparison needs. */
export async function ownEvents(path: string): Promise<OwnEvent[]> {
	const database = await openNodeDatabase(path);
	try {
		const events = await runSql<Omit<OwnEvent, 'participants'>>(
			database,
			sql`SELECT id, type, date, countries, organisations FROM events ORDER BY date_start, date_end, id`,
		);
		const guests = await runSql<Party>(
			database,
			sql`SELECT p.event_id AS event, p.side, p.country, p.organisation
				FROM participants AS p JOIN events AS e ON e.id = p.event_id
				WHERE e.type = 'visit' AND p.side = 'a' ORDER BY p.event_id, p.ord`,
		);
		const byEvent = new Map<string, Party[]>();
		for (const guest of guests) byEvent.set(guest.event, [...(byEvent.get(guest.event) ?? []), guest]);
		return events.map((event) => ({ ...event, participants: byEvent.get(event.id) ?? [] }));
	} finally {
		await database.close();
	}
}

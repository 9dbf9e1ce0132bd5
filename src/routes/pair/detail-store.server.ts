// What is known of the events of a page, read at once for all pages or for each page on its own?
import { retitle } from '$lib/charts/timeline/tell-title';
import type { TracedDetail } from '$lib/model/page-parts';
import type { Database } from '$lib/query/database';
import { openNodeDatabase } from '$lib/query/node';
import { runSql, sql } from '$lib/query/sql';
import { listDetails } from '$lib/query/views/list-details';

/** Details of events, in the language in which they were opened. */
export interface Details {
	/** Ids of every event of every type, by date. */
	listIds(): Promise<string[]>;
	/** Those of the events that are there, by date; ids that have none are left out. */
	of(ids: readonly string[]): Promise<TracedDetail[]>;
}

/** Up to so many events are read at once and kept; of more, each page asks the database for its own. */
const MOST_KEPT = 100_000;

/** Opens the details of `total` events; `database` is the open file at `path`. */
export async function openDetails(
	path: string,
	database: Database,
	total: number,
	nameOf: (code: string) => string,
): Promise<Details> {
	const tell = (detail: TracedDetail) => ({ ...detail, event: retitle(detail.event, nameOf) });
	return total <= MOST_KEPT ? keepAll((await listDetails(database)).map(tell)) : askFor(path, tell);
}

/** Details that are at hand. */
export function keepAll(details: readonly TracedDetail[]): Details {
	const places = new Map(details.map(({ event }, index) => [event.id, index]));
	return {
		listIds: async () => [...places.keys()],
		of: async (ids) =>
			[...new Set(ids)]
				.flatMap((id) => places.get(id) ?? [])
				.sort((x, y) => x - y)
				.flatMap((index) => details[index] ?? []),
	};
}

function askFor(path: string, tell: (detail: TracedDetail) => TracedDetail): Details {
	const ask = async <T>(question: (database: Database) => Promise<T>): Promise<T> => {
		const database = await openNodeDatabase(path);
		try {
			return await question(database);
		} finally {
			await database.close();
		}
	};
	return {
		listIds: async () =>
			(
				await ask((database) =>
					runSql<{ id: string }>(database, sql`SELECT id FROM events ORDER BY date_start, date_end, id`),
				)
			).map(({ id }) => id),
		of: async (ids) =>
			ids.length === 0 ? [] : (await ask((database) => listDetails(database, ids))).map(tell),
	};
}

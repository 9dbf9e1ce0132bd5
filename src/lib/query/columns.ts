// How are the database's columns named and typed in the rows that queries hand out?
import type { Database } from './database';
import { sql, type Sql } from './sql';

/** Day number of a DATE column, null for null; give only column names of the schema. */
function dayOf(column: 'e.date_start' | 'e.date_end' | 'r.date_start' | 'r.date_end'): Sql {
	return { text: `datediff('day', DATE '1970-01-01', ${column})::INTEGER`, params: [] };
}

/** Months since January 1970 of a DATE column. */
export function monthOf(column: 'e.date_start' | 'a.published_start'): Sql {
	return { text: `((year(${column}) - 1970) * 12 + month(${column}) - 1)::INTEGER`, params: [] };
}

export const DAY_START = dayOf('e.date_start');
export const DAY_END = dayOf('e.date_end');
export const RELATION_DAY_START = dayOf('r.date_start');
export const RELATION_DAY_END = dayOf('r.date_end');

/** The columns of `events AS e` that make an `EventRow`. */
export const EVENT_COLUMNS = sql`
	e.id, e.type, e.status, e.channel, e.date, ${DAY_START} AS "dayStart", ${DAY_END} AS "dayEnd", e.precision,
	e.approximate, e.basis, e.title, e.countries, e.organisations, e.actors, e.venue_place AS "venuePlace",
	e.venue_country AS "venueCountry", e.mechanism, e.round, e.tone, e.anniversary_n AS "anniversaryN",
	e.anniversary_of AS "anniversaryOf", e.anniversary_year AS "anniversaryYear", e.sources`;

/** As {@link EVENT_COLUMNS}, with the data set that an event comes from where the database tells it. */
export function eventColumns({ hasOrigins = false }: Pick<Database, 'hasOrigins'>): Sql {
	return hasOrigins ? sql`${EVENT_COLUMNS}, e.origin` : EVENT_COLUMNS;
}

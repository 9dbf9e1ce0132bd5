// How do the other tables follow from made-up events?
import { columnsOf, TABLE_NAMES } from '../../../scripts/data/schema';

/** Empty tables of the product's layout. */
export function createTablesSql(): string[] {
	return TABLE_NAMES.map((table) => {
		const lines = columnsOf(table).map(
			({ name, type, isNullable }) => `${name} ${type}${isNullable ? '' : ' NOT NULL'}`,
		);
		return `CREATE TABLE target.${table} (${lines.join(', ')})`;
	});
}

/** Number of mentions that an article makes. */
const PER_ARTICLE = 4;

/**
 * Fills `event_countries`, `dyads`, `mentions` and `articles` in the order of the events, and `meta`.
 * Participants, their readings and the trace stay empty: no query over many events touches them.
 */
export const FOLLOWING_SQL: readonly string[] = [
	'INSERT INTO target.event_countries SELECT id, unnest(countries) FROM target.events',
	`INSERT INTO target.dyads
		SELECT id, pair[1:3], pair[5:7], CASE pair[4] WHEN '>' THEN 'b' WHEN '<' THEN 'a' END
		FROM (SELECT id, unnest(pairs) AS pair FROM target.events)`,
	`INSERT INTO target.mentions
		SELECT id, 'wire-' || (rowid // ${PER_ARTICLE}), 0, 0, 0, 80, type || '/made-up', date, basis, status, venue_place,
			venue_country, 1 + rowid % ${PER_ARTICLE}, NULL
		FROM target.events`,
	`INSERT INTO target.articles
		SELECT 'wire-' || (rowid // ${PER_ARTICLE}), 'wire-' || (rowid // ${PER_ARTICLE}), NULL,
			'Agency ' || (rowid // ${PER_ARTICLE} % 23), date_start::VARCHAR, date_start, NULL, NULL, ${PER_ARTICLE}
		FROM target.events WHERE rowid % ${PER_ARTICLE} = 0`,
];

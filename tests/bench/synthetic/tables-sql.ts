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
 * Participants, their readings and the trace stay empty: no query over many events touches them ({@link WHOLE_SQL}).
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
		SELECT 'wire-' || (rowid // ${PER_ARTICLE}), 'wire-' || year(date_start), NULL,
			'Agency ' || (rowid // ${PER_ARTICLE} % 23), date_start::VARCHAR, date_start, NULL, NULL, ${PER_ARTICLE}
		FROM target.events WHERE rowid % ${PER_ARTICLE} = 0`,
];

/**
 * Fills what pages of events, pairs and people read: participants, their reading in the article, and a trace of three
 * fields. The first country sends or visits; its person speaks.
 */
export const WHOLE_SQL: readonly string[] = [
	`INSERT INTO target.participants
		SELECT id, n - 1, CASE WHEN n = 1 THEN 'a' ELSE 'b' END, countries[n], NULL,
			CASE WHEN n = 1 THEN actors[1] END, CASE WHEN n = 1 THEN 'Foreign Minister' END
		FROM (SELECT id, countries, actors, unnest(range(1, len(countries) + 1))::INTEGER AS n FROM target.events)`,
	`INSERT INTO target.mention_participants
		SELECT p.event_id, m.article_id, p.ord, p.side, p.country, p.organisation, p.actor, p.role
		FROM target.participants AS p JOIN target.mentions AS m ON m.event_id = p.event_id ORDER BY p.rowid`,
	`INSERT INTO target.trace
		SELECT event_id, article_id, n, ['type', 'date', 'participants'][n + 1], 10 * n, 10 * n + 8, 'made-up/rule-' || n
		FROM (SELECT event_id, article_id, unnest(range(3))::INTEGER AS n FROM target.mentions)`,
];

// Which questions are usual, and how are they asked in SQL?

import { dataWords } from '$lib/messages/data-words';

export interface ExampleQuery {
	/** In the language of the moment. */
	title: () => string;
	sql: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
	{
		title: () => dataWords().exampleByMonth(),
		sql: `SELECT date_trunc('month', date_start) AS month, count(*) AS contacts
FROM events
WHERE core AND type <> 'anniversary' AND precision IN ('day', 'interval', 'month')
GROUP BY month
ORDER BY month`,
	},
	{
		title: () => dataWords().exampleWhoMeetsWhom(),
		sql: `SELECT a.name || ' and ' || b.name AS pair, count(*) AS contacts
FROM dyads AS d
JOIN countries AS a ON a.code = d.a
JOIN countries AS b ON b.code = d.b
JOIN events AS e ON e.id = d.event_id
WHERE e.core AND e.type <> 'anniversary'
GROUP BY pair
ORDER BY contacts DESC, pair
LIMIT 20`,
	},
	{
		title: () => dataWords().exampleOnePair(),
		sql: `SELECT date, type, status, title
FROM events
WHERE core AND type <> 'anniversary' AND list_has_all(countries, ['CHN', 'NOR'])
ORDER BY date_start`,
	},
	{
		title: () => dataWords().examplePeople(),
		sql: `SELECT actor, count(DISTINCT event_id) AS contacts
FROM participants AS p
JOIN events AS e ON e.id = p.event_id
WHERE actor IS NOT NULL AND core AND type <> 'anniversary'
GROUP BY actor
ORDER BY contacts DESC, actor
LIMIT 25`,
	},
	{
		title: () => dataWords().exampleForms(),
		sql: `SELECT type, count(*) AS contacts,
	count(*) FILTER (channel = 'state') AS state,
	count(*) FILTER (channel = 'party') AS party,
	count(*) FILTER (channel = 'people') AS people
FROM events
WHERE core AND type <> 'anniversary'
GROUP BY type
ORDER BY contacts DESC`,
	},
	{
		title: () => dataWords().exampleDisagree(),
		sql: `SELECT e.title, e.date, list(DISTINCT m.date) AS told
FROM events AS e
JOIN mentions AS m ON m.event_id = e.id
GROUP BY e.id, e.title, e.date
HAVING count(DISTINCT m.date) > 1`,
	},
];

/** Where the site has what others coded. */
export const EXAMPLE_OF_BOTH: ExampleQuery = {
	title: () => dataWords().exampleOthersToo(),
	sql: `SELECT e.date, e.title, o.name AS data_set, t.date AS date_there, i.code
FROM imported.same_as AS s
JOIN events AS e ON e.id = s.event_id
JOIN imported.events AS t ON t.id = s.imported_id
JOIN imported.imported AS i ON i.event_id = t.id
JOIN imported.origins AS o ON o.id = i.origin
ORDER BY e.date_start, data_set, i.row`,
};

// Which questions are usual, and how are they asked in SQL?

export interface ExampleQuery {
	title: string;
	sql: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
	{
		title: 'Contacts by month',
		sql: `SELECT date_trunc('month', date_start) AS month, count(*) AS contacts
FROM events
WHERE core AND type <> 'anniversary' AND precision IN ('day', 'interval', 'month')
GROUP BY month
ORDER BY month`,
	},
	{
		title: 'Who meets whom most often',
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
		title: 'All contacts of China and Norway',
		sql: `SELECT date, type, status, title
FROM events
WHERE core AND type <> 'anniversary' AND list_has_all(countries, ['CHN', 'NOR'])
ORDER BY date_start`,
	},
	{
		title: 'People by number of contacts',
		sql: `SELECT actor, count(DISTINCT event_id) AS contacts
FROM participants AS p
JOIN events AS e ON e.id = p.event_id
WHERE actor IS NOT NULL AND core AND type <> 'anniversary'
GROUP BY actor
ORDER BY contacts DESC, actor
LIMIT 25`,
	},
	{
		title: 'Forms of contact by channel',
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
		title: 'Where articles disagree on a date',
		sql: `SELECT e.title, e.date, list(DISTINCT m.date) AS told
FROM events AS e
JOIN mentions AS m ON m.event_id = e.id
GROUP BY e.id, e.title, e.date
HAVING count(DISTINCT m.date) > 1`,
	},
];

-- The usual questions to a lake, for ClickHouse (local, server or chdb). LAKE is the folder that the build wrote.

-- contacts by year: how many contacts does each year have?
SELECT toInt32(toYear(date_start)) AS year, toInt32(count()) AS contacts
FROM file('LAKE/events/**/*.parquet', Parquet)
WHERE core AND type <> 'anniversary'
GROUP BY year ORDER BY year;

-- pairs: which pairs have most contacts?
SELECT concat(d.a, '-', d.b) AS pair, toInt32(count()) AS contacts
FROM file('LAKE/dyads/**/*.parquet', Parquet) AS d
JOIN file('LAKE/events/**/*.parquet', Parquet) AS e ON e.id = d.event_id
WHERE e.core AND e.type <> 'anniversary'
GROUP BY pair ORDER BY contacts DESC, pair LIMIT 10;

-- visits: which visits from or to China told the articles of 2024, reading the files of that year alone?
SELECT e.date AS date, e.title AS title
FROM file('LAKE/events/year=2024/**/*.parquet', Parquet) AS e
WHERE e.type = 'visit' AND has(e.countries, 'CHN')
ORDER BY e.date, e.id;

-- people: who takes part most often?
SELECT assumeNotNull(p.actor) AS actor, toInt32(count(DISTINCT p.event_id)) AS events
FROM file('LAKE/participants/**/*.parquet', Parquet) AS p
WHERE p.actor IS NOT NULL
GROUP BY actor ORDER BY events DESC, actor LIMIT 10;

-- sources: how many events does each publisher tell?
SELECT assumeNotNull(a.publisher) AS publisher, toInt32(count(DISTINCT m.event_id)) AS events
FROM file('LAKE/mentions/**/*.parquet', Parquet) AS m
JOIN file('LAKE/articles/*.parquet', Parquet) AS a ON a.id = m.article_id
WHERE a.publisher IS NOT NULL
GROUP BY publisher ORDER BY events DESC, publisher;

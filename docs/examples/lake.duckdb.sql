-- The usual questions to a lake, for DuckDB. LAKE is the folder that `npm run build:data -- --lake LAKE` wrote.

-- contacts by year: how many contacts does each year have?
SELECT year::INTEGER AS year, count(*)::INTEGER AS contacts
FROM read_parquet('LAKE/events/**/*.parquet', hive_partitioning = true)
WHERE core AND type <> 'anniversary'
GROUP BY ALL ORDER BY year;

-- pairs: which pairs have most contacts?
SELECT d.a || '-' || d.b AS pair, count(*)::INTEGER AS contacts
FROM read_parquet('LAKE/dyads/**/*.parquet') AS d
JOIN read_parquet('LAKE/events/**/*.parquet') AS e ON e.id = d.event_id
WHERE e.core AND e.type <> 'anniversary'
GROUP BY ALL ORDER BY contacts DESC, pair LIMIT 10;

-- visits: which visits from or to China told the articles of 2024, reading the files of that year alone?
SELECT e.date, e.title
FROM read_parquet('LAKE/events/**/*.parquet', hive_partitioning = true) AS e
WHERE e.type = 'visit' AND list_contains(e.countries, 'CHN') AND e.year::INTEGER = 2024
ORDER BY e.date, e.id;

-- people: who takes part most often?
SELECT p.actor, count(DISTINCT p.event_id)::INTEGER AS events
FROM read_parquet('LAKE/participants/**/*.parquet') AS p
WHERE p.actor IS NOT NULL
GROUP BY ALL ORDER BY events DESC, p.actor LIMIT 10;

-- sources: how many events does each publisher tell?
SELECT a.publisher, count(DISTINCT m.event_id)::INTEGER AS events
FROM read_parquet('LAKE/mentions/**/*.parquet') AS m
JOIN read_parquet('LAKE/articles/*.parquet') AS a ON a.id = m.article_id
WHERE a.publisher IS NOT NULL
GROUP BY ALL ORDER BY events DESC, a.publisher;

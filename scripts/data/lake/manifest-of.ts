// What does the manifest say of a database whose records are not at hand?
import type { Manifest, ManifestSource } from '../../../src/lib/model/manifest';
import { DATABASE_FILE, SCHEMA_VERSION } from '../../../src/lib/model/manifest';
import type { Site } from '../../../src/lib/model/site';
import { EVENT_TYPES, isContactType } from '../../../src/lib/model/vocabulary';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { runSql, sql } from '../../../src/lib/query/sql';
import { choosePages } from '../choose-pages';
import type { LakeSchema } from './lake-schema';

/** The manifest of the database at `path`: the same numbers as of the build that wrote the lake. */
export async function manifestOf(
	path: string,
	{
		inputs,
		site,
		lake,
		measured,
	}: {
		inputs: string;
		site: Site;
		lake: LakeSchema;
		measured: { sha256: string; bytes: number };
	},
): Promise<Manifest> {
	const database = await openNodeDatabase(path);
	try {
		const types = await runSql<{ type: string; n: number }>(
			database,
			sql`SELECT type, count(*)::INTEGER AS n FROM events GROUP BY type`,
		);
		const counted = await runSql<{ countries: string[]; count: number }>(
			database,
			sql`SELECT countries, count(*)::INTEGER AS count FROM events WHERE core GROUP BY countries`,
		);
		const sources = await runSql<ManifestSource>(
			database,
			sql`SELECT a.document, coalesce(list_sort(list(DISTINCT a.publisher) FILTER (a.publisher IS NOT NULL)), []) AS publishers,
					count(*)::INTEGER AS articles, coalesce(any_value(t.events), 0)::INTEGER AS events
				FROM articles AS a LEFT JOIN (
					SELECT x.document, count(DISTINCT m.event_id) AS events
					FROM mentions AS m JOIN articles AS x ON x.id = m.article_id GROUP BY x.document
				) AS t ON t.document = a.document
				GROUP BY a.document ORDER BY a.document`,
		);
		const [span] = await runSql<{ dayStart: number | null; dayEnd: number | null }>(
			database,
			sql`SELECT datediff('day', DATE '1970-01-01', min(date_start))::INTEGER AS "dayStart",
					datediff('day', DATE '1970-01-01', max(date_end))::INTEGER AS "dayEnd" FROM events WHERE core`,
		);
		const [corrections] = await runSql<{ n: number }>(
			database,
			sql`SELECT count(DISTINCT file || ':' || line)::INTEGER AS n FROM corrections`,
		);
		const counts = new Map(types.map(({ type, n }) => [type, n]));
		const byType = Object.fromEntries(EVENT_TYPES.map((type) => [type, counts.get(type) ?? 0]));
		const events = types.reduce((sum, { n }) => sum + n, 0);
		const pages = choosePages(site, counted, events);
		return {
			schema: SCHEMA_VERSION,
			inputs,
			database: { file: DATABASE_FILE, ...measured },
			counts: {
				documents: sources.length,
				articles: sources.reduce((sum, { articles }) => sum + articles, 0),
				events,
				contacts: EVENT_TYPES.reduce(
					(sum, type) => sum + (isContactType(type) ? (counts.get(type) ?? 0) : 0),
					0,
				),
				byType: byType as Manifest['counts']['byType'],
				corrections: corrections?.n ?? 0,
				leftOut: lake.leftOut.reduce((sum, { count }) => sum + count, 0),
			},
			leftOut: [...lake.leftOut],
			sources,
			span:
				span && span.dayStart !== null && span.dayEnd !== null
					? { dayStart: span.dayStart, dayEnd: span.dayEnd }
					: null,
			site: { title: site.title, address: site.address, description: site.description },
			...(pages === undefined ? {} : { pages }),
		};
	} finally {
		await database.close();
	}
}

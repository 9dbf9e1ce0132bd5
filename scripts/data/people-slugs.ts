// Which people have a page?
import type { PeopleSlugs } from '../../src/lib/model/page-parts';
import { officialSlug } from '../../src/lib/model/paths';
import type { EventDetail } from '../../src/lib/model/view-rows';
import type { Database } from '../../src/lib/query/database';
import { runSql, sql } from '../../src/lib/query/sql';

/** Slugs of people with a page. */
export type PeopleWithPage = ReadonlySet<string>;

/** People named in `least` core events or more. */
export async function findPeople(database: Database, least: number): Promise<PeopleWithPage> {
	const groups = await runSql<{ actors: string[]; n: number }>(
		database,
		sql`SELECT actors, count(*)::INTEGER AS n FROM events WHERE core GROUP BY actors`,
	);
	const counts = new Map<string, number>();
	for (const { actors, n } of groups)
		for (const slug of new Set(actors.map(officialSlug)))
			if (slug !== null) counts.set(slug, (counts.get(slug) ?? 0) + n);
	return new Set([...counts].flatMap(([slug, n]) => (n >= least ? [slug] : [])));
}

/** Those of them whom some events name. */
export function slugsAmong(people: PeopleWithPage, details: readonly EventDetail[]): PeopleSlugs {
	const slugs: PeopleSlugs = {};
	for (const { participants } of details)
		for (const { actor } of participants) {
			const slug = actor === null ? null : officialSlug(actor);
			if (actor !== null && slug !== null && people.has(slug)) slugs[actor] = slug;
		}
	return slugs;
}

// Which people have a page?
import type { EventWithPeople, PeopleSlugs } from '../../src/lib/model/page-parts';
import { officialSlug } from '../../src/lib/model/paths';
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
export function slugsAmong(people: PeopleWithPage, details: readonly EventWithPeople[]): PeopleSlugs {
	const names = new Set(
		details.flatMap(({ participants }) => participants.flatMap(({ actor }) => actor ?? [])),
	);
	const slugs: PeopleSlugs = {};
	for (const name of names) {
		const slug = officialSlug(name);
		if (slug !== null && people.has(slug)) slugs[name] = slug;
	}
	return slugs;
}

// What do pages of pairs, countries and events need of the records while they are printed?
import type { PageContext } from './page-context';
import type { EventWithPeople, PeopleSlugs } from '$lib/model/page-parts';
import { officialSlug } from '$lib/model/paths';
import type { Records } from './pair/read-records.server';

/** The context of the language of the records. */
export function contextOf({ atlas, nameOf, dataEnd, checksum }: Records): PageContext {
	const { site, counts, imported } = atlas.manifest;
	const codes = [
		...atlas.reference.organisations.map(({ id }) => id),
		...atlas.countries.map(({ code }) => code),
	];
	return {
		countries: atlas.countries,
		names: Object.fromEntries(codes.map((code) => [code, nameOf(code)])),
		site,
		counts: { articles: counts.articles, events: counts.events },
		dataEnd,
		checksum,
		hasImported: (imported?.records ?? 0) > 0,
	};
}

/** Has the person with this slug a page? */
export function hasPersonPage({ byOfficial, pages }: Records, slug: string | null): slug is string {
	return slug !== null && (byOfficial.get(slug)?.length ?? 0) >= pages.people;
}

/** People named in some events who have a page. */
export function slugsOf(records: Records, details: readonly EventWithPeople[]): PeopleSlugs {
	const names = new Set(
		details.flatMap(({ participants }) => participants.flatMap(({ actor }) => actor ?? [])),
	);
	return Object.fromEntries(
		[...names].flatMap((name) => {
			const slug = officialSlug(name);
			return hasPersonPage(records, slug) ? [[name, slug]] : [];
		}),
	);
}

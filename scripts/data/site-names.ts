// Under which names do records speak of countries and organisations?
import type { NameBook } from '../../src/lib/extract/link/event-title';
import { makeNameBook } from '../../src/lib/extract/link/name-book';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';

/** Names of the reference tables, but for those that the site's owner set. */
export function siteNames(reference: Reference, site: Site): NameBook {
	const countries = reference.countries.map((country) => ({
		...country,
		name: site.names[country.code] ?? country.name,
	}));
	return makeNameBook({ ...reference, countries });
}

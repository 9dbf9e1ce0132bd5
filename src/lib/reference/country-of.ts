// Which row of the table has this code, and what is its name?
import type { CountryCode, OrganisationId } from '../model/vocabulary';
import type { Organisation, Reference, ReferenceCountry } from './reference';

const countryIndexes = new WeakMap<Reference, Map<CountryCode, ReferenceCountry>>();
const organisationIndexes = new WeakMap<Reference, Map<OrganisationId, Organisation>>();

/** The country of a code, or null. */
export function countryOf(reference: Reference, code: CountryCode): ReferenceCountry | null {
	let index = countryIndexes.get(reference);
	if (!index) {
		index = new Map(reference.countries.map((country) => [country.code, country]));
		countryIndexes.set(reference, index);
	}
	return index.get(code) ?? null;
}

/** The organisation of an id, or null. */
export function organisationOf(reference: Reference, id: OrganisationId): Organisation | null {
	let index = organisationIndexes.get(reference);
	if (!index) {
		index = new Map(reference.organisations.map((organisation) => [organisation.id, organisation]));
		organisationIndexes.set(reference, index);
	}
	return index.get(id) ?? null;
}

/** Short name of a country or organisation for readers; the code itself where the tables lack it. */
export function nameOf(reference: Reference, code: CountryCode | OrganisationId): string {
	return countryOf(reference, code)?.name ?? organisationOf(reference, code)?.name ?? code;
}

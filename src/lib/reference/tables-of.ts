// What do the reference tables say of one pair, and of one country?
import type { CountryPart, PairPart } from '../model/page-parts';
import { pairFactsOf } from './pair-facts-of';
import type { Reference } from './reference';

type Tables = Pick<Reference, 'countries' | 'relations' | 'noRelations' | 'memberships'>;
type Facts = ReturnType<typeof pairFactsOf>;
type PairTables = Pick<PairPart, 'facts' | 'partnerships' | 'without'>;
type CountryTables = Pick<CountryPart, 'iso2' | 'subregion' | 'aliases' | 'relations' | 'memberships'>;

/** Relations, partnerships, or that there are none, of `a` and `b` in the order of the alphabet; `facts` are those of all pairs. */
export function pairTablesOf(tables: Tables, facts: Facts, a: string, b: string): PairTables {
	const isPair = (one: { a: string; b: string }) => one.a === a && one.b === b;
	const without = tables.noRelations.find(isPair);
	return {
		facts: facts.find(isPair) ?? null,
		partnerships: tables.relations
			.filter((one) => one.kind === 'partnership' && isPair(one))
			.map(({ name, start, source }) => ({ name: name ?? '', start, source })),
		without: without ? { status: without.status, asOf: without.asOf } : null,
	};
}

/** Names, relations and memberships of a country; null for a code that the tables have not. */
export function countryTablesOf(tables: Tables, facts: Facts, code: string): CountryTables | null {
	const country = tables.countries.find((one) => one.code === code);
	if (!country) return null;
	const { iso2, subregion, aliases } = country;
	return {
		iso2,
		subregion,
		aliases: [...aliases],
		relations: facts
			.filter(({ a, b }) => a === code || b === code)
			.map(({ a, b, established, interruptions }) => ({ a, b, established, interruptions })),
		memberships: tables.memberships
			.filter((one) => one.country === code)
			.map(({ organisation, start, end }) => ({ organisation, start, end })),
	};
}

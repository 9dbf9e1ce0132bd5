// How do the rows of the tables become what pages need?
import type { PairFacts, PartnershipFacts } from '../model/pair-facts';
import type { Reference } from './reference';
import { listPairs } from './relations-between';

/** Every pair with relations, sorted by pair. */
export function pairFactsOf(reference: Pick<Reference, 'relations'>): PairFacts[] {
	return listPairs(reference).map(({ a, b, established, interruptions, founding }) => ({
		a,
		b,
		established,
		interruptions,
		source: founding.source,
		note: founding.note,
	}));
}

/** Every named partnership, in the table's order. */
export function partnershipFactsOf({ relations }: Pick<Reference, 'relations'>): PartnershipFacts[] {
	return relations.flatMap(({ a, b, kind, name, start, end, source }) =>
		kind === 'partnership' && name !== null ? [{ a, b, name, start, end, source }] : [],
	);
}

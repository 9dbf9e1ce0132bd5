// What do the tables tell of the relations of two states?
import type { RelationsHistory } from '../model/relations-history';
import type { CountryCode } from '../model/vocabulary';
import type { Reference, Relation } from './reference';

/** All rows on one pair; `a` sorts before `b`. */
export interface PairRelations extends RelationsHistory {
	a: CountryCode;
	b: CountryCode;
	/** The row of the first establishment. */
	founding: Relation;
	/** Rows of breaks and resumptions, in order. */
	changes: Relation[];
}

/** The one table that these questions need. */
type RelationRows = Pick<Reference, 'relations'>;

/** Every pair whose establishment is known, sorted by pair. */
export function listPairs({ relations }: RelationRows): PairRelations[] {
	const byPair = new Map<string, PairRelations>();
	for (const row of relations) {
		const key = `${row.a} ${row.b}`;
		if (row.kind === 'established') {
			const { a, b, start } = row;
			byPair.set(key, { a, b, established: start, interruptions: [], founding: row, changes: [] });
			continue;
		}
		const pair = byPair.get(key);
		if (!pair || row.kind === 'partnership') continue;
		pair.changes.push(row);
		const last = pair.interruptions.at(-1);
		if (row.kind !== 'resumed') pair.interruptions.push({ from: row.start, to: null });
		else if (last) last.to = row.start;
	}
	return [...byPair.values()];
}

/** Relations of two states, whichever is named first, or null where no establishment is known. */
export function relationsBetween(
	rows: RelationRows,
	one: CountryCode,
	other: CountryCode,
): PairRelations | null {
	const own = rows.relations.filter(({ a, b }) => (a === one && b === other) || (a === other && b === one));
	return listPairs({ relations: own })[0] ?? null;
}

/** Pairs that a country belongs to, sorted by pair. */
export function pairsOf(rows: RelationRows, country: CountryCode): PairRelations[] {
	return listPairs(rows).filter(({ a, b }) => a === country || b === country);
}

/** Named partnerships of two states, by start. */
export function partnershipsBetween(rows: RelationRows, one: CountryCode, other: CountryCode): Relation[] {
	return rows.relations.filter(
		({ a, b, kind }) => kind === 'partnership' && ((a === one && b === other) || (a === other && b === one)),
	);
}

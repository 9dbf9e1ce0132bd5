// How does a rule hand over the sides it found, or say why there is no event?
import type { Party } from '../annotate/entity';
import { candidate, type Candidate, type Sink } from './rule';
import type { Discourse } from './discourse';
import { ownerOf, ownersOf } from './owners';
import type { Modality } from './modality';
import { pairUp } from './sides';

/** What the rule read besides the sides. */
export type Told = Pick<Candidate, 'type' | 'rule' | 'view' | 'from' | 'to'> & Partial<Candidate>;

/** Emits one event per pair of sides, or drops the candidate with a reason. True where something was emitted. */
export function report(
	told: Told,
	modality: Modality,
	a: readonly Party[],
	b: readonly Party[],
	isSplit: boolean,
	discourse: Discourse,
	sink: Sink,
): boolean {
	const { view, from, to, rule } = told;
	if ('reason' in modality) {
		sink.drop(view, from, to, rule, modality.reason);
		return false;
	}
	const pairs = pairUp(a, b, isSplit);
	if (pairs.length === 0) {
		sink.drop(view, from, to, rule, ownersOf([...a, ...b]).length < 2 ? 'one-sided' : 'same-side');
		return false;
	}
	for (const sides of pairs) {
		const anchor = told.anchor ?? endOf(view, to, sides.b);
		sink.emit(candidate({ ...told, anchor, a: sides.a, b: sides.b, status: told.status ?? modality.status }));
	}
	discourse.note(a, b);
	return true;
}

/** Token after the first entity behind the trigger that names a party of the side. */
function endOf(view: Told['view'], from: number, side: readonly Party[]): number {
	for (const entity of view.entities) {
		if (entity.from < from) continue;
		const names = entity.parties.some((party) =>
			side.some(
				(own) => ownerOf(own) === ownerOf(party) && (own.actor === party.actor || party.actor === null),
			),
		);
		if (names) return entity.to;
	}
	return from;
}

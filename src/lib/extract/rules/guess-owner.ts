// For which side does a person stand of whom the text does not say it?
import { isContestedOffice } from '../annotate/contested-seat';
import type { Entity, Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { norm } from './cursor';
import { placeAfter } from './discourse-cues';
import { ownerOf } from './owners';

/** What was told before the person is named. */
export interface ToldBefore {
	/** Sides of the event told last. */
	sides: readonly Party[];
	/** The person in focus. */
	focus: Party | null;
}

/** Who acts in the sentence before the entity, else who was in focus. */
function focusIn(view: SentenceView, entity: Entity, told: ToldBefore): Party | null {
	const own = view.entities.find(
		(other) =>
			other.to <= entity.from &&
			other.kind === 'person' &&
			other.parties[0] &&
			ownerOf(other.parties[0]) !== '',
	);
	return own?.parties[0] ?? told.focus;
}

/** A person of unknown side: their counterpart's other side, or the country told nearest before them. */
export function guessOwner(view: SentenceView, entity: Entity, told: ToldBefore): Party | null {
	const { person } = entity;
	if (!person || person.heads.size === 0 || isContestedOffice(person.role)) return null;
	if (person.heads.has('counterpart') || person.heads.has('host') || person.heads.has('guest')) {
		const subject = focusIn(view, entity, told);
		return told.sides.find((party) => subject !== null && ownerOf(party) !== ownerOf(subject)) ?? null;
	}
	const isObject =
		PREPOSITION.test(norm(view, entity.from - 1)) ||
		/^(?:met|meets|received|congratulated|hosted|welcomed)$/.test(norm(view, entity.from - 1));
	const subject = view.entities.find(
		(other) =>
			other.from < entity.from &&
			other.parties.length === 1 &&
			ownerOf(other.parties[0]!) !== '' &&
			(other.kind !== 'country' || other.form === 'name' || other.form === 'government') &&
			!PREPOSITION.test(norm(view, other.from - 1)),
	);
	const agent = subject?.parties[0] ?? null;
	if (agent && isObject && norm(view, entity.from - 1) !== 'by') {
		const other = told.sides.find((party) => ownerOf(party) !== ownerOf(agent) && ownerOf(party) !== '');
		if (other && told.sides.some((party) => ownerOf(party) === ownerOf(agent))) return other;
	} else if (agent) return agent;
	const { home } = view.scene;
	const host = home ?? placeAfter(view, entity);
	if (isObject && host && (agent === null || host.country !== agent.country))
		return { ...host, actor: null, role: null, capacity: null };
	for (let index = view.index; index >= Math.max(0, view.index - 2); index--) {
		const entities = view.scene.sentences[index]!.entities;
		for (let at = entities.length - 1; at >= 0; at--) {
			const other = entities[at]!;
			if (index === view.index && other.from >= entity.from) continue;
			if (other.kind === 'country' && other.form !== 'city' && other.parties[0]) return other.parties[0];
		}
	}
	return null;
}

const PREPOSITION = /^(?:of|with|by|to|from|for|in|at|on)$/;

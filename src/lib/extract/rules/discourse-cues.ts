// Which words near a mention tell whom it means?
import type { Entity, Party } from '../annotate/entity';
import { partiesOf, type Scene, type SentenceView } from '../scene';
import { entityAt, norm } from './cursor';
import { onePerOwner } from './owners';

/** Words of rank: the Under Secretary is not the Secretary General. */
const RANKS = /\b(?:under|deputy|assistant|vice|general|acting)\b/gi;

/** May "the Under Secretary" mean the holder of `full` ("Under Secretary of State for Political Affairs")? */
export function isOneOffice(told: string | null, full: string | null, head: string): boolean {
	if (told === null || full === null) return true;
	const upTo = (role: string) => {
		const at = role.toLowerCase().indexOf(head);
		// "Secretary General": the rank may follow its head.
		return at < 0 ? role : role.slice(0, at + head.length + 9);
	};
	const ranks = (role: string) => [...new Set(upTo(role).toLowerCase().match(RANKS) ?? [])].sort().join();
	return ranks(told) === ranks(full);
}

/** The first word of an entity, in its written-small form. */
export function normAtStart(view: SentenceView, entity: Entity): string {
	return norm(view, entity.from);
}

/** The country of the capital or city told right after a person: "met Health Minister A in Oslo". */
export function placeAfter(
	view: SentenceView,
	entity: Entity,
): Pick<Party, 'country' | 'organisation'> | null {
	const place = view.entities.find(
		(other) =>
			other.from >= entity.to &&
			other.kind === 'country' &&
			(other.form === 'capital' || other.form === 'city') &&
			norm(view, other.from - 1) === 'in',
	);
	return place ? { country: place.countries[0] ?? null, organisation: null } : null;
}

const OPENING_WORDS = 3;

/** "During his visit to B, President A met": the named subject that an opening phrase leads to. */
export function afterOpening(view: SentenceView, at: number): Entity | null {
	// "said that during his visit to B, the minister will": a clause opens like a sentence.
	const opening = norm(view, at - 2) === 'that' ? at - 1 : view.from;
	if (
		at - opening > OPENING_WORDS ||
		!/^(?:during|on|in|after|before|at|following)$/.test(norm(view, opening))
	)
		return null;
	const subject = view.entities.find((entity) => entity.from > at && norm(view, entity.from - 1) === ',');
	const isOffice = subject?.kind === 'office' && !subject.isCollective && subject.determiner === 'the';
	return subject && (isOffice || (subject.kind === 'person' && subject.parties.length === 1))
		? subject
		: null;
}

/** Does a preposition or a verb of telling stand before the entity, so that it cannot be the subject? */
export function isObjectLike(view: SentenceView, entity: Entity): boolean {
	return /^(?:of|with|by|to|from|for|informed|briefed|updated|told)$/.test(norm(view, entity.from - 1));
}

const OPENING_SENTENCES = 3;

/** The two sides that an article's first sentences name, until an event tells them. */
export function openingSides(scene: Scene): Party[] {
	const parties: Party[] = [];
	for (const view of scene.sentences.slice(0, OPENING_SENTENCES + 1)) {
		for (const entity of view.entities) {
			if (entity.kind === 'pair' && entity.countries.length === 2) return partiesOf(entity, scene);
			if (
				entity.kind === 'person' ||
				entity.kind === 'office' ||
				(entity.kind === 'country' && entity.form !== 'city')
			)
				parties.push(...entity.parties);
		}
		const sides = onePerOwner(parties);
		if (sides.length >= 2) return sides.slice(0, 2);
	}
	return onePerOwner(parties).slice(0, 2);
}

/** Is the entity at `at` one that acts (not a mere place or adjective)? */
export function actorAt(view: SentenceView, at: number): Entity | null {
	const entity = entityAt(view, at);
	return entity && entity.kind !== 'pair' && !(entity.kind === 'country' && entity.form === 'demonym')
		? entity
		: null;
}

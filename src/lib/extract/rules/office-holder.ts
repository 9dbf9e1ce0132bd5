// Who holds the office that a text names without a name?
import type { Entity, Party } from '../annotate/entity';
import type { Scene, SentenceView } from '../scene';
import { isOneOffice } from './discourse-cues';

const REACH_SENTENCES = 40;

/** "the president": who was called so, latest first. */
export function holderOf(view: SentenceView, entity: Entity): Party | null {
	const { scene } = view;
	const head = entity.heads.at(-1);
	if (!head || head === 'counterpart') return null;
	const wanted = entity.countries[0] ?? null;
	for (let index = view.index; index >= 0 && view.index - index < REACH_SENTENCES; index--) {
		const entities = scene.sentences[index]!.entities;
		for (let at = entities.length - 1; at >= 0; at--) {
			const other = entities[at]!;
			if (index === view.index && other.from >= entity.from) continue;
			if (
				other.person?.heads.has(head) &&
				other.parties[0] &&
				isOneOffice(entity.role, other.person.role, head) &&
				(wanted === null || other.parties[0].country === wanted)
			)
				return other.parties[0];
		}
	}
	const persons = scene.registry.persons;
	const home = scene.home?.country ?? null;
	const named = [...persons.filter(({ country }) => country === home && home !== null), ...persons].find(
		(person) =>
			person.heads.has(head) &&
			isOneOffice(entity.role, person.role, head) &&
			(wanted === null || person.country === wanted) &&
			(person.country !== null || person.organisation !== null),
	);
	return named
		? {
				country: named.country,
				organisation: named.organisation,
				actor: named.name,
				role: named.role,
				capacity: named.capacity,
			}
		: null;
}

/** An office that no one was called by is that of the land whose publisher speaks. */
export function homeParty(scene: Scene, entity: Entity): Party | null {
	const { home } = scene;
	return home === null || entity.isTheirs
		? null
		: { ...home, actor: null, role: entity.role, capacity: entity.capacity };
}

/** "The Secretary", of whom the article has told who it is. */
export function isHeldOffice(view: SentenceView, entity: Entity): boolean {
	return (
		entity.kind === 'office' &&
		!entity.isCollective &&
		entity.determiner === 'the' &&
		entity.parties.length === 0 &&
		holderOf(view, entity) !== null
	);
}

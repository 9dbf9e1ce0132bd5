// Which sides can "the leaders", "the ministers" or "the delegation" mean?
import { isContestedOffice } from '../annotate/contested-seat';
import type { Entity, Party } from '../annotate/entity';
import { INSTITUTION_WORDS } from '../lexicon-roles';
import type { Scene } from '../scene';
import { ownersOf } from './owners';

/** Heads of those who act in person: "the two presidents". */
export const PEOPLE_HEADS =
	/^(?:leaders|presidents|ministers|premiers|heads|chiefs|officials|envoys|diplomats|counterparts)$/;

/** Bodies of one side: "the leadership" is never both. */
export const BODY_HEADS =
	/^(?:leadership|government|military|army|navy|parliament|congress|senate|cabinet|administration|ministry|embassy|presidency|team|people|nation|authorities)$/;

/** "The ministers of the Global Fund": those of a body that is not known, not the two told before. */
export function isOfOthers({ tokens, terms }: Scene, entity: Entity): boolean {
	// "the heads of the Donetsk and Lugansk republics"
	const after = tokens[entity.to]?.norm === 'of' ? entity.to + 1 : -1;
	const place = tokens[after]?.norm === 'the' ? after + 1 : after;
	if (isContestedOffice(tokens[place]?.text ?? null)) return true;
	for (let at = entity.from; at < entity.to; at++) {
		if (tokens[at]!.norm !== 'of') continue;
		// "the heads of foreign countries"
		if (/^(?:foreign|other|many|several)$/.test(tokens[at + 1]?.norm ?? '')) return true;
		let next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
		while (INSTITUTION_WORDS.has(tokens[next]?.norm ?? '') && tokens[next]!.isCapital) next++;
		const token = tokens[next];
		return token !== undefined && next < entity.to && token.isCapital && !terms[next];
	}
	return false;
}

/** The delegation that was told last before the entity, or null. */
export function delegationBefore(scene: Scene, entity: Entity): Party[] | null {
	let known: Party[] | null = null;
	for (const view of scene.sentences) {
		if (view.from >= entity.from) break;
		for (const other of view.entities) {
			const isOne = other.heads.includes('delegation') || other.leader !== null;
			if (other.from < entity.from && isOne && ownersOf(other.parties).length > 0) known = other.parties;
		}
	}
	return known;
}

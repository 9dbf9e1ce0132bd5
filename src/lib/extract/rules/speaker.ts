// Who says "I" here?
import type { Party } from '../annotate/entity';
import type { Scene, SentenceView } from '../scene';
import { norm } from './cursor';
import { ownerOf } from './owners';

const LONGEST_TURN = 80;
const TAG_TOKENS = 12;
/** What one person says to many. */
const SPEECH = /^(?:address|speech|statement|remarks|message|appeal|comments|opening)$/;

/** Who says "I": the named subject of the verb of saying before the quotation. */
export function speakerOf(view: SentenceView, at: number): Party | null {
	for (const entity of view.entities) {
		if (entity.to > at) break;
		const verb = norm(view, entity.to);
		if (
			entity.kind === 'person' &&
			entity.parties[0] &&
			/^(?:said|says|stated|wrote|declared|tweeted|:)$/.test(verb)
		)
			return entity.parties[0];
	}
	return null;
}

/** "Address by President A": who says "I" throughout, told in the headline and of the publisher's own side. */
export function authorOf(scene: Scene): Party | null {
	const { home, sentences } = scene;
	const head = sentences[0];
	if (home === null || head?.span.kind !== 'headline') return null;
	const author = head.entities.find(
		(entity) => norm(head, entity.from - 1) === 'by' && SPEECH.test(norm(head, entity.from - 2)),
	);
	const party = author?.parties.length === 1 ? author.parties[0]! : null;
	return party && party.country === home.country && party.organisation === home.organisation ? party : null;
}

/** One whom a transcript does not name. */
export const NOBODY: Party = { country: null, organisation: null, actor: null, role: null, capacity: null };

/** Whose turn of a transcript the sentence belongs to: nobody's for one who asks, empty for one who is not known, null outside of transcripts. */
export function turnOf(scene: Scene, view: SentenceView): Party[] | null {
	for (let index = view.index; index >= 0 && view.index - index < LONGEST_TURN; index--) {
		const before = scene.sentences[index]!;
		if (before.span.start < scene.speechFrom) return null;
		for (let at = before.from; at < Math.min(before.to, before.from + TAG_TOKENS); at++) {
			if (norm(before, at) !== ':' || !scene.tokens[at - 1]?.isCapital) continue;
			// "QUESTION: When I spoke with the ambassador": a journalist.
			if (/^(?:question|q|moderator|operator)$/.test(norm(before, at - 1))) return [NOBODY];
			const who = before.entities.filter((entity) => entity.to <= at && entity.kind === 'person').at(-1);
			return who?.parties.filter((party) => ownerOf(party) !== '') ?? [];
		}
	}
	return null;
}

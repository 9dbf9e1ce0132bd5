// What is the office of each one, where one title stands for several countries?
import type { Scene } from '../scene';
import { isDeterminer } from './nominal-parts';
import type { Entity } from './entity';

const ONE_OF_MANY =
	/^(?:ministers|presidents|ambassadors|counterparts|premiers|chancellors|secretaries|heads|leaders)$/i;

function singular(word: string): string {
	if (!ONE_OF_MANY.test(word)) return word;
	return /ies$/i.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** "foreign ministers of Chad and Mali", "his Chadian and Malian counterparts": the office without the list. */
export function roleOfEach(entity: Entity, { terms, tokens, text }: Scene): string | null {
	let from = -1;
	let to = -1;
	for (let at = entity.from; at < entity.to; at++) {
		const term = terms[at];
		if (term?.value.kind === 'country') {
			if (from >= 0) break;
			at = term.to - 1;
			continue;
		}
		const { norm, kind } = tokens[at]!;
		const isJoint = norm === 'and' || norm === 'the' || isDeterminer(norm) || kind !== 'word';
		if (from < 0 && isJoint) continue;
		const after = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
		if (/^(?:of|from)$/.test(norm) && terms[after]?.value.kind === 'country') break;
		if (from < 0) from = at;
		to = at;
	}
	if (from < 0) return entity.role;
	const words = text.slice(tokens[from]!.start, tokens[to]!.end).split(/\s+/);
	return words.map(singular).join(' ');
}

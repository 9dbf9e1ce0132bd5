// Who is named after "including", where the group before it names no side?
import type { Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { asList, type ArgumentList } from './argument-lists';
import { norm } from './cursor';

const REACH = 8;
const BETWEEN = /^(?:,|and|the|in|at|of|as|well|both|former)$/;

/** "met with senior officials, including Minister A in Chad and Minister B in Mali": A and B; null where nobody follows. */
export function includedAfter(view: SentenceView, list: ArgumentList | null): ArgumentList | null {
	if (!list || list.pronoun !== null) return null;
	let at = list.to;
	while (at < list.to + REACH && norm(view, at) !== 'including') at++;
	if (norm(view, at) !== 'including') return null;
	const found: Entity[] = [];
	let next = at + 1;
	for (const entity of view.entities) {
		if (entity.from < at) continue;
		for (let gap = next; gap < entity.from; gap++)
			if (!BETWEEN.test(norm(view, gap))) return found.length > 0 ? asList(found) : null;
		if (entity.kind === 'person' && !entity.isPossessive) found.push(entity);
		else if (entity.kind !== 'country') break;
		next = entity.to;
	}
	return found.length > 0 ? asList(found) : null;
}

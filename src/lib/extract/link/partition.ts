// Into which parts may mentions be cut so that each can be linked without the others?
import type { Mention } from '../../model/event';
import { bucketOf, canBeJoined } from './bucket';
import { actorsOf } from './link-node';
import { spanOf } from './span-of';

/** Tellings so many days apart may be of one event, as on two sides of the date line. */
const DAYS_APART = 1;

interface Dated {
	mention: Mention;
	start: number;
	/** Up to here another may begin that is compared with it. */
	reach: number;
}

function dated(mention: Mention): Dated {
	const span = spanOf(mention.date);
	const isCompared = canBeJoined({ told: mention, span, actors: actorsOf(mention) });
	return { mention, start: span.dayStart, reach: (isCompared ? span.dayEnd : span.dayStart) + DAYS_APART };
}

/**
 * Parts by parties and type, cut where no telling reaches the next: a calendar month would part tellings of one event at
 * its end. Events of all parts together are those of the whole. Throws on a date that is no EDTF.
 */
export function partitionMentions(mentions: readonly Mention[]): Mention[][] {
	const buckets = new Map<string, Dated[]>();
	for (const mention of mentions) {
		const key = bucketOf(mention);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(dated(mention));
		else buckets.set(key, [dated(mention)]);
	}
	const parts: Mention[][] = [];
	for (const bucket of buckets.values()) {
		let reach = -Infinity;
		for (const one of bucket.sort((a, b) => a.start - b.start)) {
			if (one.start > reach) parts.push([]);
			parts.at(-1)!.push(one.mention);
			reach = Math.max(reach, one.reach);
		}
	}
	return parts;
}

/** The same parts, several small ones together, so that each list but the last has at least so many mentions. */
export function gatherParts(parts: readonly Mention[][], least: number): Mention[][] {
	const lists: Mention[][] = [];
	for (const part of parts) {
		const last = lists.at(-1);
		if (last && last.length < least) for (const mention of part) last.push(mention);
		else lists.push([...part]);
	}
	return lists;
}

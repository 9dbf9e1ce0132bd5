// Of several dates in a list of stops or counterparts, which is the one told beside this one?
import { spanOf } from '../annotate/span-of';
import type { DateMention } from '../annotate/date-mention';
import { ownerOf } from '../rules/owners';
import type { Candidate } from '../rules/rule';

/** So much may stand between a name and its date: ", Honduras, on ". */
const LONGEST_GAP = 24;
const GAP = /^(?:,|\s|\(|on|from|for|in|the|[\p{Lu}][\p{L}]+,)*$/u;
/** What follows these is told of somebody else. */
const OTHER_CLAUSE = /\b(?:which|who|whose|that|where|when|had|was|were|while|after|before)\b/i;

/**
 * "will travel to Oslo on March 17 and to Rome on March 19": the date right behind the host or counterpart. Null where
 * the sentence has fewer than two days or none stands there.
 */
export function dateOfStop(candidate: Candidate): DateMention | null {
	const { view, b } = candidate;
	if (b.length === 0) return null;
	const days = view.dates.filter((date) => !date.weak && spanOf(date.edtf)?.precision === 'day');
	if (days.length < 2) return null;
	const owners = new Set(b.map(ownerOf));
	const { tokens, text } = view.scene;
	for (const entity of view.entities) {
		if (entity.from < candidate.from || !entity.parties.some((party) => owners.has(ownerOf(party)))) continue;
		if (OTHER_CLAUSE.test(text.slice(tokens[candidate.from]!.start, tokens[entity.from]!.start))) break;
		const end = tokens[entity.to - 1]!.end;
		const next = days.find((date) => date.start >= end);
		if (!next || next.start - end > LONGEST_GAP || !GAP.test(text.slice(end, next.start))) continue;
		const isOthers = view.entities.some(
			(other) =>
				other.from >= entity.to &&
				tokens[other.to - 1]!.end <= next.start &&
				other.parties.some((party) => !owners.has(ownerOf(party))),
		);
		if (!isOthers) return next;
	}
	return null;
}

// On which date did a told event take place?
import { isInside, partsOf } from '../../model/edtf';
import { spanOf } from '../annotate/span-of';
import type { DateBasis } from '../../model/vocabulary';
import type { DateMention } from '../annotate/date-mention';
import type { Candidate } from '../rules/rule';
import { norm } from '../rules/cursor';
import type { Scene } from '../scene';
import { isOfFeast, isOfOccasion } from './occasion-date';
import { dateOfStop } from './stop-date';

/** A date with where it comes from; `rank` counts: 3 own sentence, 2 nearby, 1 document's day, 0 document's month. */
export interface ChosenDate {
	edtf: string;
	basis: DateBasis;
	rule: string;
	start: number;
	end: number;
	rank: number;
}

const REPORTING = new Set(
	'said says announced told reported noted stated confirmed according tweeted wrote posted added briefed'.split(
		' ',
	),
);

/** Is the date the day of saying ("announced on Monday"), not of the act? */
function isReporting(candidate: Candidate, date: DateMention): boolean {
	const { view } = candidate;
	const { tokens } = view.scene;
	let at = view.from;
	while (at < view.to && tokens[at]!.start < date.start) at++;
	for (let next = at - 1; next >= view.from && at - next < 5; next--) {
		const word = norm(view, next);
		if (REPORTING.has(word)) return !(candidate.from <= next + 1 && candidate.from >= next - 1);
		if (
			![
				'on',
				'here',
				'in',
				'a',
				'the',
				'reporters',
				'late',
				'early',
				'statement',
				',',
				'press',
				'conference',
				'news',
				'briefing',
				'journalists',
			].includes(word)
		)
			return false;
	}
	return false;
}

/** A date at the head of the sentence dates its main verb: "On 5 May, …". */
const FRONT = 12;
const FRONTED_COST = 6;
/** What stands before an embedded noun dates the verb that it depends on, unless it touches the noun. */
const EMBEDDED_PENALTY = 9;
const CLAUSE_ENDS =
	/\b(?:and|but|while|who|which|that|after|before|when|where|since|following|ahead)\b|[;:“”"]/g;

/** How far a date stands from the event: from its last argument forwards, from its verb backwards; clauses between cost more. */
function distance(candidate: Candidate, date: DateMention): number {
	const { tokens, text } = candidate.view.scene;
	const from = tokens[candidate.from]!.start;
	const to = tokens[candidate.to - 1]!.end;
	const anchor = tokens[Math.max(candidate.anchor, candidate.to) - 1]?.end ?? to;
	if (date.start >= anchor) return costOf(text.slice(anchor, date.start));
	if (date.start >= to) return 4;
	const words = costOf(text.slice(date.end, from));
	if (candidate.isEmbedded && words <= 3) return words;
	const cost = words + 3;
	const isFronted = date.start - candidate.view.span.start < FRONT && !candidate.isEmbedded;
	return isFronted ? Math.min(cost, FRONTED_COST) : candidate.isEmbedded ? cost + EMBEDDED_PENALTY : cost;
}

const CLAUSE_COST = 8;

function costOf(gap: string): number {
	const words = gap.split(/\s+/).filter((word) => word !== '').length;
	return words + CLAUSE_COST * (gap.match(CLAUSE_ENDS)?.length ?? 0);
}

/** Words before an act that is not the sentence's own; what they name did not happen on the same day. */
const EARLIER_OR_LATER =
	/\b(?:(on the eve of|ahead of|in advance of|prior to|in the run-?up to|building on|(?:even |long |shortly )before|days before|weeks before)|following|after|in the wake of)\b[^,;]*$/iu;
const OTHER_ACT_COST = 14;
const NOT_ITS_DATE = 400;
/** The day of calling off is not the day that had been set. */
const CANCELLING_COST = 60;

/** "On the eve of the visit on 14 May they met": the date is that of the visit. */
function costOfOtherAct(candidate: Candidate, date: DateMention): number {
	const { view, from } = candidate;
	const { text, tokens } = view.scene;
	const match = EARLIER_OR_LATER.exec(text.slice(view.span.start, date.start));
	if (!match) return 0;
	const at = tokens[from]!.start;
	const isWithin = at >= view.span.start + match.index && !text.slice(date.end, at).includes(',');
	if (isWithin && at < date.end + LOOK_AHEAD) return 0;
	return match[1] === undefined ? OTHER_ACT_COST : NOT_ITS_DATE;
}
const LOOK_AHEAD = 40;

/** Dates of the candidate's own sentence, best first. */
export function ownDates(candidate: Candidate): DateMention[] {
	return candidate.view.dates
		.filter((date) => !date.weak)
		.map((date) => ({ date, cost: costOfDate(candidate, date) }))
		.filter(({ cost }) => cost < NOT_ITS_DATE)
		.sort((left, right) => left.cost - right.cost)
		.map(({ date }) => date);
}

const OWN_NOUN_WORDS = 6;

/** "yesterday's conversation with B": the date of that noun alone. */
function isOfOtherNoun({ view, from, to }: Candidate, date: DateMention): boolean {
	const { text, tokens } = view.scene;
	if (!/^['’]s\b/.test(text.slice(date.end)) && !/['’]s\b/.test(text.slice(date.start, date.end)))
		return false;
	const start = tokens[from]!.start;
	if (tokens[to - 1]!.end <= date.start) return true;
	return start >= date.end && costOf(text.slice(date.end, start)) > OWN_NOUN_WORDS;
}

const VAGUELY_AGO = /^[^,;]*\b(?:few|several|some|many|couple of) (?:days|weeks|months|years) ago\b/iu;

/** "You who are here today went to B with us a few weeks ago": not today. */
function isLongBefore({ view, to }: Candidate, date: DateMention): boolean {
	const { text, tokens } = view.scene;
	const end = tokens[to - 1]!.end;
	return date.rule === 'date/today' && date.end < end && VAGUELY_AGO.test(text.slice(end, view.span.end));
}

function costOfDate(candidate: Candidate, date: DateMention): number {
	if (isOfOtherNoun(candidate, date) || (candidate.type !== 'anniversary' && isOfFeast(candidate.view, date)))
		return NOT_ITS_DATE;
	if (isLongBefore(candidate, date)) return NOT_ITS_DATE;
	if (candidate.type === 'message' && isOfOccasion(candidate, date)) return NOT_ITS_DATE;
	if (candidate.type === 'message' && spanOf(date.edtf)?.precision === 'year') return NOT_ITS_DATE;
	return (
		distance(candidate, date) +
		(isReporting(candidate, date) ? 200 : 0) +
		precisionCost(date) +
		costOfOtherAct(candidate, date) +
		(candidate.status === 'cancelled' && date.tense === 'past' ? CANCELLING_COST : 0)
	);
}

function precisionCost(date: DateMention): number {
	const span = spanOf(date.edtf);
	return span === null ? 100 : span.precision === 'year' ? 8 : 0;
}

function chosen(date: DateMention, rank: number): ChosenDate {
	return { edtf: date.edtf, basis: date.basis, rule: date.rule, start: date.start, end: date.end, rank };
}

const EMBEDDED_REACH = 14;
const OWN_SPAN_REACH = 3;
const ASIDE_REACH = 18;

const RETURNED = /\b(?:returned|returns|(?:came|was|is|got|arrived) back)(?: home)?(?: on)? $/iu;
const FROM_TRAVEL = /^ from\b/iu;

/** "returned on June 3 from Chad and Mali": the day of coming home, of which each stop keeps the month. */
function isReturn({ view }: Candidate, date: DateMention): boolean {
	const { text } = view.scene;
	return (
		RETURNED.test(text.slice(view.span.start, date.start)) &&
		FROM_TRAVEL.test(text.slice(date.end, view.span.end))
	);
}

/** The most exact date of the sentence that fits the event's status; null where the sentence has none. */
export function dateOfSentence(candidate: Candidate): ChosenDate | null {
	if (candidate.date) return chosen(candidate.date, 3);
	const stop = dateOfStop(candidate);
	if (stop) return chosen(stop, 3);
	const dates = ownDates(candidate);
	const isSetAside = candidate.status === 'cancelled';
	const reach = isSetAside
		? Infinity
		: candidate.isEmbedded
			? EMBEDDED_REACH
			: candidate.isEcho || candidate.isAside
				? ASIDE_REACH
				: Infinity;
	const first = dates.find((date) => distance(candidate, date) <= reach);
	if (!first) return null;
	if (candidate.status === 'planned' && isReporting(candidate, first)) return null;
	const outer = spanOf(first.edtf);
	// "held from 31 May to 2 June": days told right at the act are its own.
	const isOwnSpan = first.edtf.includes('/') && distance(candidate, first) <= OWN_SPAN_REACH;
	const finer = dates.find((date) => {
		if (isOwnSpan) return false;
		const inner = spanOf(date.edtf);
		return (
			inner !== null &&
			outer !== null &&
			date !== first &&
			isInside(inner, outer) &&
			// A visit keeps its span where a meeting in it has a day.
			(candidate.type !== 'visit' || distance(candidate, date) < CLAUSE_COST) &&
			!isReporting(candidate, date)
		);
	});
	const best = chosen(finer ?? first, isReporting(candidate, first) ? 2 : 3);
	return candidate.type === 'visit' && isReturn(candidate, first)
		? { ...best, edtf: monthOf(best.edtf) }
		: best;
}

/** Month of an EDTF day. */
export function monthOf(edtf: string): string {
	const span = spanOf(edtf);
	if (span === null) return edtf;
	const { year, month } = partsOf(span.dayEnd);
	return span.precision === 'year' ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** The document's own day or month, for an event that no sentence dates. */
export function dateOfDocument(scene: Scene, isDay: boolean): ChosenDate | null {
	const date = scene.documentDate;
	if (date === null) return null;
	const basis: DateBasis = date.basis === 'stated' ? 'publication' : 'relative';
	return {
		edtf: isDay ? date.edtf : monthOf(date.edtf),
		basis,
		rule: date.rule,
		start: date.start ?? 0,
		end: date.end ?? 0,
		rank: isDay ? 1 : 0,
	};
}

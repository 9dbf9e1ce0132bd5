// Which date does an event take from what the article tells beside it?
import { formatDay } from '../../model/edtf';
import { spanOf } from '../annotate/span-of';
import type { EventType } from '../../model/vocabulary';
import { ownersOf } from '../rules/owners';
import type { Scene, SentenceView } from '../scene';
import type { ChosenDate } from './choose-date';
import type { Telling } from './telling';

const NEAR_SENTENCES = 6;
const BACK_REFERENCES =
	/\b(?:during|after|at|following|on the occasion of|in the course of|before) (?:the|his|her|their|this|that|its)(?: \w+){0,3}? (?:visit|trip|tour|stay|talks|meeting|negotiations|summit|ceremony|call|conversation)\b/i;
/** What was said on a day, and at which act: "He made the remarks as he met …". */
const REMARKS =
	/\b(?:made (?:the|these|those|his|her|their) (?:remarks?|comments?|statements?|announcement|pledge|call)|(?:said|stated) (?:so|this|that)|(?:was|were) speaking|(?:remarks?|comments?) (?:came|were made))\b/i;
const REMARKS_REACH = 3;
/** A further act of the same day: "He also met …". */
const ADDITION = /\b(?:also|separately|in addition|in a separate|in other meetings|afterwards?|then)\b/i;
const ADDITION_REACH = 2;

const partiesOf = (telling: Telling) => [...telling.main.a, ...telling.main.b];

/** Do both tell of the same sides, or one of some of the other's? */
export function sharesOwners(a: Telling, b: Telling): boolean {
	const left = ownersOf(partiesOf(a));
	const right = ownersOf(partiesOf(b));
	return left.every((owner) => right.includes(owner)) || right.every((owner) => left.includes(owner));
}

/** Is a person named in both? */
export function sharesActor(a: Telling, b: Telling): boolean {
	const actors = partiesOf(b).map((party) => party.actor);
	return partiesOf(a).some((party) => party.actor !== null && actors.includes(party.actor));
}

/** Is a side in both? */
export function sharesOne(a: Telling, b: Telling): boolean {
	const right = ownersOf(partiesOf(b));
	return ownersOf(partiesOf(a)).some((owner) => right.includes(owner));
}

function textOf(scene: Scene, view: SentenceView): string {
	return scene.text.slice(view.span.start, view.span.end);
}

/** Types that the noun of a back reference means. */
const MEANT: readonly (readonly [RegExp, EventType])[] = [
	[/\b(?:visit|trip|tour|stay)$/i, 'visit'],
	[/\b(?:talks|meeting|negotiations)$/i, 'meeting'],
	[/\bsummit$/i, 'summit'],
	[/\b(?:call|conversation)$/i, 'call'],
];
const AT_THE_END = /^(?:at|after|following) the (?:end|conclusion|close) of/i;

/** "At the end of the visit": its last day. */
function lastDay(date: ChosenDate): ChosenDate {
	const span = spanOf(date.edtf);
	const isDays = span !== null && date.edtf.includes('/') && span.dayEnd - span.dayStart < 28;
	return isDays ? { ...date, edtf: formatDay(span.dayEnd) } : date;
}

/** The date of an event of the same sides that the sentence refers back to ("during the visit"), or that it tells too. */
export function dateBeside(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { view } = telling.candidates[0]!;
	const reference = BACK_REFERENCES.exec(textOf(scene, view))?.[0];
	const refersBack = reference !== undefined;
	const meant = refersBack ? MEANT.find(([noun]) => noun.test(reference))?.[1] : undefined;
	let best: ChosenDate | null = null;
	let bestGap = Infinity;
	for (const other of all) {
		if (other === telling || other.date === null || other.date.rank < 2) continue;
		if (
			other.main.status !== telling.main.status ||
			!(refersBack || telling.main.status === 'planned'
				? sharesOne(telling, other)
				: sharesOwners(telling, other))
		)
			continue;
		if (other.main.type === 'anniversary' || other.main.type === 'relations') continue;
		for (const candidate of other.candidates) {
			const gap = view.index - candidate.view.index;
			const isPlan = telling.main.status === 'planned' && gap > 0 && gap <= 2 && sharesActor(telling, other);
			const isNear = gap === 0 || isPlan || (refersBack && gap > 0 && gap <= NEAR_SENTENCES);
			const cost = gap + (meant && other.main.type !== meant ? NEAR_SENTENCES + 1 : 0);
			if (isNear && cost < bestGap) {
				best = { ...other.date, rank: 2 };
				bestGap = cost;
			}
		}
	}
	return best && reference && AT_THE_END.test(reference) ? lastDay(best) : best;
}

/** The day on which something was said, for the act at which it was said: "He made the remarks as he met …". */
export function dateOfRemarks(scene: Scene, telling: Telling): ChosenDate | null {
	const { view } = telling.candidates[0]!;
	if (!REMARKS.test(textOf(scene, view))) return null;
	for (let index = view.index - 1; index >= Math.max(0, view.index - REMARKS_REACH); index--) {
		const before = scene.sentences[index]!;
		if (before.span.kind === 'dateline') return null;
		const day = before.dates.find(
			(date) => !date.weak && date.tense !== 'future' && spanOf(date.edtf)?.precision === 'day',
		);
		if (!day) continue;
		const { edtf, basis, rule, start, end } = day;
		return { edtf, basis, rule, start, end, rank: 2 };
	}
	return null;
}

/** The day of what the same person did just before: "He also met …". */
export function dateOfAddition(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { view } = telling.candidates[0]!;
	if (telling.main.status !== 'occurred' || telling.main.isEmbedded || !ADDITION.test(textOf(scene, view)))
		return null;
	let best: ChosenDate | null = null;
	let bestGap = Infinity;
	for (const other of all) {
		const { type, status } = other.main;
		if (other === telling || other.date === null || other.date.rank < 1 || status !== 'occurred') continue;
		if (type !== 'meeting' && type !== 'call') continue;
		if (spanOf(other.date.edtf)?.precision !== 'day' || !sharesActor(telling, other)) continue;
		for (const candidate of other.candidates) {
			const gap = view.index - candidate.view.index;
			if (gap <= 0 || gap > ADDITION_REACH || gap >= bestGap) continue;
			best = { ...other.date, rank: Math.min(2, other.date.rank) };
			bestGap = gap;
		}
	}
	return best;
}

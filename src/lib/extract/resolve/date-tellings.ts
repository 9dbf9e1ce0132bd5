// When did each event take place, where its own sentences do not say?
import { parseEdtf } from '../../model/edtf';
import { ownersOf } from '../rules/discourse';
import type { Scene } from '../scene';
import { dateOfDocument, monthOf, type ChosenDate } from './choose-date';
import type { Telling } from './telling';

const LEAD_SENTENCES = 2;
const NEAR_SENTENCES = 6;

/** Index of the last sentence of the lead: headlines and the first two sentences of the body. */
function leadEnd(scene: Scene): number {
	let bodies = 0;
	for (const view of scene.sentences) {
		if (view.span.kind === 'body') bodies++;
		if (bodies >= LEAD_SENTENCES) return view.index;
	}
	return scene.sentences.length;
}

/** Is it nothing but an echo of an event that the article does not tell? */
export function isLooseEcho(scene: Scene, telling: Telling): boolean {
	return (
		telling.candidates.every((candidate) => candidate.isEcho) &&
		(telling.date === null || telling.date.rank < 2) &&
		firstSentence(telling) > leadEnd(scene)
	);
}

function firstSentence(telling: Telling): number {
	return Math.min(...telling.candidates.map((candidate) => candidate.view.index));
}

function sharesOwners(a: Telling, b: Telling): boolean {
	const left = ownersOf([...a.main.a, ...a.main.b]);
	const right = ownersOf([...b.main.a, ...b.main.b]);
	return left.every((owner) => right.includes(owner)) || right.every((owner) => left.includes(owner));
}

const BACK_REFERENCES =
	/\b(?:during|after|at|following|on the occasion of|in the course of|before) (?:the|his|her|their|this|that|its)(?: \w+){0,3}? (?:visit|trip|tour|stay|talks|meeting|negotiations|summit|ceremony|call|conversation)\b/i;

function sharesActor(a: Telling, b: Telling): boolean {
	const actors = [...b.main.a, ...b.main.b].map((party) => party.actor);
	return [...a.main.a, ...a.main.b].some((party) => party.actor !== null && actors.includes(party.actor));
}

function sharesOne(a: Telling, b: Telling): boolean {
	const right = ownersOf([...b.main.a, ...b.main.b]);
	return ownersOf([...a.main.a, ...a.main.b]).some((owner) => right.includes(owner));
}

/** The date of an event of the same sides that the sentence refers back to ("during the visit"), or that it tells too. */
function inherited(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { type } = telling.main;
	if (type === 'visit' || type === 'relations' || type === 'anniversary') return null;
	const { view } = telling.candidates[0]!;
	const refersBack = BACK_REFERENCES.test(scene.text.slice(view.span.start, view.span.end));
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
			if (isNear && gap < bestGap) {
				best = { ...other.date, rank: 2 };
				bestGap = gap;
			}
		}
	}
	return best;
}

/** A day of saying or doing told in the lead, for the event that the article is about. */
function leadDate(scene: Scene, until: number): ChosenDate | null {
	for (const view of scene.sentences.slice(0, until + 1)) {
		if (view.span.kind === 'dateline') continue;
		for (const date of view.dates) {
			if (!date.weak && parseEdtf(date.edtf)?.precision === 'day' && date.tense !== 'future') {
				return {
					edtf: date.edtf,
					basis: date.basis,
					rule: date.rule,
					start: date.start,
					end: date.end,
					rank: 2,
				};
			}
		}
	}
	return null;
}

/** Gives each telling a date where one can be known; those that stay without are undated. */
export function dateTellings(scene: Scene, tellings: readonly Telling[]): void {
	const lead = leadEnd(scene);
	const said = leadDate(scene, lead);
	for (const telling of tellings) {
		const { main } = telling;
		const at = firstSentence(telling);
		const isLead = at <= lead;
		if (main.type === 'visit') {
			telling.date ??= visitDate(scene, telling, tellings);
			continue;
		}
		if (main.type === 'anniversary') {
			telling.date ??= anniversaryDate(scene, telling, tellings);
			continue;
		}
		if (main.type === 'relations') {
			telling.date ??= isLead ? (said ?? dateOfDocument(scene, true)) : null;
			continue;
		}
		telling.date ??= inherited(scene, telling, tellings);
		telling.date ??= isLead && main.status === 'occurred' ? (said ?? dateOfDocument(scene, true)) : null;
		telling.date ??= dateOfDocument(scene, false);
	}
}

function visitDate(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const twin = all.find(
		(other) =>
			other !== telling &&
			other.main.type === 'visit' &&
			other.date !== null &&
			other.date.rank >= 3 &&
			other.main.status === telling.main.status &&
			other.main.view === telling.main.view &&
			sharesOwners(telling, other),
	);
	if (twin?.date) return { ...twin.date, rank: 2 };
	const inside = all.find(
		(other) =>
			other !== telling &&
			other.main.type !== 'anniversary' &&
			other.main.type !== 'relations' &&
			other.date !== null &&
			other.date.rank >= 3 &&
			other.main.status === telling.main.status &&
			other.candidates.some((candidate) => telling.candidates.some((own) => own.view === candidate.view)) &&
			sharesOwners(telling, other),
	);
	if (inside?.date) return { ...inside.date, edtf: monthOf(inside.date.edtf), rank: 2 };
	return dateOfDocument(scene, false);
}

function anniversaryDate(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { view } = telling.main;
	const message = all.find(
		(other) => other.main.type === 'message' && other.candidates.some((candidate) => candidate.view === view),
	);
	if (message?.date) return { ...message.date, rank: 2 };
	if (message && firstSentence(message) <= leadEnd(scene)) return dateOfDocument(scene, true);
	const before = scene.sentences[view.index - 1];
	const year = before?.dates.find((each) => parseEdtf(each.edtf)?.precision === 'year' && !each.weak);
	if (year && before?.span.paragraph !== undefined)
		return { edtf: year.edtf, basis: year.basis, rule: year.rule, start: year.start, end: year.end, rank: 2 };
	const date = dateOfDocument(scene, false);
	return date === null ? null : { ...date, edtf: date.edtf.slice(0, 4) };
}

// When did each event take place, where its own sentences do not say?
import { spanOf } from '../annotate/span-of';
import type { EventType } from '../../model/vocabulary';
import type { Scene } from '../scene';
import { dateOfDocument, type ChosenDate } from './choose-date';
import { dateBeside, dateOfAddition, dateOfRemarks, sharesOwners } from './inherit-date';
import { isOfFeast, isOfOccasion } from './occasion-date';
import { mayTakeReportsDate } from './report-date';
import type { Telling } from './telling';
import { dateOfVisit, dateOnTrip } from './trip-date';

const LEAD_SENTENCES = 2;
/** What two sides do on an anniversary. */
const CONTACTS: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'agreement', 'summit', 'exchange']);
/** Words that make an anniversary the time of an act. */
const SETTING =
	/\b(?:amid|amidst|on the occasion of|coincid\w+|in celebration of|to mark|to celebrate|marking|celebrating|during)\b/i;

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

/** Is the lead's day that of the occasion of the message itself? */
function isOwnOccasion({ main }: Telling, said: ChosenDate | null): boolean {
	return (
		main.type === 'message' &&
		said !== null &&
		main.view.dates.some((date) => date.start === said.start && isOfOccasion(main, date))
	);
}

function firstSentence(telling: Telling): number {
	return Math.min(...telling.candidates.map((candidate) => candidate.view.index));
}

/** "said on Monday", "announced here on Monday": the day of the report, whatever it is about. */
const SAYING =
	/\b(?:said|says|told|announced|reported|stated|released|issued|statement|confirmed)\b[^.;]{0,60}$/iu;

/** A day of saying or doing told in the lead, for the event that the article is about. */
function leadDate(scene: Scene, until: number, first: number): ChosenDate | null {
	for (const view of scene.sentences.slice(0, until + 1)) {
		if (view.span.kind === 'dateline') continue;
		for (const date of view.dates) {
			if (view.index > first && !SAYING.test(scene.text.slice(view.span.start, date.start))) continue;
			if (isOfFeast(view, date)) continue;
			if (!date.weak && spanOf(date.edtf)?.precision === 'day' && date.tense !== 'future') {
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
	// Visits first: what is told to happen on them takes their days.
	for (const telling of tellings)
		if (telling.main.type === 'visit') telling.date ??= dateOfVisit(scene, telling, tellings, lead);
	for (const telling of tellings) {
		const { main } = telling;
		const first = firstSentence(telling);
		const isLead = first <= lead;
		const isBare = telling.candidates.every((candidate) => candidate.view.span.kind === 'headline');
		const said = leadDate(scene, lead, isBare ? lead : first);
		if (main.type === 'relations') {
			telling.date ??= isLead ? (said ?? dateOfDocument(scene, true)) : null;
			continue;
		}
		if (main.type === 'visit' || main.type === 'anniversary') continue;
		telling.date ??=
			dateBeside(scene, telling, tellings) ??
			dateOfRemarks(scene, telling) ??
			dateOnTrip(scene, telling, tellings);
		const isGuessed = telling.date === null && !mayTakeReportsDate(telling);
		if (isLead && main.status === 'occurred' && !isGuessed)
			telling.date ??= (isOwnOccasion(telling, said) ? null : said) ?? dateOfDocument(scene, true);
		telling.date ??= dateOfAddition(scene, telling, tellings);
		if (!isGuessed) telling.date ??= dateOfDocument(scene, isReported(telling));
	}
	for (const telling of tellings) {
		if (telling.date && telling.date.rank < 1 && isYearOf(telling))
			telling.date = { ...telling.date, edtf: telling.date.edtf.slice(0, 4) };
	}
	for (const telling of tellings)
		if (telling.main.type === 'anniversary')
			telling.date =
				anniversaryDay(telling, tellings) ?? telling.date ?? anniversaryDate(scene, telling, tellings);
}

/** "The Years of Culture": a programme of a year, not of the report's month. */
function isYearOf({ main }: Telling): boolean {
	const words = main.view.scene.tokens.slice(main.from, main.to + 1);
	return main.type === 'exchange' && words.some(({ norm }) => norm === 'year' || norm === 'years');
}

/** The day of what was done "on the anniversary day", in the year that is told. */
function anniversaryDay(telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const day = all.find(
		(other) =>
			other.date?.rule === 'date/anniversary-day' &&
			sharesOwners(telling, other) &&
			(telling.date === null || telling.date.edtf === other.date.edtf.slice(0, 4)),
	);
	return day?.date ? { ...day.date, rank: 2 } : null;
}

/** A message that is told without a day of its own takes the report's. */
function isReported({ main }: Telling): boolean {
	return main.type === 'message' && main.status === 'occurred' && !main.isEmbedded && !main.isEcho;
}

function anniversaryDate(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { view } = telling.main;
	const message = all.find(
		(other) => other.main.type === 'message' && other.candidates.some((candidate) => candidate.view === view),
	);
	if (message?.date) return { ...message.date, rank: 2 };
	if (message && firstSentence(message) <= leadEnd(scene)) return dateOfDocument(scene, true);
	const act = all.find(
		(other) =>
			CONTACTS.has(other.main.type) &&
			other.main.status === 'occurred' &&
			other.date !== null &&
			other.date.rank >= 2 &&
			other.candidates.some((candidate) => candidate.view === view),
	);
	// "Amidst celebrations of the 15th anniversary he paid a visit": the year of the visit.
	if (act?.date && SETTING.test(scene.text.slice(view.span.start, view.span.end)))
		return { ...act.date, edtf: act.date.edtf.slice(0, 4), rank: 2 };
	const before = scene.sentences[view.index - 1];
	const year = before?.dates.find((each) => spanOf(each.edtf)?.precision === 'year' && !each.weak);
	if (year && before?.span.paragraph !== undefined)
		return { edtf: year.edtf, basis: year.basis, rule: year.rule, start: year.start, end: year.end, rank: 2 };
	const date = dateOfDocument(scene, false);
	return date === null ? null : { ...date, edtf: date.edtf.slice(0, 4) };
}

// When do visits take place, and what is told to happen on them?
import { spanOf } from '../annotate/span-of';
import { ownersOf } from '../rules/owners';
import type { Scene, SentenceView } from '../scene';
import { dateOfDocument, monthOf, type ChosenDate } from './choose-date';
import { sharesActor, sharesOne, sharesOwners } from './inherit-date';
import { mayTakeReportsDate } from './report-date';
import type { Telling } from './telling';

/** "During the visit", "While in Oslo", "On her trip": what the sentence tells is a part of the visit. */
export const ON_THE_WAY =
	/\b(?:during|on|in the course of|as part of|within) (?:the|his|her|their|this|that|its)(?: [\p{L}-]+){0,3}? (?:visit|trip|tour|stay|travel|travels|stop|time|mission)\b|\bwhile (?:in|there|visiting)\b|\bat each stop\b/iu;
const TRAVEL = /\b(?:travel|visit|trip|tour|arriv|fly|flies|journey|stop)/i;
const FRONT_TOKENS = 12;

const hostsOf = (visit: Telling) => ownersOf(visit.main.b);

/** Countries of the places named before the act: "In Warsaw, she will meet …". */
function placesBefore(telling: Telling): Set<string> {
	const { view, from } = telling.candidates[0]!;
	const places = new Set<string>();
	for (const entity of view.entities) {
		if (entity.kind !== 'country' || entity.from >= from || entity.from - view.from > FRONT_TOKENS) continue;
		const word = view.scene.tokens[entity.from - 1]?.norm;
		if (word === 'in' || word === 'at' || word === 'to')
			for (const country of entity.countries) places.add(country);
	}
	return places;
}

/** The days of the visit on which an undated act is told to take place; null where the text ties it to none. */
export function dateOnTrip(scene: Scene, telling: Telling, all: readonly Telling[]): ChosenDate | null {
	const { main } = telling;
	const { view } = telling.candidates[0]!;
	const isOnTheWay = ON_THE_WAY.test(scene.text.slice(view.span.start, view.span.end));
	const places = placesBefore(telling);
	if (main.venue?.country) places.add(main.venue.country);
	const owners = ownersOf([...main.a, ...main.b]);
	const visits = all.filter(
		(other) =>
			other.main.type === 'visit' &&
			other.date !== null &&
			other.date.rank >= 2 &&
			other.candidates.some((candidate) => candidate.view.index <= view.index) &&
			(other.main.status === main.status || main.status === 'planned') &&
			(sharesActor(telling, other) || (isOnTheWay && sharesOne(telling, other))),
	);
	const isThere = (visit: Telling) => hostsOf(visit).some((host) => places.has(host));
	const isHost = (visit: Telling) => hostsOf(visit).some((host) => owners.includes(host));
	const found =
		visits.find((visit) => isThere(visit) && isHost(visit)) ??
		visits.find(isThere) ??
		(main.status === 'planned' || isOnTheWay ? visits.find(isHost) : undefined) ??
		(isOnTheWay ? onlyOne(visits) : undefined);
	return found?.date ? { ...found.date, rank: 2 } : null;
}

/** The visit where all that are told have one date. */
function onlyOne(visits: readonly Telling[]): Telling | undefined {
	const dates = new Set(visits.map((visit) => visit.date?.edtf));
	return dates.size === 1 ? visits[0] : undefined;
}

/** Days of travelling that the lead tells, for a visit that only the headline names. */
function datesOfTravel(scene: Scene, until: number): ChosenDate | null {
	for (const view of scene.sentences.slice(0, until + 1)) {
		if (view.span.kind !== 'body' || !TRAVEL.test(scene.text.slice(view.span.start, view.span.end))) continue;
		const days = view.dates.filter((date) => !date.weak && isOfDays(date.edtf));
		if (new Set(days.map((date) => date.edtf)).size !== 1) continue;
		const { edtf, basis, rule, start, end } = days[0]!;
		return { edtf, basis, rule, start, end, rank: 2 };
	}
	return null;
}

function isOfDays(edtf: string): boolean {
	const span = spanOf(edtf);
	return span !== null && span.dayEnd - span.dayStart < 28;
}

const isHeadline = (view: SentenceView) => view.span.kind === 'headline';

/** Date of a visit that its own sentences do not date. `lead` is the last sentence of the lead. */
export function dateOfVisit(
	scene: Scene,
	telling: Telling,
	all: readonly Telling[],
	lead: number,
): ChosenDate | null {
	const isTwin = (other: Telling) =>
		other !== telling &&
		other.date !== null &&
		other.date.rank >= 3 &&
		other.main.status === telling.main.status &&
		sharesOwners(telling, other);
	const twin = all.find(
		(other) =>
			other.main.type === 'visit' &&
			isTwin(other) &&
			other.main.view === telling.main.view &&
			hostsOf(other).join() === hostsOf(telling).join(),
	);
	if (twin?.date) return { ...twin.date, rank: 2 };
	if (telling.candidates.every((candidate) => isHeadline(candidate.view))) {
		const told = datesOfTravel(scene, lead);
		if (told) return told;
	}
	const inside = all.find(
		(other) =>
			other.main.type !== 'anniversary' &&
			other.main.type !== 'relations' &&
			isTwin(other) &&
			other.candidates.some((candidate) => telling.candidates.some((own) => own.view === candidate.view)),
	);
	if (inside?.date) return { ...inside.date, edtf: monthOf(inside.date.edtf), rank: 2 };
	return mayTakeReportsDate(telling) ? dateOfDocument(scene, false) : null;
}

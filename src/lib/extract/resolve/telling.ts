// Which candidates of an article tell one and the same event?
import { areCompatible, isInside } from '../../model/edtf';
import { spanOf } from '../annotate/span-of';
import type { Party } from '../annotate/entity';
import { ownerOf, ownersOf } from '../rules/owners';
import type { Candidate } from '../rules/rule';
import { dateOfSentence, type ChosenDate } from './choose-date';

/** An event as all the sentences of an article tell it. */
export interface Telling {
	/** The candidate that tells most. */
	main: Candidate;
	candidates: Candidate[];
	/** The best date so far, or null. */
	date: ChosenDate | null;
	/** Normal forms of those who take part, sorted: the key of whom it is between. */
	key: string;
}

function keyOf(candidate: Candidate): string {
	const owners = ownersOf([...candidate.a, ...candidate.b])
		.sort()
		.join('+');
	const { anniversary, type } = candidate;
	const direction = type === 'visit' ? `>${ownersOf(candidate.b).join('+')}` : '';
	return `${type}|${owners}${direction}${anniversary ? `|${anniversary.n}|${anniversary.of === 'relations' ? 'r' : 'p'}` : ''}`;
}

function actorsByOwner(parties: readonly Party[]): Map<string, Set<string>> {
	const actors = new Map<string, Set<string>>();
	for (const party of parties) {
		if (party.actor === null) continue;
		const owner = ownerOf(party);
		const set = actors.get(owner) ?? new Set<string>();
		set.add(party.actor);
		actors.set(owner, set);
	}
	return actors;
}

/** Do two tellings name different people for one side? */
function conflicts(a: Candidate, b: Candidate): boolean {
	if (a.type === 'anniversary' || a.type === 'relations' || a.type === 'agreement' || a.type === 'summit')
		return false;
	if (a.type === 'message' && (a.isAside || b.isAside) && a.tone === b.tone) return false;
	const left = actorsByOwner([...a.a, ...a.b]);
	const right = actorsByOwner([...b.a, ...b.b]);
	for (const [owner, actors] of left) {
		const others = right.get(owner);
		if (others && ![...actors].some((actor) => others.has(actor))) return true;
	}
	return false;
}

function datesFit(a: ChosenDate | null, b: ChosenDate | null): boolean {
	if (a === null || b === null) return true;
	const [left, right] = [spanOf(a.edtf), spanOf(b.edtf)];
	return left === null || right === null || areCompatible(left, right);
}

const COUNT_OF_DAYS = 'date/count-of-days';

/** Is date `b` better than `a`: firmer, or as firm and finer? */
export function isBetterDate(a: ChosenDate | null, b: ChosenDate | null): boolean {
	if (b === null) return false;
	if (a === null) return true;
	const [left, right] = [spanOf(a.edtf), spanOf(b.edtf)];
	if (left === null || right === null) return false;
	const days = (span: typeof left) => span.dayEnd - span.dayStart;
	// "A four-day visit from Sunday" tells the whole visit, "in Oslo from 4 to 6 May" a part of it.
	if (a.rule === COUNT_OF_DAYS && isInside(right, left)) return false;
	if (b.rule === COUNT_OF_DAYS && isInside(left, right)) return true;
	if (a.rank !== b.rank && days(left) === days(right)) return b.rank > a.rank;
	return days(right) < days(left);
}

function addAll(into: Party[], parties: readonly Party[]): void {
	for (const party of parties) {
		const twin = into.find(
			(other) =>
				ownerOf(other) === ownerOf(party) &&
				(other.actor === party.actor || other.actor === null || party.actor === null),
		);
		if (!twin) into.push({ ...party });
		else {
			twin.actor ??= party.actor;
			if (twin.role === null || (party.role !== null && party.role.length > twin.role.length))
				twin.role = party.role;
			twin.capacity ??= party.capacity;
		}
	}
}

/** "Envoy's travel to Chad", "Envoy visits Chad": a headline's noun or present does not say whether it is over. */
function isUntensed({ view, from, to, rule }: Candidate): boolean {
	if (view.span.kind !== 'headline') return false;
	const { tokens } = view.scene;
	const last = tokens[to - 1]!.norm;
	const isBare =
		/^(?:travel|visit|meet|trip)$/.test(last) && !/^(?:to|will)$/.test(tokens[from - 1]?.norm ?? '');
	return rule.endsWith('/noun') || (to - from === 1 && (isBare || last.endsWith('s')));
}

/** Joins another telling of the same event. */
function join(telling: Telling, candidate: Candidate, date: ChosenDate | null): void {
	const wereUntensed = telling.candidates.every(isUntensed);
	telling.candidates.push(candidate);
	const { main } = telling;
	const sideOf = (party: Party) => (main.a.some((own) => ownerOf(own) === ownerOf(party)) ? main.a : main.b);
	for (const party of [...candidate.a, ...candidate.b]) addAll(sideOf(party), [party]);
	if (isBetterDate(telling.date, date)) telling.date = date;
	main.venue ??= candidate.venue;
	if (main.venue?.place === null && candidate.venue?.place) main.venue = candidate.venue;
	main.mechanism ??= candidate.mechanism;
	main.round ??= candidate.round;
	main.tone ??= candidate.tone;
	if (!candidate.isAside && !candidate.isEcho) main.isAside = false;
	if (!candidate.isEcho) main.isEcho = false;
	if (wereUntensed && !isUntensed(candidate) && !candidate.isEcho) main.status = candidate.status;
	if (
		main.status === 'planned' &&
		candidate.status === 'occurred' &&
		!candidate.isEcho &&
		!isUntensed(candidate)
	)
		main.status = 'occurred';
	if (candidate.status === 'cancelled') main.status = 'cancelled';
}

/** Groups the candidates of one article into events, in the order of the text. */
export function joinTellings(candidates: readonly Candidate[]): Telling[] {
	const tellings: Telling[] = [];
	const byKey = new Map<string, Telling[]>();
	// Full tellings first: an echo may stand before the sentence that it repeats.
	const ordered = [...candidates].sort((a, b) => Number(a.isEcho) - Number(b.isEcho));
	for (const candidate of ordered) {
		const key = keyOf(candidate);
		const date = dateOfSentence(candidate);
		const same = byKey.get(key) ?? [];
		const fits = (telling: Telling) => datesFit(telling.date, date) && !conflicts(telling.main, candidate);
		const found =
			same.find((telling) => fits(telling) && telling.date !== null && date !== null) ?? same.find(fits);
		if (found) {
			join(found, candidate, date);
			continue;
		}
		const main: Candidate = { ...candidate, a: [], b: [] };
		addAll(main.a, candidate.a);
		addAll(main.b, candidate.b);
		const telling: Telling = { main, candidates: [candidate], date, key };
		tellings.push(telling);
		same.push(telling);
		byKey.set(key, same);
	}
	return tellings.sort((a, b) => firstOf(a) - firstOf(b));
}

/** Token where an event is first told. */
export function firstOf(telling: Telling): number {
	return Math.min(...telling.candidates.map((candidate) => candidate.from));
}

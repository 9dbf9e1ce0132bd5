// Can two articles tell of one event, and how much speaks for it?
import { areCompatible } from '../../model/edtf';
import type { EventType } from '../../model/vocabulary';
import type { LinkNode } from './link-node';
import { isSamePerson, nameWords } from './same-person';

/** Types whose record is the same whoever is named in it. */
const ACTORS_DO_NOT_TELL: ReadonlySet<EventType> = new Set([
	'summit',
	'agreement',
	'relations',
	'anniversary',
	'exchange',
	'resolution',
	'office',
]);
/** Up to so many days a date is exact enough for two tellings without common names. */
const EXACT_DAYS = 14;
/** Types of which two countries have at most a few in a year: a year is then date enough to join them. */
const YEAR_IS_ENOUGH: ReadonlySet<EventType> = new Set(['relations', 'anniversary', 'office', 'transition']);
const LEAST_SHARED_PARTIES = 0.5;
const LONGEST_SURE_DAYS = 45;
/** Two sides report what they did together within so many days. */
const DAYS_BETWEEN_REPORTS = 3;

function shareOf(a: readonly string[], b: readonly string[]): number {
	const both = a.filter((party) => b.includes(party)).length;
	const all = a.length + b.length - both;
	return all === 0 ? 1 : both / all;
}

/** How many parties have a person that both name; null where one party's named persons contradict. */
function sharedActors(a: LinkNode, b: LinkNode): number | null {
	let shared = 0;
	for (const [party, names] of a.actors) {
		const others = b.actors.get(party);
		if (!others) continue;
		if (names.some((name) => others.some((other) => isSamePerson(name, other)))) shared++;
		else return null;
	}
	return shared;
}

function differ<T>(a: T | null, b: T | null): boolean {
	return a !== null && b !== null && a !== b;
}

const mechanismKey = (name: string | null) => (name === null ? null : nameWords(name).join(' '));

/** Fields other than date, parties and persons that speak against one event. */
function contradicts(a: LinkNode, b: LinkNode): boolean {
	const [x, y] = [a.told, b.told];
	if (differ(x.venue?.country ?? null, y.venue?.country ?? null)) return true;
	if (differ(x.round, y.round)) return true;
	if (x.tone !== y.tone && (x.tone === 'condolence' || y.tone === 'condolence')) return true;
	if (differ(x.anniversary?.n ?? null, y.anniversary?.n ?? null)) return true;
	if (differ(x.anniversary?.year ?? null, y.anniversary?.year ?? null)) return true;
	const statuses = [x.status, y.status];
	return statuses.includes('cancelled') && statuses.includes('occurred');
}

/** Who travels; the host's country travels too on another visit. */
function travellers(node: LinkNode): string {
	const guests = node.told.participants.filter((p) => p.side === 'a');
	return [...new Set(guests.map((p) => p.country ?? p.organisation ?? ''))].sort().join();
}

/** Does at least one of the two name a person for every side? */
function areAllNamed(a: LinkNode, b: LinkNode): boolean {
	return a.parties.every((party) => a.actors.has(party) || b.actors.has(party));
}

const daysOf = ({ span }: Pick<LinkNode, 'span'>) => span.dayEnd - span.dayStart + 1;

/** Is the date too vague for a telling that names no one to be joined with another? */
export function isVague(node: Pick<LinkNode, 'span' | 'told'>): boolean {
	return daysOf(node) > EXACT_DAYS && !YEAR_IS_ENOUGH.has(node.told.type);
}

/** Did reports of both appear within some days, as those of two ministries do? False where either is undated. */
function arePublishedTogether(a: LinkNode, b: LinkNode): boolean {
	return a.published.some((day) =>
		b.published.some((other) => Math.abs(day - other) <= DAYS_BETWEEN_REPORTS),
	);
}

/** Are both vague, and told by reports of different weeks? */
function areBothUndatedApart(a: LinkNode, b: LinkNode): boolean {
	return isVague(a) && isVague(b) && a.published.length > 0 && b.published.length > 0;
}

/** Two countries talk more than once in a month: there names or the mechanism must tell that it was one event. */
function isSureEnough(a: LinkNode, b: LinkNode, shared: number, sameMechanism: boolean): boolean {
	if (!isVague(a) && !isVague(b)) return true;
	const longest = Math.max(daysOf(a), daysOf(b));
	if (sameMechanism) return true;
	switch (a.told.type) {
		case 'summit':
			return false;
		case 'visit':
			return shared > 0;
		case 'call':
		case 'message': {
			if (longest > LONGEST_SURE_DAYS) return false;
			const vague = isVague(a) ? a : b;
			const isOther = isVague(a) && isVague(b);
			const isDated = vague.told.dateBasis !== 'publication' || arePublishedTogether(a, b);
			return !isOther && isDated && shared > 1;
		}
		case 'agreement':
		case 'exchange':
			return longest <= LONGEST_SURE_DAYS && !(isVague(a) && isVague(b) && shared === 0);
		default:
			if (arePublishedTogether(a, b)) return shared > 0;
			return shared > 0 && areAllNamed(a, b) && !areBothUndatedApart(a, b);
	}
}

/** A day apart, as ministries on two sides of the date line or a report of the day after tell it. */
function isDayApart(a: LinkNode, b: LinkNode, shared: number): boolean {
	if (a.span.precision !== 'day' || b.span.precision !== 'day') return false;
	if (Math.abs(a.span.dayStart - b.span.dayStart) !== 1 || shared < 2) return false;
	return a.told.type === 'call' || a.told.dateBasis !== 'explicit' || b.told.dateBasis !== 'explicit';
}

/**
 * How much speaks for one event, or 0 where something speaks against it. Both nodes are of one type, and, but for
 * summits, of the same countries and organisations.
 */
export function scoreSameEvent(a: LinkNode, b: LinkNode): number {
	if (a.told.type !== b.told.type || contradicts(a, b)) return 0;
	const { type } = a.told;
	const isSummit = type === 'summit';
	const share = shareOf(a.parties, b.parties);
	if (share < (isSummit ? LEAST_SHARED_PARTIES : 1)) return 0;
	const actors = sharedActors(a, b);
	if (actors === null && !ACTORS_DO_NOT_TELL.has(type)) return 0;
	const shared = actors ?? 0;
	const dates = areCompatible(a.span, b.span);
	if (!dates && !isDayApart(a, b, shared)) return 0;
	const [x, y] = [mechanismKey(a.told.mechanism), mechanismKey(b.told.mechanism)];
	const sameMechanism = x !== null && x === y;
	if (isSummit && differ(x, y) && a.told.organisations.length === 0) return 0;
	if (type === 'visit' && travellers(a) !== travellers(b)) return 0;
	if (!isSureEnough(a, b, shared, sameMechanism)) return 0;
	const sameVenue = a.told.venue !== null && a.told.venue.place === b.told.venue?.place;
	return (
		1 +
		10 * shared +
		5 * share +
		(a.told.date === b.told.date ? 4 : 0) +
		(sameMechanism ? 4 : 0) +
		(sameVenue ? 1 : 0) +
		// Of two events that a vague telling fits, the one that was reported in the same days.
		(arePublishedTogether(a, b) ? 2 : 0)
	);
}

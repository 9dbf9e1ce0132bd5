// Which events belong together: a visit and the meetings in it, stops of one tour, contacts that mark an anniversary?
import { areCompatible, parseEdtf } from './edtf';
import type { EventRow } from './event-row';
import type { EventDetail } from './view-rows';
import type { CountryCode } from './vocabulary';

/** Why another event is named: the visit that this belongs to, what else took place in it, the same traveller elsewhere. */
export const RELATION_REASONS = ['visit', 'during', 'tour'] as const;
export type RelationReason = (typeof RELATION_REASONS)[number];

/** An event that belongs with another. */
export interface RelatedEvent {
	reason: RelationReason;
	event: Pick<EventRow, 'id' | 'type' | 'channel' | 'title' | 'date' | 'status'>;
}

/** Stops of a tour lie at most so many days apart. */
const TOUR_DAYS = 10;
/** Visits known less exactly than this are no setting for a meeting, days. */
const LONGEST_VISIT = 45;

function hostOf({ event, participants }: EventDetail): CountryCode | null {
	if (event.type !== 'visit') return null;
	return participants.find(({ side, country }) => side === 'b' && country !== null)?.country ?? null;
}

function sharesPerson(one: EventDetail, other: EventDetail): boolean {
	return one.event.actors.some((actor) => other.event.actors.includes(actor));
}

/** Can this contact have taken place during that visit? */
function isDuring(contact: EventDetail, visit: EventDetail): boolean {
	const { type, venueCountry, countries, date } = contact.event;
	if (!['meeting', 'agreement', 'summit', 'exchange'].includes(type)) return false;
	const host = hostOf(visit);
	if (venueCountry !== null && venueCountry !== host) return false;
	if (!visit.event.countries.every((code) => countries.includes(code))) return false;
	if (visit.event.dayEnd - visit.event.dayStart > LONGEST_VISIT) return false;
	if (visit.event.channel !== contact.event.channel && !sharesPerson(contact, visit)) return false;
	const [a, b] = [parseEdtf(date), parseEdtf(visit.event.date)];
	if (!a || !b || !areCompatible(a, b)) return false;
	// Where both name people, one of them travels.
	return visit.event.actors.length === 0 || contact.event.actors.length === 0 || sharesPerson(contact, visit);
}

function isTour(one: EventDetail, other: EventDetail): boolean {
	const [a, b] = [one.event, other.event];
	if (a.type !== 'visit' || b.type !== 'visit' || hostOf(one) === hostOf(other)) return false;
	const travellers = ({ participants }: EventDetail) =>
		participants.flatMap(({ side, actor }) => (side === 'a' && actor !== null ? [actor] : []));
	const same = travellers(one).some((actor) => travellers(other).includes(actor));
	return same && a.dayStart - b.dayEnd <= TOUR_DAYS && b.dayStart - a.dayEnd <= TOUR_DAYS;
}

function reasonFor(own: EventDetail, other: EventDetail): RelationReason | null {
	if (other.event.type === 'visit' && isDuring(own, other)) return 'visit';
	if (own.event.type === 'visit' && isDuring(other, own)) return 'during';
	return isTour(own, other) ? 'tour' : null;
}

/** Events among the candidates that belong with one, by date; the visit first. */
export function findRelated(own: EventDetail, candidates: Iterable<EventDetail>): RelatedEvent[] {
	const found = new Map<string, RelatedEvent & { dayStart: number }>();
	for (const other of candidates) {
		if (other.event.id === own.event.id) continue;
		const reason = reasonFor(own, other);
		if (!reason) continue;
		const { id, type, channel, title, date, status, dayStart } = other.event;
		found.set(id, { reason, event: { id, type, channel, title, date, status }, dayStart });
	}
	return [...found.values()]
		.sort(
			(x, y) =>
				RELATION_REASONS.indexOf(x.reason) - RELATION_REASONS.indexOf(y.reason) ||
				x.dayStart - y.dayStart ||
				(x.event.id < y.event.id ? -1 : 1),
		)
		.map(({ reason, event }) => ({ reason, event }));
}

// How often, in which form and with what pauses did two states meet, as far as articles tell?
import { nextAnniversary, nextRoundAnniversary, type Anniversary } from './anniversary';
import { partsOf, type DayUtc } from './edtf';
import type { EventRow } from './event-row';
import type { PairFacts } from './pair-facts';
import { CHANNELS, type Channel, type EventType } from './vocabulary';

/** Headline figures of a pair. A contact is an entry of a core type that is no marked anniversary. */
export interface PairFigures {
	entries: number;
	contacts: number;
	byChannel: Record<Channel, number>;
	/** Entries that mark an anniversary. */
	anniversaries: number;
	/** Contacts announced, and called off. */
	planned: number;
	cancelled: number;
	/** The contact that took place and began last: the first line of a list, newest first. */
	last: { id: string; date: string; monthsBeforeEnd: number } | null;
	/** The form with most contacts, the first in the vocabulary where several have as many. */
	form: { type: EventType; count: number } | null;
	/** The longest time between two contacts that took place, in whole months; null where none is certain. */
	silence: { from: string; to: string; months: number } | null;
}

/** Whole months from one day to a later one; 0 where it is not later. */
export function monthsBetween(from: DayUtc, to: DayUtc): number {
	const a = partsOf(from);
	const b = partsOf(to);
	return Math.max(0, (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0));
}

function findForm(contacts: readonly EventRow[]): PairFigures['form'] {
	const counts = new Map<EventType, number>();
	for (const { type } of contacts) counts.set(type, (counts.get(type) ?? 0) + 1);
	let best: PairFigures['form'] = null;
	for (const [type, count] of counts) if (best === null || count > best.count) best = { type, count };
	return best;
}

/** The gap is certain: it runs from the last possible day of one contact to the first possible day of the next. */
function findSilence(told: readonly EventRow[]): PairFigures['silence'] {
	let best: { from: EventRow; to: EventRow; days: number } | null = null;
	let reached: EventRow | null = null;
	for (const event of told) {
		if (reached) {
			const days = event.dayStart - reached.dayEnd;
			if (days > (best?.days ?? 0)) best = { from: reached, to: event, days };
		}
		if (!reached || event.dayEnd > reached.dayEnd) reached = event;
	}
	if (!best) return null;
	const months = monthsBetween(best.from.dayEnd, best.to.dayStart);
	return { from: best.from.date, to: best.to.date, months };
}

/**
 * Figures of a pair.
 * @param events the pair's core entries, by date
 * @param dataEnd the day on which the newest article appeared
 */
export function figurePair(events: readonly EventRow[], dataEnd: DayUtc): PairFigures {
	const contacts = events.filter(({ type }) => type !== 'anniversary');
	const told = contacts.filter(({ status }) => status === 'occurred');
	const count = (channel: Channel) => contacts.filter((event) => event.channel === channel).length;
	const last = told.at(-1) ?? null;
	return {
		entries: events.length,
		contacts: contacts.length,
		byChannel: Object.fromEntries(CHANNELS.map((channel) => [channel, count(channel)])) as Record<
			Channel,
			number
		>,
		anniversaries: events.length - contacts.length,
		planned: contacts.filter(({ status }) => status === 'planned').length,
		cancelled: contacts.filter(({ status }) => status === 'cancelled').length,
		last: last && { id: last.id, date: last.date, monthsBeforeEnd: monthsBetween(last.dayEnd, dataEnd) },
		form: findForm(contacts),
		silence: findSilence(told),
	};
}

/** The next anniversary of relations from a day on, and the next round one. */
export function nextOf(
	facts: Pick<PairFacts, 'established'>,
	today: DayUtc,
): { next: Anniversary | null; round: Anniversary | null } {
	return {
		next: nextAnniversary(facts.established, today),
		round: nextRoundAnniversary(facts.established, today),
	};
}

// Who visited a country, and where did its own people go?
import type { EventWithPeople } from '$lib/model/page-parts';
import type { CountryCode } from '$lib/model/vocabulary';

/** Visits to a country and from it, by date. */
export interface Visits {
	incoming: EventWithPeople[];
	outgoing: EventWithPeople[];
}

/** Sorts visits by side: `a` travels, `b` is the host. */
export function listVisits(details: readonly EventWithPeople[], code: CountryCode): Visits {
	const visits = details.filter(({ event }) => event.type === 'visit');
	const isOn = (side: 'a' | 'b') => (detail: EventWithPeople) =>
		detail.participants.some((one) => one.side === side && one.country === code);
	return { incoming: visits.filter(isOn('b')), outgoing: visits.filter(isOn('a')) };
}

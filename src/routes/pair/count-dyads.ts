// Which lines does a page's map draw, and how heavy?
import type { DyadCount } from '$lib/model/event-row';
import type { EventWithPeople } from '$lib/model/page-parts';
import type { CountryCode } from '$lib/model/vocabulary';

/** Contacts per pair and channel among those that `isShown` lets through, most first. */
export function countDyadsOf(
	details: readonly EventWithPeople[],
	isShown: (a: CountryCode, b: CountryCode) => boolean,
): DyadCount[] {
	const dyads = new Map<string, DyadCount>();
	for (const { event, participants } of details) {
		const isDirected = event.type === 'visit' || event.type === 'message';
		const sideOf = new Map(participants.map(({ country, side }) => [country, side]));
		for (const a of event.countries)
			for (const b of event.countries) {
				if (!(a < b) || !isShown(a, b)) continue;
				const key = `${a}${b}${event.channel}`;
				const dyad = dyads.get(key) ?? {
					a,
					b,
					channel: event.channel,
					count: 0,
					towardsA: 0,
					towardsB: 0,
					lastDate: event.date,
				};
				dyad.count++;
				const isTold = isDirected && sideOf.get(a) !== sideOf.get(b);
				if (isTold && sideOf.get(a) === 'a') dyad.towardsB++;
				if (isTold && sideOf.get(b) === 'a') dyad.towardsA++;
				dyad.lastDate = event.date;
				dyads.set(key, dyad);
			}
	}
	return [...dyads.values()].sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1));
}

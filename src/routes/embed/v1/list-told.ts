// Which countries and pairs do some events tell of?
import type { EventRow } from '$lib/model/event-row';
import type { CountryCode } from '$lib/model/vocabulary';

type Told = readonly Pick<EventRow, 'countries'>[];

/** Countries, sorted. */
export function listTold(events: Told): CountryCode[] {
	const told = new Set<CountryCode>();
	for (const { countries } of events) for (const code of countries) told.add(code);
	return [...told].sort();
}

/** Pairs (`CHN-NOR`), sorted. */
export function listToldPairs(events: Told): string[] {
	const told = new Set<string>();
	for (const { countries } of events)
		for (const a of countries) for (const b of countries) if (a < b) told.add(`${a}-${b}`);
	return [...told].sort();
}

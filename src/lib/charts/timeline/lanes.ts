// Into which lanes does the timeline sort its events?
import type { EventRow } from '../../model/event-row';
import { CHANNELS, EVENT_TYPES, type CountryCode } from '../../model/vocabulary';
import type { Lanes } from '../../model/view';

/** A lane: `anniversary` first, then channels, types or countries. */
export interface Lane {
	/** `anniversary`, a channel, a type, a country's code or `others`. */
	id: string;
	/** By date, then id. */
	events: EventRow[];
}

/** Past so many countries the rest share the lane `others`. */
export const MAX_COUNTRY_LANES = 8;

/** Lane of all countries that have none of their own. */
export const OTHERS = 'others';

function compareByDate(a: EventRow, b: EventRow): number {
	return a.dayStart - b.dayStart || a.dayEnd - b.dayEnd || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function gather(events: readonly EventRow[], keysOf: (event: EventRow) => string[]): Map<string, EventRow[]> {
	const lanes = new Map<string, EventRow[]>();
	for (const event of events)
		for (const key of keysOf(event)) {
			const lane = lanes.get(key);
			if (lane) lane.push(event);
			else lanes.set(key, [event]);
		}
	return lanes;
}

/** Countries of an event apart from the chosen one; organisations where no country is left. */
export function partnersOf(event: EventRow, country: CountryCode | null): string[] {
	const partners = event.countries.filter((code) => code !== country);
	return partners.length > 0 ? partners : event.organisations;
}

function gatherByCountry(
	events: readonly EventRow[],
	country: CountryCode | null,
): [string[], Map<string, EventRow[]>] {
	const all = gather(events, (event) => partnersOf(event, country));
	const ranked = [...all].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
	const kept = new Set(ranked.slice(0, MAX_COUNTRY_LANES).map(([code]) => code));
	const lanes = gather(events, (event) => {
		const own = partnersOf(event, country).filter((code) => kept.has(code));
		return own.length > 0 ? own : [OTHERS];
	});
	return [[...kept, OTHERS], lanes];
}

/**
 * Lanes that hold at least one event. Channels stand in the vocabulary's order, types and countries by number of
 * events. An event of several countries stands in the lane of each.
 */
export function groupLanes(
	events: readonly EventRow[],
	by: Lanes,
	country: CountryCode | null = null,
): Lane[] {
	const anniversaries = events.filter((event) => event.type === 'anniversary');
	const contacts = events.filter((event) => event.type !== 'anniversary').sort(compareByDate);
	let order: readonly string[];
	let lanes: Map<string, EventRow[]>;
	if (by === 'country') [order, lanes] = gatherByCountry(contacts, country);
	else if (by === 'channel') [order, lanes] = [CHANNELS, gather(contacts, (event) => [event.channel])];
	else {
		lanes = gather(contacts, (event) => [event.type]);
		const size = (type: string) => lanes.get(type)?.length ?? 0;
		order = [...EVENT_TYPES].sort((a, b) => size(b) - size(a));
	}
	const placed: Lane[] = order.map((id) => ({ id, events: lanes.get(id) ?? [] }));
	return [{ id: 'anniversary', events: anniversaries.sort(compareByDate) }, ...placed].filter(
		(lane) => lane.events.length > 0,
	);
}

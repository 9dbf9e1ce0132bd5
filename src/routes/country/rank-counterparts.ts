// With whom has a country most contacts, and by which channel?
import type { EventWithPeople } from '$lib/model/page-parts';
import { CHANNELS, type Channel, type CountryCode } from '$lib/model/vocabulary';

/** Contacts with another country; marked anniversaries are left out. */
export interface CounterpartCount extends Record<Channel, number> {
	code: CountryCode;
	count: number;
	/** EDTF of the latest. */
	last: string;
}

/** Counterparts, most contacts first, then by code. */
export function rankCounterparts(details: readonly EventWithPeople[], code: CountryCode): CounterpartCount[] {
	const rows = new Map<CountryCode, CounterpartCount>();
	for (const { event } of details) {
		if (event.type === 'anniversary') continue;
		for (const other of event.countries) {
			if (other === code) continue;
			const row =
				rows.get(other) ??
				({
					code: other,
					count: 0,
					last: event.date,
					...(Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>),
				} satisfies CounterpartCount);
			row.count++;
			row[event.channel]++;
			row.last = event.date;
			rows.set(other, row);
		}
	}
	return [...rows.values()].sort((x, y) => y.count - x.count || (x.code < y.code ? -1 : 1));
}

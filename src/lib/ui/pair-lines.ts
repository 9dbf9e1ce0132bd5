// With whom does each contact of the view run, and by which channel?
import type { DyadCount } from '../model/event-row';
import type { Channel, CountryCode } from '../model/vocabulary';

/** Contacts of one pair. */
export interface PairLine {
	/** `CHN-NOR`, a < b. */
	id: string;
	a: CountryCode;
	b: CountryCode;
	/** The partner of the chosen country, or both countries. */
	name: string;
	byChannel: Record<Channel, number>;
	total: number;
}

/** A line for each pair, most contacts first, then by name. */
export function listPairLines(
	dyads: readonly DyadCount[],
	chosen: CountryCode | null,
	nameOf: (code: CountryCode) => string,
): PairLine[] {
	const lines = new Map<string, PairLine>();
	for (const { a, b, channel, count } of dyads) {
		const id = `${a}-${b}`;
		const partner = chosen === a ? nameOf(b) : chosen === b ? nameOf(a) : `${nameOf(a)}, ${nameOf(b)}`;
		const line = lines.get(id) ?? {
			id,
			a,
			b,
			name: partner,
			byChannel: { state: 0, party: 0, people: 0 },
			total: 0,
		};
		line.byChannel[channel] += count;
		line.total += count;
		lines.set(id, line);
	}
	return [...lines.values()].sort(
		(x, y) => y.total - x.total || (x.name < y.name ? -1 : x.name > y.name ? 1 : 0),
	);
}

// Between which pairs of countries is an event a contact, and which way does it go?
import type { EventRecord } from '../../src/lib/model/event';
import type { CountryCode, EventType } from '../../src/lib/model/vocabulary';
import type { Row } from './schema';

/** Types in which side a travels or writes to side b, so that two guests of one host are no pair. */
const DIRECTED: readonly EventType[] = ['visit', 'message'];

/**
 * Rows of table `dyads`, sorted, a < b. A visit or a message pairs each country of side a with each of side b and
 * knows its direction; every other type pairs all countries that take part.
 */
export function dyadRows(event: EventRecord): Row<'dyads'>[] {
	const from = countriesOf(event, 'a');
	const to = countriesOf(event, 'b');
	if (DIRECTED.includes(event.type) && from.length > 0 && to.length > 0) {
		return directedRows(event.id, from, to);
	}
	const countries = [...new Set(event.countries)].sort();
	return countries.flatMap((a, i) =>
		countries.slice(i + 1).map((b) => ({ event_id: event.id, a, b, towards: null })),
	);
}

function directedRows(id: string, from: CountryCode[], to: CountryCode[]): Row<'dyads'>[] {
	const towards = new Map<string, 'a' | 'b' | null>();
	for (const sender of from) {
		for (const receiver of to) {
			if (sender === receiver) continue;
			const pair = [sender, receiver].sort().join(' ');
			const way = receiver < sender ? 'a' : 'b';
			// Both ways in one event (letters exchanged): no direction.
			towards.set(pair, towards.has(pair) && towards.get(pair) !== way ? null : way);
		}
	}
	return [...towards.entries()].sort(byPair).map(([pair, way]) => {
		const [a = '', b = ''] = pair.split(' ');
		return { event_id: id, a, b, towards: way };
	});
}

function byPair([x]: [string, unknown], [y]: [string, unknown]): number {
	return x < y ? -1 : x > y ? 1 : 0;
}

/** Principal countries on a side, each once. */
function countriesOf(event: EventRecord, side: 'a' | 'b'): CountryCode[] {
	const codes = event.participants
		.filter((participant) => participant.side === side)
		.map((participant) => participant.country);
	return [
		...new Set(codes.filter((code) => code !== null && event.countries.includes(code))),
	] as CountryCode[];
}

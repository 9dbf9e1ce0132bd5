// Small invented histories, for tests of relations and anniversaries.
import type { EventRow } from '../../../src/lib/model/event-row';
import type { Interruption } from '../../../src/lib/model/relations-history';
import type { PairFacts } from '../../../src/lib/model/pair-facts';
import { parseEdtf } from '../../../src/lib/model/edtf';

/** A pair such as `AAA-BBB`. */
export function pairOf(codes: string, established: string, interruptions: Interruption[] = []): PairFacts {
	const [a = '', b = ''] = codes.split('-');
	return { a, b, established, interruptions, source: 'test', note: '' };
}

/** Day number of an EDTF date's first day. */
export function day(edtf: string): number {
	return parseEdtf(edtf)!.dayStart;
}

/** A meeting of two states that took place. */
export function eventOf(date: string, countries: string[], over: Partial<EventRow> = {}): EventRow {
	return {
		id: `${countries.join('-')}-${date}`.toLowerCase(),
		type: 'meeting',
		status: 'occurred',
		channel: 'state',
		date,
		...parseEdtf(date)!,
		basis: 'explicit',
		title: `Meeting on ${date}`,
		countries,
		organisations: [],
		actors: [],
		venuePlace: null,
		venueCountry: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: null,
		anniversaryOf: null,
		anniversaryYear: null,
		sources: 1,
		...over,
	};
}

/** A claim that a year is the `n`th of relations. */
export function claimOf(date: string, countries: string[], n: number, year: number): EventRow {
	return eventOf(date, countries, {
		id: `claim-${countries.join('-')}-${year}`.toLowerCase(),
		type: 'anniversary',
		anniversaryN: n,
		anniversaryOf: 'relations',
		anniversaryYear: year,
	});
}

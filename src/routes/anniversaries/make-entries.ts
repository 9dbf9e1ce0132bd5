// Which lines has the calendar under the reader's choices?
import { anniversariesWords } from '$lib/messages/anniversaries-words';
import { words } from '$lib/messages/words';
import { describeGaps } from '$lib/charts/network/layout-interruptions';
import type { CalendarEntry } from '$lib/charts/calendar/calendar-entry';
import { markingOf, type AnniversaryMark } from '$lib/model/anniversary-marks';
import type { AnniversaryView } from '$lib/model/anniversary-view';
import type { DayUtc } from '$lib/model/edtf';
import { counterpartOf, type PairFacts } from '$lib/model/pair-facts';
import type { AnniversaryYear } from '$lib/model/year-anniversaries';
import type { CountryCode } from '$lib/model/vocabulary';

/** What entries are made with. */
export interface EntryMakers {
	/** The state that is named in the headline and left out of the lines, or null. */
	hub: CountryCode | null;
	marks: readonly AnniversaryMark[];
	articleDays: readonly DayUtc[];
	nameOf: (code: CountryCode) => string;
	hrefOf: (pair: PairFacts) => string;
}

/** Name of a pair: the counterpart's where the hub is one of the two. */
export function labelPair(pair: PairFacts, hub: CountryCode | null, nameOf: EntryMakers['nameOf']): string {
	const isWithHub = hub !== null && (pair.a === hub || pair.b === hub);
	return isWithHub
		? nameOf(counterpartOf(pair, hub))
		: words().listOfTwo({ first: nameOf(pair.a), second: nameOf(pair.b) });
}

/** Pairs that the country and the region let through. A region is asked of the counterpart; without a hub of either. */
export function filterPairs(
	pairs: readonly PairFacts[],
	{ country, region }: Pick<AnniversaryView, 'country' | 'region'>,
	hub: CountryCode | null,
	regionOf: (code: CountryCode) => string | null,
): PairFacts[] {
	return pairs.filter((pair) => {
		if (country !== null && pair.a !== country && pair.b !== country) return false;
		if (region === null) return true;
		return [pair.a, pair.b].some((code) => code !== hub && regionOf(code) === region);
	});
}

/** Entries of a year, in its order. */
export function makeEntries({ year, rows }: AnniversaryYear, makers: EntryMakers): CalendarEntry[] {
	const { hub, marks, articleDays, nameOf, hrefOf } = makers;
	const own = marks.filter((mark) => mark.year === year);
	return rows.map(({ pair, n, rank, date, month, day, interruptions }): CalendarEntry => {
		const told = own.filter(({ a, b }) => a === pair.a && b === pair.b);
		return {
			id: `${pair.a}-${pair.b}`,
			pair,
			name: labelPair(pair, hub, nameOf),
			href: hrefOf(pair),
			n,
			rank,
			date,
			month,
			day,
			marking: markingOf(date, told, articleDays),
			marks: told,
			breaks: anniversariesWords().interruptedGaps({
				count: interruptions.length,
				gaps: describeGaps(interruptions),
			}),
		};
	});
}

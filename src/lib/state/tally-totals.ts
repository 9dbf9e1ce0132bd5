// How many entries of which kind does a moving brush show?
import type { CountryCount } from '../model/event-row';
import type { Tally } from '../model/headline';
import type { View } from '../model/view';
import type { Totals } from '../model/view-rows';
import { nameExtent } from './period';

/** The headline's counts from totals alone, while a brush moves: context types and anniversaries are not told apart. */
export function tallyTotals(totals: Totals, counts: readonly CountryCount[], view: View): Tally {
	const { events, planned, cancelled, inexact, dayStart, dayEnd } = totals;
	return {
		entries: events,
		contacts: events,
		occurred: events - planned - cancelled,
		planned,
		cancelled,
		anniversaries: 0,
		inexact,
		crossing: 0,
		partners: counts
			.map(({ country }) => country)
			.filter((country) => country !== view.country)
			.sort(),
		extent: dayStart === null || dayEnd === null ? null : nameExtent(dayStart, dayEnd),
	};
}

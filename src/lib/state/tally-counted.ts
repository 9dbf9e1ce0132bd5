// How many entries of which kind does a moving brush show?
import type { Tally } from '../model/headline';
import type { View } from '../model/view';
import type { CubeCounts } from '../query/cubes/cube-counts';
import { nameExtent } from './period';

/** The headline's counts from a cube, while a brush moves: context types and anniversaries are not told apart. */
export function tallyCounted(counted: CubeCounts, view: View): Tally {
	const { events, planned, cancelled, inexact, dayStart, dayEnd, counts } = counted;
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
		extent: nameExtent(dayStart, dayEnd),
	};
}

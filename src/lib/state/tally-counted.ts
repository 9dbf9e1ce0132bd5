// How many entries of which kind does a moving brush show?
import type { Tally } from '../model/headline';
import type { View } from '../model/view';
import type { CubeCounts } from '../query/cubes/cube-counts';
import { nameExtent } from './period';

/** The headline's counts from a cube, while a brush moves; what reaches past the period is not told then. */
export function tallyCounted(counted: CubeCounts, view: View): Tally {
	const { events, contacts, dayStart, dayEnd, counts } = counted;
	return {
		entries: events,
		...contacts,
		crossing: 0,
		partners: counts
			.map(({ country }) => country)
			.filter((country) => country !== view.country)
			.sort(),
		extent: nameExtent(dayStart, dayEnd),
	};
}

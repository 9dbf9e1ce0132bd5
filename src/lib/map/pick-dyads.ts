// Which pairs get a line, where there are more than a map can show apart?
import type { DyadCount } from '../model/event-row';

/** Without a chosen country no more lines than this are drawn: more would hide the land. */
export const MOST_LINES = 120;

/** Dyads with a line, and how many contacts each of them has at least; all of them where they are few. */
export interface PickedDyads {
	dyads: readonly DyadCount[];
	/** Number of pairs and channels with contacts. */
	of: number;
	least: number;
}

/** The dyads with most contacts; those that tie at the limit are left out together. `of` is their number where more are known than these. */
export function pickDyads(dyads: readonly DyadCount[], most = MOST_LINES, of = dyads.length): PickedDyads {
	if (dyads.length <= most) return { dyads, of, least: 1 };
	const counts = dyads.map(({ count }) => count).sort((a, b) => b - a);
	const refused = counts[most] ?? 0;
	const picked = dyads.filter(({ count }) => count > refused);
	if (picked.length === 0) {
		// More share the highest count than there is room for: the first ones, so that the map is not empty.
		const alike = dyads.filter(({ count }) => count === refused).slice(0, most);
		return { dyads: alike, of, least: refused };
	}
	return { dyads: picked, of, least: refused + 1 };
}

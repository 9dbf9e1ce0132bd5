// Which part of the world does a map of this data show first?
import type { PlanePoint } from './equal-earth';
import { planFit, type FitPlan } from './fit';
import { traceGreatCircle } from './great-circle';
import { weighEnds, type MapData } from './map-data';

/** The whole world; nearer to the lines of a chosen country or pair where they keep together. */
export function planMap(data: MapData): FitPlan {
	const own = [data.chosen, data.partner].filter((code) => code !== null);
	const way: PlanePoint[] = [];
	for (const { a, b } of own.length === 0 ? [] : data.dyads) {
		if (!own.every((code) => code === a || code === b)) continue;
		const [from, to] = [data.capitals.get(a), data.capitals.get(b)];
		if (from && to) way.push(...traceGreatCircle(from, to, data.centre).flat());
	}
	return planFit(weighEnds(data), way);
}

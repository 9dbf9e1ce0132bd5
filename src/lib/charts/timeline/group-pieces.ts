// How are the many pieces of the timeline's bars drawn as a few shapes, so that a new count changes one attribute of each?
import type { Tone } from '../signs/mark-shape';
import type { DensityBar } from './layout-density';

/** All pieces of one tone, exact or spread. */
export interface DrawnPieces {
	key: string;
	tone: Tone;
	isSpread: boolean;
	/** Path data. */
	path: string;
}

/** One shape for each tone of these bars, and one for what is spread of it. */
export function groupPieces(bars: readonly Pick<DensityBar, 'x' | 'width' | 'pieces'>[]): DrawnPieces[] {
	const groups = new Map<string, DrawnPieces>();
	for (const { x, width, pieces } of bars) {
		const [left, wide] = [round(x), round(width)];
		for (const { tone, isSpread, y, height } of pieces) {
			const key = isSpread ? `${tone} spread` : tone;
			const group = groups.get(key) ?? { key, tone, isSpread, path: '' };
			group.path += `M${left} ${round(y)}h${wide}v${round(height)}h${-wide}z`;
			groups.set(key, group);
		}
	}
	return [...groups.values()];
}

function round(px: number): number {
	return Math.round(px * 100) / 100;
}

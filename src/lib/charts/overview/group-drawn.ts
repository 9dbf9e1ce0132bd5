// How are the strip's many bars drawn as a few shapes, so that a new count changes one attribute of each?
import type { OverviewLayout } from './layout';

/** All bars of one colour. */
export interface DrawnGroup {
	/** Class of the colour: a channel, or `d1` to `d5`. */
	name: string;
	/** Path data. */
	path: string;
}

/** Above and below a day's line, px. */
const LINE_AIR_PX = 4;

/** One shape for each channel of the months, or for each tint of the days. */
export function groupDrawn({ pieces, lines }: OverviewLayout, barsPx: number): DrawnGroup[] {
	const paths = new Map<string, string>();
	const draw = (name: string, x: number, y: number, width: number, height: number) =>
		paths.set(
			name,
			`${paths.get(name) ?? ''}M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
		);
	for (const { channel, x, y, width, height } of pieces) draw(channel, x, y, width, height);
	for (const { tint, x, width } of lines) draw(`d${tint}`, x, LINE_AIR_PX, width, barsPx - 2 * LINE_AIR_PX);
	return [...paths].map(([name, path]) => ({ name, path }));
}

function round(px: number): number {
	return Math.round(px * 100) / 100;
}

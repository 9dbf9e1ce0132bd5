// How are the channels of one pair drawn beside each other instead of on top of each other?
import type { PlanePoint } from './equal-earth';
import { measureLine } from './great-circle';

/** Offsets in px from the pair's own line, one a width, so that the bands lie side by side with a gap and stay centred. */
export function fanOffsets(widthsPx: readonly number[], gapPx: number): number[] {
	const total = widthsPx.reduce((sum, width) => sum + width, 0) + gapPx * Math.max(0, widthsPx.length - 1);
	let at = -total / 2;
	return widthsPx.map((width) => {
		const middle = at + width / 2;
		at += width + gapPx;
		return middle;
	});
}

/** How far a line has swung out at a share of its way: nothing at the ends, all of it along the middle. */
function swing(share: number): number {
	return Math.sin(Math.PI * Math.max(0, Math.min(1, share))) ** 0.6;
}

/**
 * Bends lines sideways by `offset` plane units in the middle of their whole way, and not at all at its two ends.
 * Positive offsets lie to the left of the way as the plane is seen.
 */
export function bendLines(pieces: readonly PlanePoint[][], offset: number): PlanePoint[][] {
	if (offset === 0) return pieces.map((piece) => [...piece]);
	const total = pieces.reduce((sum, piece) => sum + measureLine(piece), 0);
	let gone = 0;
	return pieces.map((piece) =>
		piece.map(([x, y], i): PlanePoint => {
			const before = piece[i - 1] ?? [x, y];
			const after = piece[i + 1] ?? [x, y];
			gone += Math.hypot(x - before[0], y - before[1]);
			const [alongX, alongY] = [after[0] - before[0], after[1] - before[1]];
			const length = Math.hypot(alongX, alongY) || 1;
			const aside = offset * swing(gone / total);
			return [x + (alongY / length) * aside, y - (alongX / length) * aside];
		}),
	);
}

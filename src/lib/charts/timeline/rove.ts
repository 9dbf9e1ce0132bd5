// To which mark do the arrow keys move the focus?

/** A place that can have the focus. */
export interface Stop {
	key: string;
	lane: string;
	x: number;
	y: number;
}

export const ROVE_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type RoveKey = (typeof ROVE_KEYS)[number];

function compareAlong(a: Stop, b: Stop): number {
	return a.x - b.x || a.y - b.y || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Left and right go along the lane in time; up and down to the nearest mark of the next row, in any lane. Null at an end. */
export function findNextStop(stops: readonly Stop[], from: string, key: RoveKey): string | null {
	const now = stops.find((stop) => stop.key === from);
	if (!now) return stops[0]?.key ?? null;
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		const lane = stops.filter((stop) => stop.lane === now.lane).sort(compareAlong);
		const at = lane.findIndex((stop) => stop.key === from);
		return lane[at + (key === 'ArrowRight' ? 1 : -1)]?.key ?? null;
	}
	const sign = key === 'ArrowDown' ? 1 : -1;
	const beyond = stops.filter((stop) => (stop.y - now.y) * sign > 0.5);
	beyond.sort(
		(a, b) =>
			Math.abs(a.y - now.y) - Math.abs(b.y - now.y) ||
			Math.abs(a.x - now.x) - Math.abs(b.x - now.x) ||
			compareAlong(a, b),
	);
	return beyond[0]?.key ?? null;
}

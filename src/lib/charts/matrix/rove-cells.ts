// To which cell of the matrix do the arrow keys move the focus?

/** A cell that can have the focus; row −1 holds the months' heads, column −1 the countries'. */
export interface CellStop {
	row: number;
	column: number;
}

/** The next cell in the arrow's direction on the same row or column, passing blank ones; null at the edge. */
export function findNextCell(stops: readonly CellStop[], from: CellStop, key: string): CellStop | null {
	const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
	const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
	if (!isAcross && key !== 'ArrowUp' && key !== 'ArrowDown') return null;
	let best: CellStop | null = null;
	let nearest = Infinity;
	for (const stop of stops) {
		if (isAcross ? stop.row !== from.row : stop.column !== from.column) continue;
		const distance = (isAcross ? stop.column - from.column : stop.row - from.row) * sign;
		if (distance > 0 && distance < nearest) [best, nearest] = [stop, distance];
	}
	return best;
}

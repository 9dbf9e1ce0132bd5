// Which years has the brush, and how do gestures and keys change them?

/** Whole years, both included. */
export interface Years {
	from: number;
	to: number;
}

export type YearEdge = 'from' | 'to';

/** The years between two places of the pointer, whichever came first. */
export function spanYears(one: number, other: number): Years {
	return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Moves one edge; it stops at the other one and at the limits. */
export function moveYearEdge(years: Years, edge: YearEdge, year: number, limits: Years): Years {
	if (edge === 'from') return { ...years, from: Math.max(limits.from, Math.min(year, years.to)) };
	return { ...years, to: Math.min(limits.to, Math.max(year, years.from)) };
}

/** Moves the whole window, its length kept, as far as the limits allow. */
export function moveYears(years: Years, by: number, limits: Years): Years {
	const step = Math.max(limits.from - years.from, Math.min(limits.to - years.to, by));
	return { from: years.from + step, to: years.to + step };
}

/** `1970–1972`, or `1971`. */
export function describeYears({ from, to }: Years): string {
	return from === to ? String(from) : `${from}–${to}`;
}

// Where does a year stand on the long view's axis?

/** A linear axis of years; the middle of a year stands half a year right of its beginning. */
export interface YearScale {
	firstYear: number;
	lastYear: number;
	/** Left end of the first year and right end of the last one, px. */
	x0: number;
	x1: number;
	pxPerYear: number;
}

/** An axis over whole years, both included. */
export function makeYearScale(firstYear: number, lastYear: number, x0: number, x1: number): YearScale {
	if (!(lastYear >= firstYear)) throw new Error(`invalid years: ${firstYear} to ${lastYear}`);
	return { firstYear, lastYear, x0, x1, pxPerYear: (x1 - x0) / (lastYear - firstYear + 1) };
}

/** Middle of a year, px; a fraction moves within it: 1990.0 is its beginning plus half a year's width. */
export function yearX(scale: YearScale, year: number): number {
	return scale.x0 + (year - scale.firstYear + 0.5) * scale.pxPerYear;
}

/** The year at a place, kept on the axis. */
export function yearAt(scale: YearScale, x: number): number {
	const year = scale.firstYear + Math.floor((x - scale.x0) / scale.pxPerYear);
	return Math.max(scale.firstYear, Math.min(scale.lastYear, year));
}

/** Years that get a label: every `every`th, and the last one; one that would touch the last is left out. */
export function tickYears(scale: YearScale, labelPx = 40): number[] {
	const every = [5, 10, 20, 50].find((step) => step * scale.pxPerYear >= labelPx * 1.6) ?? 100;
	const years: number[] = [];
	for (let year = Math.ceil(scale.firstYear / every) * every; year < scale.lastYear; year += every)
		if ((scale.lastYear - year) * scale.pxPerYear >= labelPx) years.push(year);
	return [...years, scale.lastYear];
}

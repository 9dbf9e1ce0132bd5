// Which months does each publisher cover, and how does that become bars?
import { scaleLinear } from 'd3-scale';
import type { ArticleMonth } from '../../model/view-rows';

/** One month of one publisher; positions in percent of the strip. */
export interface CoverageBar {
	/** Months since January 1970. */
	month: number;
	count: number;
	x: number;
	width: number;
	height: number;
}

export interface CoverageRow {
	/** Null for articles that name none. */
	publisher: string | null;
	count: number;
	bars: CoverageBar[];
}

export interface CoverageTick {
	year: number;
	x: number;
}

export interface Coverage {
	/** Most articles first. */
	rows: CoverageRow[];
	ticks: CoverageTick[];
	/** Articles of the tallest bar: one scale for all rows. */
	most: number;
	/** Publishers past the last row, and their articles. */
	others: { publishers: number; articles: number };
}

const MOST_TICKS = 7;

/** Lays out at most `mostRows` publishers; every year that is shown has its whole twelve months. */
export function layoutCoverage(months: readonly ArticleMonth[], mostRows: number): Coverage {
	const byPublisher = new Map<string | null, ArticleMonth[]>();
	for (const row of months) byPublisher.set(row.publisher, [...(byPublisher.get(row.publisher) ?? []), row]);
	const all = months.map(({ month }) => month);
	const firstYear = Math.floor(all.reduce((least, month) => Math.min(least, month), all[0] ?? 0) / 12);
	const lastYear = Math.floor(all.reduce((most, month) => Math.max(most, month), all[0] ?? 0) / 12) + 1;
	const x = scaleLinear()
		.domain([firstYear * 12, lastYear * 12])
		.range([0, 100]);
	const most = months.reduce((tallest, { count }) => Math.max(tallest, count), 1);
	const height = scaleLinear().domain([0, most]).range([0, 100]);
	const rows = [...byPublisher]
		.map(([publisher, list]) => ({
			publisher,
			count: list.reduce((sum, { count }) => sum + count, 0),
			bars: list.map(({ month, count }) => ({
				month,
				count,
				x: x(month),
				width: x(month + 1) - x(month),
				height: height(count),
			})),
		}))
		.sort((a, b) => b.count - a.count || (String(a.publisher) < String(b.publisher) ? -1 : 1));
	const every = Math.ceil((lastYear - firstYear) / MOST_TICKS);
	const ticks: CoverageTick[] = [];
	for (let year = firstYear; year < lastYear; year += every)
		ticks.push({ year: 1970 + year, x: x(year * 12) });
	const rest = rows.slice(mostRows);
	return {
		rows: rows.slice(0, mostRows),
		ticks,
		most,
		others: { publishers: rest.length, articles: rest.reduce((sum, { count }) => sum + count, 0) },
	};
}

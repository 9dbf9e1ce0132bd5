// Which columns of an answer make a chart, and is it a line over time or bars?
import type { ConsoleAnswer } from '$lib/query/console/open-console';

/** A value of the chart; `at` is its place in time, or null where the answer is not ordered by time. */
export interface SeriesPoint {
	label: string;
	value: number;
	at: number | null;
}

/** What a chart draws: the first column of numbers against the first other one. */
export interface Series {
	valueName: string;
	/** Null where the answer has one column only: then rows are numbered. */
	labelName: string | null;
	/** Three moments or more, each later than the one before. */
	isLine: boolean;
	points: SeriesPoint[];
}

const TIME = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ]00:00.*)?$/;
const YEARS = [1000, 2999] as const;
const LEAST_MOMENTS = 3;
const NAMED_YEAR = /year/i;

/** Fraction of a year, or null where a cell is no year, month or day. */
function momentOf(cell: unknown): number | null {
	if (typeof cell === 'number')
		return Number.isInteger(cell) && cell >= YEARS[0] && cell <= YEARS[1] ? cell : null;
	const [, year, month = '1', day = '1'] = TIME.exec(String(cell)) ?? [];
	return year === undefined ? null : Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** Reads an answer as a series; null where no column holds numbers. */
export function readSeries({ columns, rows }: Pick<ConsoleAnswer, 'columns' | 'rows'>): Series | null {
	const isNumbers = (i: number) =>
		rows.some((row) => typeof row[i] === 'number') &&
		rows.every((row) => row[i] === null || typeof row[i] === 'number');
	const isRising = (i: number) => {
		const moments = rows.map((row) => momentOf(row[i]));
		return (
			moments.length >= LEAST_MOMENTS &&
			moments.every((at, n) => at !== null && (n === 0 || at > (moments[n - 1] ?? at)))
		);
	};
	const numbers = columns.flatMap((_, i) => (isNumbers(i) ? [i] : []));
	// Years are numbers too: beside another column of numbers they are its time.
	const timeAt = columns.findIndex(
		(name, i) =>
			(isRising(i) || (numbers.includes(i) && NAMED_YEAR.test(name))) && numbers.some((other) => other !== i),
	);
	const isLine = timeAt >= 0 && isRising(timeAt);
	const valueAt = numbers.find((i) => i !== timeAt);
	if (valueAt === undefined) return null;
	const labelAt = timeAt >= 0 ? timeAt : columns.findIndex((_, i) => i !== valueAt);
	return {
		valueName: columns[valueAt] ?? '',
		labelName: columns[labelAt] ?? null,
		isLine,
		points: rows.map((row, n) => ({
			label: labelAt < 0 ? String(n + 1) : String(row[labelAt] ?? 'none'),
			value: Number(row[valueAt] ?? 0),
			at: isLine ? momentOf(row[timeAt]) : null,
		})),
	};
}

// How does the strip show all of the data: months stacked by channel, or a line a day?
import { figure, words } from '../../messages/words';
import { dayOf, partsOf } from '../../model/edtf';
import type { MonthCount } from '../../model/event-row';
import { CHANNELS, type Channel } from '../../model/vocabulary';
import { firstDayOfMonth, lastDayOfMonth, monthOfDay } from '../axis/months';
import { measureText } from '../text/measure-text';
import type { Period } from './brush';

/** Entries whose date begins on a day. */
export interface DayCount {
	day: number;
	count: number;
}

export interface OverviewOptions {
	/** First and last day of the data. */
	extent: Period;
	widthPx: number;
	/** Left of the plot, px. */
	gutterPx: number;
	/** Height of the bars, px. */
	barsPx: number;
}

export interface MonthPiece {
	channel: Channel;
	x: number;
	width: number;
	y: number;
	height: number;
}

export interface DayLine {
	day: number;
	x: number;
	width: number;
	/** 1 (fewest) to 5 (most), as the tokens `--d1` to `--d5`. */
	tint: number;
}

export interface YearMark {
	year: number;
	x: number;
	count: number;
	/** `15 entries`, or empty where it has no room. */
	note: string;
	hasLabel: boolean;
}

export interface OverviewLayout {
	/** The extent out to whole months, or as it is for days. */
	limits: Period;
	x0: number;
	x1: number;
	pieces: MonthPiece[];
	lines: DayLine[];
	years: YearMark[];
	/** The highest month or day. */
	most: { start: number; count: number } | null;
}

const TINTS = 5;
const YEAR_LABEL_PX = 34;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** Pixel of a moment on the strip. */
export function overviewX(layout: Pick<OverviewLayout, 'limits' | 'x0' | 'x1'>, day: number): number {
	const { limits, x0, x1 } = layout;
	return x0 + ((day - limits.dayStart) / (limits.dayEnd + 1 - limits.dayStart)) * (x1 - x0);
}

/** Moment at a pixel of the strip. */
export function overviewDay(layout: Pick<OverviewLayout, 'limits' | 'x0' | 'x1'>, x: number): number {
	const { limits, x0, x1 } = layout;
	return limits.dayStart + ((x - x0) / (x1 - x0)) * (limits.dayEnd + 1 - limits.dayStart);
}

type Frame = Pick<OverviewLayout, 'limits' | 'x0' | 'x1'>;

function sumBy<T>(
	rows: readonly T[],
	keyOf: (row: T) => number,
	countOf: (row: T) => number,
): Map<number, number> {
	const sums = new Map<number, number>();
	for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + countOf(row));
	return sums;
}

function stackMonths(
	months: readonly MonthCount[],
	frame: Frame,
	most: number,
	barsPx: number,
): MonthPiece[] {
	const byMonth = new Map<number, MonthCount[]>();
	for (const row of months) byMonth.set(row.month, [...(byMonth.get(row.month) ?? []), row]);
	const pieces: MonthPiece[] = [];
	for (const [month, rows] of [...byMonth].sort((a, b) => a[0] - b[0])) {
		const x = overviewX(frame, firstDayOfMonth(month));
		const full = overviewX(frame, lastDayOfMonth(month) + 1) - x;
		let y = barsPx;
		for (const channel of CHANNELS) {
			const count = rows.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.count, 0);
			if (count === 0) continue;
			const height = (count / most) * barsPx;
			y -= height;
			const width = Math.max(full - (full > 4 ? 2 : 0), 0.75);
			pieces.push({ channel, x: x + (full > 4 ? 1 : 0), width, y, height });
		}
	}
	return pieces;
}

/** Lines tinted by the square root of their count, so that a few busy days leave the others visible. */
function tintDays(days: readonly DayCount[], frame: Frame, most: number): DayLine[] {
	const perDay = (frame.x1 - frame.x0) / (frame.limits.dayEnd + 1 - frame.limits.dayStart);
	return days
		.filter((row) => row.count > 0)
		.map(({ day, count }) => ({
			day,
			x: overviewX(frame, day),
			width: Math.max(perDay, 0.75),
			tint: Math.max(1, Math.ceil(Math.sqrt(count / most) * TINTS)),
		}));
}

/** Years with their number of entries; every second, fifth, … where room is short. */
function markYears(counts: ReadonlyMap<number, number>, frame: Frame): YearMark[] {
	const from = partsOf(frame.limits.dayStart).year;
	const to = partsOf(frame.limits.dayEnd).year;
	const perYear = ((frame.x1 - frame.x0) / (frame.limits.dayEnd + 1 - frame.limits.dayStart)) * 365.25;
	const step = YEAR_STEPS.find((every) => every * perYear >= YEAR_LABEL_PX) ?? 100;
	const marks: YearMark[] = [];
	for (let year = from; year <= to; year++) {
		if (year !== from && year % step !== 0) continue;
		const x = Math.max(frame.x0, overviewX(frame, dayOf(year, 1, 1)!));
		// The first year may lie between two steps.
		const next = year - (year % step) + step;
		const end = Math.min(frame.x1, overviewX(frame, dayOf(next, 1, 1)!));
		const count = counts.get(year) ?? 0;
		const full = words().entryEntries({ count: figure(count), count2: count });
		const room = end - x - YEAR_LABEL_PX - 8;
		const isSingle = step === 1 && count > 0;
		const note = isSingle && measureText(full, 12) <= room ? full : '';
		marks.push({ year, x, count, note, hasLabel: end - x >= YEAR_LABEL_PX });
	}
	return marks;
}

/** Final pixels of the strip. With `days` every day is a line, else months are bars. */
export function layoutOverview(
	months: readonly MonthCount[],
	days: readonly DayCount[] | null,
	options: OverviewOptions,
): OverviewLayout {
	const { extent, widthPx, gutterPx, barsPx } = options;
	if (extent.dayEnd < extent.dayStart)
		throw new Error(`invalid extent: ${extent.dayStart} to ${extent.dayEnd}`);
	const first = monthOfDay(extent.dayStart);
	const last = monthOfDay(extent.dayEnd);
	const limits =
		days === null ? { dayStart: firstDayOfMonth(first), dayEnd: lastDayOfMonth(last) } : { ...extent };
	const frame: Frame = { limits, x0: gutterPx, x1: widthPx };

	const inside = months.filter((row) => row.month >= first && row.month <= last);
	const insideDays = (days ?? []).filter((row) => row.day >= limits.dayStart && row.day <= limits.dayEnd);
	const sums =
		days === null
			? sumBy(
					inside,
					(row) => row.month,
					(row) => row.count,
				)
			: sumBy(
					insideDays,
					(row) => row.day,
					(row) => row.count,
				);
	let most: OverviewLayout['most'] = null;
	for (const [start, count] of [...sums].sort((a, b) => a[0] - b[0]))
		if (count > (most?.count ?? 0)) most = { start: days === null ? firstDayOfMonth(start) : start, count };
	const years =
		days === null
			? sumBy(
					inside,
					(row) => 1970 + Math.floor(row.month / 12),
					(row) => row.count,
				)
			: sumBy(
					insideDays,
					(row) => partsOf(row.day).year,
					(row) => row.count,
				);
	return {
		...frame,
		pieces: days === null && most ? stackMonths(inside, frame, most.count, barsPx) : [],
		lines: days !== null && most ? tintDays(insideDays, frame, most.count) : [],
		years: markYears(years, frame),
		most,
	};
}

// Where does a time axis get lines, and what is written beside them?
import { dayOf, partsOf } from '../../model/edtf';
import { measureFigures } from '../text/measure-text';
import { monthName } from './month-name';

/** A line of the axis. `x` in pixels from the axis' left end. */
export interface Tick {
	day: number;
	x: number;
	/** Empty where no room is left for it. */
	label: string;
	/** Begins a larger unit (a month among weeks, a year among months): drawn heavier. */
	isMajor: boolean;
}

type Unit = 'day' | 'month' | 'year';
interface Step {
	unit: Unit;
	every: number;
	/** Days, on average. */
	days: number;
	/** Least distance of two lines, px: the short label with air. */
	minPx: number;
}

const WEEK = 7;
const STEPS: readonly Step[] = [
	{ unit: 'day', every: 1, days: 1, minPx: 42 },
	{ unit: 'day', every: WEEK, days: WEEK, minPx: 40 },
	{ unit: 'month', every: 1, days: 30.4, minPx: 36 },
	{ unit: 'month', every: 3, days: 91.3, minPx: 44 },
	...[1, 2, 5, 10, 20, 50, 100].map((every): Step => ({
		unit: 'year',
		every,
		days: every * 365.25,
		minPx: 46,
	})),
];
/** 1970-01-05, the first Monday. */
const FIRST_MONDAY = 4;
const LABEL_GAP = 4;

/** First day of the step that holds a day. */
function floorTo(step: Step, day: number): number {
	if (step.unit === 'day') return Math.floor((day - FIRST_MONDAY) / step.every) * step.every + FIRST_MONDAY;
	const { year, month } = partsOf(Math.floor(day));
	if (step.unit === 'month') return dayOf(year, month - ((month - 1) % step.every), 1)!;
	return dayOf(Math.floor(year / step.every) * step.every, 1, 1)!;
}

function next(step: Step, day: number): number {
	if (step.unit === 'day') return day + step.every;
	const { year, month } = partsOf(day);
	if (step.unit === 'year') return dayOf(year + step.every, 1, 1)!;
	const months = year * 12 + month - 1 + step.every;
	return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)!;
}

/** Candidate labels of a line, from full to short. */
function labelsOf(step: Step, day: number, before: number | null): string[] {
	const { year, month, day: date } = partsOf(day);
	const was = before === null ? null : partsOf(before);
	const isNewYear = was === null || was.year !== year;
	if (step.unit === 'year') return [String(year)];
	const name = monthName(month);
	if (step.unit === 'month') {
		if (!isNewYear) return [name];
		return month === 1 ? [`${name} ${year}`, String(year), name] : [`${name} ${year}`, name];
	}
	if (isNewYear) return [`${date} ${name} ${year}`, `${date} ${name}`, String(date)];
	return was.month !== month ? [`${date} ${name}`, String(date)] : [String(date)];
}

/** Lines between two days (the second left out) on an axis of `widthPx`: days, weeks, months or years as room allows. */
export function placeTicks(from: number, to: number, widthPx: number, labelPx = 12): Tick[] {
	if (!(to > from)) throw new Error(`invalid axis: ${from} to ${to}`);
	const perDay = widthPx / (to - from);
	const step = STEPS.find((candidate) => candidate.days * perDay >= candidate.minPx) ?? STEPS.at(-1)!;
	const ticks: Tick[] = [];
	let before: number | null = null;
	const first = floorTo(step, from);
	for (let day = first < from ? next(step, first) : first; day < to; day = next(step, day)) {
		const x = (day - from) * perDay;
		const end = Math.min(widthPx, (next(step, day) - from) * perDay);
		const label = labelsOf(step, day, before).find(
			(text) => x + LABEL_GAP + measureFigures(text, labelPx) <= end,
		);
		const was = before === null ? null : partsOf(before);
		const is = partsOf(day);
		const isMajor =
			was !== null && (step.unit === 'month' ? was.year !== is.year : step.unit === 'day' && is.day === 1);
		ticks.push({ day, x, label: label ?? '', isMajor });
		before = day;
	}
	return ticks;
}

/** Month or year borders that weekly or daily lines miss: drawn heavier, unlabelled. */
export function placeBorders(from: number, to: number, widthPx: number): number[] {
	const perDay = widthPx / (to - from);
	const month = STEPS[2]!;
	const year = STEPS[4]!;
	const isWeekly = month.days * perDay >= 150;
	const unit = isWeekly ? month : year;
	if (unit.days * perDay < 150) return [];
	const borders: number[] = [];
	for (let day = next(unit, floorTo(unit, from)); day < to; day = next(unit, day))
		borders.push((day - from) * perDay);
	return borders;
}

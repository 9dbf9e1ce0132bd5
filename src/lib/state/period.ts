// Which EDTF points name a span of days most simply?
import { dayOf, formatDay, partsOf, type DayUtc } from '../model/edtf';

/** Both ends of a period as a view holds them. */
export interface Period {
	from: string;
	to: string;
}

const pad = (month: number) => String(month).padStart(2, '0');

/** Is the next day the first of a month? */
function endsMonth(day: DayUtc): boolean {
	return partsOf(day + 1).day === 1;
}

/**
 * The coarsest points that mean exactly these days, first and last included:
 * 1 January 2023 to 31 December 2024 are `2023` and `2024`, whole months are months, else days.
 */
export function nameSpan(dayStart: DayUtc, dayEnd: DayUtc): Period {
	if (dayEnd < dayStart) throw new Error(`invalid span: ${dayStart} to ${dayEnd}`);
	const first = partsOf(dayStart);
	const last = partsOf(dayEnd);
	if (first.day !== 1 || !endsMonth(dayEnd)) return { from: formatDay(dayStart), to: formatDay(dayEnd) };
	if (first.month === 1 && last.month === 12) return { from: `${first.year}`, to: `${last.year}` };
	return { from: `${first.year}-${pad(first.month)}`, to: `${last.year}-${pad(last.month)}` };
}

const MOST_MONTHS = 36;

/** The months, or for more than three years the years, that hold these days: said in a headline. */
export function nameExtent(dayStart: DayUtc, dayEnd: DayUtc): Period {
	const first = partsOf(dayStart);
	const last = partsOf(dayEnd);
	const months = (last.year - first.year) * 12 + last.month - first.month;
	if (months >= MOST_MONTHS) return { from: `${first.year}`, to: `${last.year}` };
	return nameSpan(dayOf(first.year, first.month, 1)!, endOfMonth(last.year, last.month));
}

function endOfMonth(year: number, month: number): DayUtc {
	return (month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!) - 1;
}

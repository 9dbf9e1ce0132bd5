// Which address has a calendar day, and which day comes before and after it?

/** A day of the calendar, whatever the year; months count from 1. */
export interface CalendarDate {
	month: number;
	day: number;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `02-29`. */
export function formatDayAddress({ month, day }: CalendarDate): string {
	return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `02-29`; null where no year has such a day. */
export function readDayAddress(text: string): CalendarDate | null {
	const match = /^(\d{2})-(\d{2})$/.exec(text);
	if (!match) return null;
	const [month, day] = [Number(match[1]), Number(match[2])];
	return day >= 1 && day <= (LENGTHS[month - 1] ?? 0) ? { month, day } : null;
}

/** The addresses of all 366 days, from 1 January on. */
export function dayAddresses(): string[] {
	return LENGTHS.flatMap((length, index) =>
		Array.from({ length }, (_, day) => formatDayAddress({ month: index + 1, day: day + 1 })),
	);
}

/** The day `steps` later in a leap year, round its end. */
export function stepDay(date: CalendarDate, steps: number): CalendarDate {
	const all = dayAddresses();
	const at = all.indexOf(formatDayAddress(date));
	if (at < 0) throw new Error(`invalid day: ${date.month}-${date.day}`);
	return readDayAddress(all[(((at + steps) % all.length) + all.length) % all.length]!)!;
}

// How do months since January 1970 and days correspond?
import { dayOf, partsOf } from '../../model/edtf';

/** First day of a month that counts from January 1970. */
export function firstDayOfMonth(month: number): number {
	return dayOf(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
}

/** Last day of a month that counts from January 1970. */
export function lastDayOfMonth(month: number): number {
	return firstDayOfMonth(month + 1) - 1;
}

/** Month, counted from January 1970, that holds a day. */
export function monthOfDay(day: number): number {
	const { year, month } = partsOf(Math.floor(day));
	return (year - 1970) * 12 + month - 1;
}

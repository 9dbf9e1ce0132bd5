// What is a month called on an axis?
import { words } from '../../messages/words';

/** The short name of a month that counts from 1. */
export function monthName(month: number): string {
	const name = words().monthShort({ month });
	if (name === '') throw new Error(`invalid month: ${month}`);
	return name;
}

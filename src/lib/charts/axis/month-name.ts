// What is a month called on an axis?

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Three letters of a month that counts from 1. */
export function monthName(month: number): string {
	const name = NAMES[month - 1];
	if (name === undefined) throw new Error(`invalid month: ${month}`);
	return name;
}

// How is a length of time said?
import { words } from '../messages/words';

/** `6 years 2 months`, `3 months`, `less than a month`. */
export function describeMonths(months: number): string {
	if (!Number.isInteger(months) || months < 0) throw new Error(`invalid number of months: ${months}`);
	if (months === 0) return words().lessThanAMonth();
	const years = Math.floor(months / 12);
	const rest = months % 12;
	const parts = [words().wholeYears({ years }), words().monthMonths({ rest })];
	return parts.filter(Boolean).join(' ');
}

// How is the brushed period written beside the brush?
import { describeEdtf, formatDay, partsOf } from '../../model/edtf';
import { lastDayOfMonth, monthOfDay } from '../axis/months';
import type { Period } from './brush';

/** Whole months and years are named as such: `Jan–Feb 2024`, `2023`, else `5 Jan–9 Feb 2024`. */
export function describeDays({ dayStart, dayEnd }: Period): string {
	const isMonths = partsOf(dayStart).day === 1 && dayEnd === lastDayOfMonth(monthOfDay(dayEnd));
	const from = formatDay(dayStart);
	const to = formatDay(dayEnd);
	const isYears = isMonths && from.slice(5, 7) === '01' && to.slice(5, 7) === '12';
	const length = isYears ? 4 : isMonths ? 7 : 10;
	const [a, b] = [from.slice(0, length), to.slice(0, length)];
	return describeEdtf(a === b ? a : `${a}/${b}`);
}

// Which forms of a date are drawn, so that the key can name them?
import type { DateForm } from '../signs/date-forms';
import type { PlacedMark } from './layout-marks';

const ORDER: readonly DateForm[] = [
	'day',
	'span',
	'runs-on',
	'approximate',
	'planned',
	'cancelled',
	'anniversary',
];

function* formsOf({ shape, look }: PlacedMark): Generator<DateForm> {
	if (look.tone === 'mark') yield 'anniversary';
	else if (shape.kind === 'dot') yield 'day';
	if (shape.kind === 'bar') yield shape.isOpenStart || shape.isOpenEnd ? 'runs-on' : 'span';
	if (look.isApproximate) yield 'approximate';
	if (look.status !== 'occurred') yield look.status;
}

/** Forms that occur, in the key's order. */
export function listForms(marks: readonly PlacedMark[]): DateForm[] {
	const drawn = new Set<DateForm>();
	for (const mark of marks) for (const form of formsOf(mark)) drawn.add(form);
	return ORDER.filter((form) => drawn.has(form));
}

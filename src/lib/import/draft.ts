// What does one row of another data set say, before it becomes a record?
import type { Participant } from '../model/event';
import type { EventType, Status } from '../model/vocabulary';

/** Why a row gives no record. */
export const LEFT_OUT = [
	'malformed row',
	'no date',
	'unknown place',
	'only one country',
	'code without a place in the codebook',
] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** The fields that a row can tell; sides as in a record. */
export interface Draft {
	row: string;
	type: EventType;
	/** EDTF. */
	date: string;
	status: Status;
	participants: Participant[];
	place: string | null;
	placeCountry: string | null;
	code: string;
	url: string | null;
}

export type Outcome = Draft | { leftOut: LeftOutReason };

/** One side's country or organisation, with the person where the row names one. */
export function partyOf(
	side: 'a' | 'b',
	party: { country: string | null; organisation: string | null },
	actor: string | null = null,
	role: string | null = null,
): Participant {
	return { side, ...party, actor, role };
}

/** `20240205` or `2024-02-05` as EDTF; null where it is no day of the calendar. */
export function readDay(text: string): string | null {
	const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text.trim()) ?? [];
	if (year === undefined || month === undefined || day === undefined) return null;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	const edtf = `${year}-${month}-${day}`;
	return date.toISOString().startsWith(edtf) ? edtf : null;
}

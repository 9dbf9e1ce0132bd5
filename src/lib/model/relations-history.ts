// How did the relations of two states run, and do they stand on a given day?
import { anniversaryIn, type Anniversary } from './anniversary';
import { parseEdtf, type DayUtc } from './edtf';

/** A time without relations between two that had them. */
export interface Interruption {
	/** EDTF of the break or suspension. */
	from: string;
	/** EDTF of the resumption, or null where relations were not resumed. */
	to: string | null;
}

/** Relations of two states; interruptions in order, they do not overlap. */
export interface RelationsHistory {
	/** EDTF of the first establishment. */
	established: string;
	interruptions: Interruption[];
}

/** An anniversary of relations, counted from the first establishment whatever came between. */
export interface RelationsAnniversary extends Anniversary {
	/** The breaks that had begun by then: show them beside the number. */
	interruptions: Interruption[];
	/** Were relations certainly interrupted through all days that the anniversary can mean? */
	isInterrupted: boolean;
}

/** First and last day that an EDTF date can mean; throws where it is none. */
function spanOf(edtf: string): { dayStart: DayUtc; dayEnd: DayUtc } {
	const span = parseEdtf(edtf);
	if (!span) throw new Error(`invalid date of relations: ${edtf}`);
	return span;
}

function coversAll(interruption: Interruption, dayStart: DayUtc, dayEnd: DayUtc): boolean {
	const hasBegun = spanOf(interruption.from).dayEnd <= dayStart;
	return hasBegun && (interruption.to === null || spanOf(interruption.to).dayStart > dayEnd);
}

/** The anniversary of relations in a year, or null as in {@link anniversaryIn}. */
export function relationsAnniversaryIn(history: RelationsHistory, year: number): RelationsAnniversary | null {
	const anniversary = anniversaryIn(history.established, year);
	if (!anniversary) return null;
	const { dayStart, dayEnd } = anniversary.span;
	return {
		...anniversary,
		interruptions: history.interruptions.filter(({ from }) => spanOf(from).dayStart <= dayEnd),
		isInterrupted: history.interruptions.some((one) => coversAll(one, dayStart, dayEnd)),
	};
}

/**
 * Do relations stand on a day? Where a date is known to the month or year only, the change counts from its
 * first possible day, so a state is neither missing nor counted twice while the exact day is in doubt.
 */
export function standOn(history: RelationsHistory, day: DayUtc): boolean {
	if (day < spanOf(history.established).dayStart) return false;
	return !history.interruptions.some(
		({ from, to }) => day >= spanOf(from).dayStart && (to === null || day < spanOf(to).dayStart),
	);
}

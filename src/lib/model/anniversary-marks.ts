// Was an anniversary marked by a contact, named in an article, or did it pass in silence?
import { anniversaryIn } from './anniversary';
import { parseEdtf, partsOf, type DayUtc } from './edtf';
import type { EventRow } from './event-row';
import type { PairFacts } from './pair-facts';
import type { CountryCode, EventType } from './vocabulary';

/** A contact so many days before or after an anniversary marks it. */
export const MARK_DAYS = 30;

/** Types of contact that mark an anniversary. */
export const MARK_TYPES: readonly EventType[] = ['message', 'visit', 'meeting'];

/** An event that belongs to the anniversary of a pair in a year. */
export interface AnniversaryMark {
	a: CountryCode;
	b: CountryCode;
	year: number;
	/** `claim`: an article names the anniversary; `contact`: it took place within {@link MARK_DAYS} days. */
	kind: 'claim' | 'contact';
	event: Pick<EventRow, 'id' | 'type' | 'title' | 'date'>;
}

/** What articles tell of an anniversary: `unread` means that none appeared within 30 days, so that silence says nothing. */
export const MARKINGS = ['contact', 'claim', 'silent', 'unread'] as const;
export type Marking = (typeof MARKINGS)[number];

function keyOf(a: CountryCode, b: CountryCode): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairsIn({ countries }: EventRow): string[] {
	return countries.flatMap((a, index) => countries.slice(index + 1).map((b) => keyOf(a, b)));
}

/** The year of the anniversary near which the whole of a contact's date lies, or null. */
function yearNear(established: string, { dayStart, dayEnd }: EventRow): number | null {
	const { year } = partsOf(dayStart);
	for (const candidate of [year - 1, year, year + 1]) {
		const span = anniversaryIn(established, candidate)?.span;
		if (span?.precision !== 'day') continue;
		if (dayStart >= span.dayStart - MARK_DAYS && dayEnd <= span.dayStart + MARK_DAYS) return candidate;
	}
	return null;
}

function markOf(pair: PairFacts, event: EventRow): AnniversaryMark | null {
	const { id, type, title, date } = event;
	const make = (kind: AnniversaryMark['kind'], year: number): AnniversaryMark => ({
		a: pair.a,
		b: pair.b,
		year,
		kind,
		event: { id, type, title, date },
	});
	if (type === 'anniversary') {
		const { anniversaryOf, anniversaryYear, anniversaryN } = event;
		if (anniversaryOf !== 'relations' || anniversaryYear === null || anniversaryN === null) return null;
		return make('claim', anniversaryYear + anniversaryN);
	}
	if (event.status !== 'occurred' || !MARK_TYPES.includes(type)) return null;
	const year = yearNear(pair.established, event);
	return year === null ? null : make('contact', year);
}

/** All marks of all years, in the order of the events. A contact counts only where its whole date lies near enough. */
export function findMarks(pairs: readonly PairFacts[], events: readonly EventRow[]): AnniversaryMark[] {
	const byKey = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
	return events.flatMap((event) =>
		pairsIn(event).flatMap((key) => {
			const pair = byKey.get(key);
			const mark = pair && markOf(pair, event);
			return mark ? [mark] : [];
		}),
	);
}

/**
 * How an anniversary was marked, the strongest first.
 * @param date EDTF of the anniversary
 * @param marks those of this pair and year
 * @param articleDays days on which articles appeared, sorted
 */
export function markingOf(
	date: string,
	marks: readonly AnniversaryMark[],
	articleDays: readonly DayUtc[],
): Marking {
	if (marks.some(({ kind }) => kind === 'contact')) return 'contact';
	if (marks.some(({ kind }) => kind === 'claim')) return 'claim';
	const span = parseEdtf(date);
	if (!span) throw new Error(`invalid date of an anniversary: ${date}`);
	const isRead = articleDays.some(
		(day) => day >= span.dayStart - MARK_DAYS && day <= span.dayEnd + MARK_DAYS,
	);
	return isRead && span.precision === 'day' ? 'silent' : 'unread';
}

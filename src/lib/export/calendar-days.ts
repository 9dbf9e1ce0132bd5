// Which anniversaries have a day of their own in a run of years?
import { anniversariesBetween } from '../model/anniversary';
import type { DayUtc } from '../model/edtf';
import { relationsAnniversaryIn, type Interruption } from '../model/relations-history';
import type { CountryCode } from '../model/vocabulary';
import type { Reference, Relation } from '../reference/reference';
import { listPairs } from '../reference/relations-between';

/** One anniversary that falls on a known day. */
export interface CalendarDay {
	/** The same for one anniversary in every build. */
	id: string;
	day: DayUtc;
	n: number;
	a: CountryCode;
	b: CountryCode;
	/** The row that is counted from: an establishment or a partnership. */
	founding: Relation;
	/** Breaks that came before this anniversary. */
	interruptions: Interruption[];
}

/** The days, and what could not become one. */
export interface CalendarDays {
	/** By day, then by pair. */
	days: CalendarDay[];
	/** Foundings known to the month or year only. */
	withoutDay: Relation[];
	/** Anniversaries left out because relations were interrupted. */
	interrupted: number;
}

function idOf({ a, b, kind, start }: Relation, year: number): string {
	const what = kind === 'partnership' ? `partnership-${start}` : 'relations';
	return `${what}-${a}-${b}-${year}`;
}

/** Anniversaries of relations and of partnerships in the years given, both included, of one country or of all. */
export function listCalendarDays(
	reference: Pick<Reference, 'relations'>,
	country: CountryCode | null,
	firstYear: number,
	lastYear: number,
): CalendarDays {
	const isWanted = ({ a, b }: Relation): boolean => country === null || a === country || b === country;
	const relations = reference.relations.filter(isWanted);
	const days: CalendarDay[] = [];
	const withoutDay: Relation[] = [];
	let interrupted = 0;
	const add = (founding: Relation, n: number, year: number, day: DayUtc, interruptions: Interruption[]) =>
		days.push({ id: idOf(founding, year), day, n, a: founding.a, b: founding.b, founding, interruptions });
	for (const pair of listPairs({ relations })) {
		if (pair.founding.precision !== 'day') {
			withoutDay.push(pair.founding);
			continue;
		}
		for (let year = firstYear; year <= lastYear; year++) {
			const anniversary = relationsAnniversaryIn(pair, year);
			if (anniversary?.isInterrupted) interrupted++;
			else if (anniversary)
				add(pair.founding, anniversary.n, year, anniversary.span.dayStart, anniversary.interruptions);
		}
	}
	for (const row of relations.filter(({ kind, end }) => kind === 'partnership' && end === null)) {
		if (row.precision !== 'day') withoutDay.push(row);
		else
			for (const { n, date, span } of anniversariesBetween(row.start, firstYear, lastYear))
				add(row, n, Number(date.slice(0, 4)), span.dayStart, []);
	}
	days.sort((x, y) => x.day - y.day || (x.id < y.id ? -1 : 1));
	return { days, withoutDay, interrupted };
}

// Which anniversaries of relations fall in a year, and which are not marked because relations were interrupted?
import { anniversaryIn } from './anniversary';
import { partsOf } from './edtf';
import type { PairFacts, PartnershipFacts } from './pair-facts';
import { relationsAnniversaryIn, type RelationsAnniversary } from './relations-history';

/** The anniversary of one pair in the chosen year. */
export interface YearAnniversary extends RelationsAnniversary {
	pair: PairFacts;
	/** From 1; null where the founding is known to the year only. */
	month: number | null;
	/** Day of the month; null where the founding is not known to the day. */
	day: number | null;
}

/** All anniversaries of a year. */
export interface AnniversaryYear {
	year: number;
	/**
	 * By day, on one day the oldest relations first; those without a day after those with one in the same month, those
	 * without a month last.
	 */
	rows: YearAnniversary[];
	/** Pairs founded earlier whose relations were interrupted on the day. */
	interrupted: PairFacts[];
}

function orderOf({ month, day }: YearAnniversary): number {
	return (month ?? 13) * 100 + (day ?? 99);
}

/** Lists the anniversaries of pairs in a year; the founding itself is none. */
export function listYear(pairs: readonly PairFacts[], year: number): AnniversaryYear {
	const rows: YearAnniversary[] = [];
	const interrupted: PairFacts[] = [];
	for (const pair of pairs) {
		const anniversary = relationsAnniversaryIn(pair, year);
		if (!anniversary) continue;
		if (anniversary.isInterrupted) {
			interrupted.push(pair);
			continue;
		}
		const { precision, dayStart } = anniversary.span;
		const parts = partsOf(dayStart);
		rows.push({
			...anniversary,
			pair,
			month: precision === 'day' || precision === 'month' ? parts.month : null,
			day: precision === 'day' ? parts.day : null,
		});
	}
	rows.sort(
		(x, y) => orderOf(x) - orderOf(y) || y.n - x.n || (x.pair.a + x.pair.b < y.pair.a + y.pair.b ? -1 : 1),
	);
	return { year, rows, interrupted };
}

/** The anniversary of a partnership in a year; null up to its first year and after it ended. */
export function partnershipIn(
	partnership: PartnershipFacts,
	year: number,
): { n: number; date: string } | null {
	if (partnership.end !== null && Number(partnership.end.slice(0, 4)) < year) return null;
	const anniversary = anniversaryIn(partnership.start, year);
	return anniversary && { n: anniversary.n, date: anniversary.date };
}

/** Anniversaries by month, index 0 for January; those without a month are left out. */
export function groupByMonth(rows: readonly YearAnniversary[]): YearAnniversary[][] {
	return Array.from({ length: 12 }, (_, index) => rows.filter(({ month }) => month === index + 1));
}

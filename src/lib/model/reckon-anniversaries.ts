// Which anniversaries of relations lie in the days shown, as rows that the timeline can draw?
import { words } from '../messages/words';
import { describeEdtf, partsOf, type DayUtc } from './edtf';
import type { EventRow } from './event-row';
import type { PairFacts } from './pair-facts';
import type { NamedAnniversary } from './relations-data';
import { relationsAnniversaryIn, type RelationsAnniversary } from './relations-history';
import type { CountryCode } from './vocabulary';

/** Whose anniversaries, and in which days, first and last included. */
export interface ReckonScope {
	country: CountryCode | null;
	with: CountryCode | null;
	dayStart: DayUtc;
	dayEnd: DayUtc;
}

/** Rows of the layer. */
export interface ReckonedAnniversaries {
	rows: EventRow[];
	/** Were only round ones taken, because all would crowd? */
	isRoundOnly: boolean;
}

/** Above so many only the round ones are drawn. */
export const MOST_RECKONED = 60;

const PREFIX = 'reckoned-';

/** The two states of a row's id, or null for an event of an article. */
export function pairOfReckoned(id: string): { a: CountryCode; b: CountryCode } | null {
	const [a, b] = id.startsWith(PREFIX) ? id.slice(PREFIX.length).split('-') : [];
	return a && b ? { a, b } : null;
}

function isWanted({ a, b }: PairFacts, { country, with: other }: ReckonScope): boolean {
	return [country, other].every((code) => code === null || code === a || code === b);
}

function rowOf(
	pair: PairFacts,
	anniversary: RelationsAnniversary,
	told: number,
	nameOf: (code: CountryCode) => string,
): EventRow {
	const { n, date, span } = anniversary;
	const year = partsOf(span.dayStart).year;
	const since = words().sinceFounding({ date: describeEdtf(pair.established) });
	return {
		id: `${PREFIX}${pair.a}-${pair.b}-${year}`,
		type: 'anniversary',
		status: 'occurred',
		channel: 'state',
		date,
		...span,
		basis: 'explicit',
		title: words().yearsOfAnd({ n, since, name: nameOf(pair.a), name2: nameOf(pair.b) }),
		countries: [pair.a, pair.b],
		organisations: [],
		actors: [],
		venuePlace: null,
		venueCountry: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: n,
		anniversaryOf: since,
		anniversaryYear: year - n,
		sources: told,
	};
}

/**
 * Anniversaries whose first possible day is shown; those that fell in an interruption are left out. `sources` counts the
 * articles' claims on it: 0 means that it is reckoned and told by none.
 * @param shown events drawn already: an anniversary that an article dates to its very day is not drawn twice
 */
export function reckonAnniversaries(
	pairs: readonly PairFacts[],
	named: readonly NamedAnniversary[],
	shown: readonly EventRow[],
	scope: ReckonScope,
	nameOf: (code: CountryCode) => string,
): ReckonedAnniversaries {
	const drawn = new Set(
		shown.flatMap(({ type, countries, date }) =>
			type === 'anniversary' ? [`${countries.join(' ')} ${date}`] : [],
		),
	);
	const counts = new Map(named.map(({ a, b, year, count }) => [`${a}-${b} ${year}`, count]));
	const years = { from: partsOf(scope.dayStart).year, to: partsOf(scope.dayEnd).year };
	const found: { row: EventRow; isRound: boolean }[] = [];
	for (const pair of pairs) {
		if (!isWanted(pair, scope)) continue;
		for (let year = years.from; year <= years.to; year++) {
			const anniversary = relationsAnniversaryIn(pair, year);
			if (!anniversary || anniversary.isInterrupted) continue;
			const { dayStart } = anniversary.span;
			if (dayStart < scope.dayStart || dayStart > scope.dayEnd) continue;
			if (drawn.has(`${pair.a} ${pair.b} ${anniversary.date}`)) continue;
			const told = counts.get(`${pair.a}-${pair.b} ${year}`) ?? 0;
			found.push({ row: rowOf(pair, anniversary, told, nameOf), isRound: anniversary.rank === 'round' });
		}
	}
	const isRoundOnly = found.length > MOST_RECKONED;
	const rows = found
		.filter(({ isRound, row }) => !isRoundOnly || isRound || row.sources > 0)
		.map(({ row }) => row);
	rows.sort((x, y) => x.dayStart - y.dayStart || (x.id < y.id ? -1 : 1));
	return { rows, isRoundOnly };
}

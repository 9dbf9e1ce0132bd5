// Since when do two states have relations, and which round anniversary comes next, in words?
import { words } from '../messages/words';
import { nextRoundAnniversary, type Anniversary } from './anniversary';
import { describeEdtf, type DayUtc } from './edtf';
import { counterpartOf, type PairFacts } from './pair-facts';
import { standingOn } from './network-history';
import type { CountryCode } from './vocabulary';

function describeBreaks({ interruptions }: PairFacts): string {
	const all = interruptions.map(({ from, to }) =>
		to === null
			? words().interruptedSince({ date: describeEdtf(from, 'long') })
			: words().interruptedFromTo({ date: describeEdtf(from, 'long'), date2: describeEdtf(to, 'long') }),
	);
	return all.length === 0 ? '' : `, ${all.join(words().andBetween())}`;
}

/** The sentences of one pair; `name` says with whom, where the page does not. */
function describePair(pair: PairFacts, today: DayUtc, name: string | null): string {
	const when = { date: describeEdtf(pair.established, 'long'), breaks: describeBreaks(pair) };
	const since = name === null ? words().relationsSince(when) : words().relationsWithSince({ name, ...when });
	const next = standingOn(pair, today) === 'standing' ? nextRoundAnniversary(pair.established, today) : null;
	return next === null ? since : `${since} ${describeNext(next)}`;
}

function describeNext({ n, date }: Anniversary): string {
	return words().nextRoundAnniversaryYears({ n, date: describeEdtf(date, 'long') });
}

/**
 * `Relations since 5 October 1954. Next round anniversary: 75 years, 5 October 2029.` Interruptions are named; where
 * relations do not stand today, no anniversary is promised.
 * @param pair null where the table has no row
 */
export function describePairRelations(pair: PairFacts | null, today: DayUtc): string {
	return pair === null ? words().theReferenceTableHasNo() : describePair(pair, today, null);
}

/**
 * `Relations with 183 states, the first since 2 October 1949. Next round anniversary: 75 years with Norway, 5 October 2029.`
 * A country with one pair in the table reads like that pair, with the other's name.
 */
export function describeCountryRelations(
	code: CountryCode,
	pairs: readonly PairFacts[],
	today: DayUtc,
	nameOf: (code: CountryCode) => string,
): string {
	const own = pairs.filter(({ a, b }) => a === code || b === code);
	const [only] = own;
	if (!only) return words().noRelationsOf({ name: nameOf(code) });
	if (own.length === 1) return describePair(only, today, nameOf(counterpartOf(only, code)));
	const standing = own.filter((pair) => standingOn(pair, today) === 'standing');
	const [first] = [...own].sort((x, y) => (x.established < y.established ? -1 : 1));
	const [next] = standing
		.flatMap((pair) => {
			const anniversary = nextRoundAnniversary(pair.established, today);
			return anniversary ? [{ pair, anniversary }] : [];
		})
		.sort(
			(x, y) => x.anniversary.span.dayEnd - y.anniversary.span.dayEnd || y.anniversary.n - x.anniversary.n,
		);
	const since = words().relationsWithStatesTheFirst({
		count: standing.length,
		date: describeEdtf(first!.established, 'long'),
	});
	if (!next) return since;
	const { n, date } = next.anniversary;
	return words().nextRoundAnniversaryYearsWith({
		since,
		n,
		name: nameOf(counterpartOf(next.pair, code)),
		date: describeEdtf(date, 'long'),
	});
}

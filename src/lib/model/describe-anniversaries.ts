// What do the anniversaries of a year add up to, in words?
import { words } from '../messages/words';
import type { AnniversaryYear, YearAnniversary } from './year-anniversaries';

/** `three`, `12`: words up to ten. */
export function countInWords(count: number): string {
	return words().countInWords({ count });
}

/** `Norway, Portugal and Russia`. */
export function joinNames(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return words().joinLast({ list: names.slice(0, -1).join(', '), value: names.at(-1)! });
}

/** What limits the list, for its headline. */
export interface YearScope {
	/** Name of the state that all pairs share or that was chosen, or null. */
	hub: string | null;
	/** Region of the counterparts, or null. */
	region: string | null;
	roundOnly: boolean;
}

/** `183 anniversaries of relations with China fall in 2024, 29 of them round`. */
export function describeYear({ year, rows }: AnniversaryYear, { hub, region, roundOnly }: YearScope): string {
	const count = rows.length;
	const round = rows.filter(({ rank }) => rank === 'round').length;
	const kind = words().roundAnniversaryAnniversariesOfRelations({
		hasRoundOnly: roundOnly ? 'yes' : 'no',
		count,
	});
	const who =
		region === null
			? hub === null
				? ''
				: words().withHub({ hub })
			: words().ofWith({ value: hub ?? words().statesNoun(), region: words().regionName({ region }) });
	const verb = words().fallVerb({ count });
	if (count === 0) return words().noIn({ kind, who, verb, year });
	if (roundOnly) return words().anniversariesInYear({ count, kind, who, verb, year });
	const of = words().aRoundOneOfThem({ count, round, value: round || words().noneRound() });
	return words().anniversariesInYearOf({ count, kind, who, verb, year, of });
}

/** `10 pairs reach 75 years, 1 reaches 70, 8 reach 50, 1 each 40 and 30`; empty without round ones. */
export function describeRounds(rows: readonly YearAnniversary[], what: 'pair' | 'state'): string {
	const counts = new Map<number, number>();
	for (const { n, rank } of rows) if (rank === 'round') counts.set(n, (counts.get(n) ?? 0) + 1);
	const all = [...counts].sort(([m], [n]) => n - m);
	const singles = all.filter(([, count]) => count === 1).map(([n]) => n);
	const areGrouped = singles.length > 1;
	const parts = all
		.filter(([, count]) => !areGrouped || count > 1)
		.map(([n, count], index) => {
			const noun = index === 0 ? ` ${words().partyNoun({ what, count })}` : '';
			return words().reachesReachYears({ count, noun, n, index });
		});
	if (areGrouped)
		parts.push(
			words().n1EachYears({
				count: parts.length,
				value: words().partyNoun({ what, count: 1 }),
				list: joinNames(singles.map(String)),
			}),
		);
	return parts.join(', ');
}

// What do the anniversaries of a year add up to, in words?
import type { AnniversaryYear, YearAnniversary } from './year-anniversaries';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three`, `12`: words up to ten. */
export function countInWords(count: number): string {
	return WORDS[count] ?? String(count);
}

/** `Norway, Portugal and Russia`. */
export function joinNames(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
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
	const kind = `${roundOnly ? 'round ' : ''}${count === 1 ? 'anniversary' : 'anniversaries'} of relations`;
	const who =
		region === null ? (hub === null ? '' : ` with ${hub}`) : ` of ${hub ?? 'states'} with ${region}`;
	const verb = count === 1 ? 'falls' : 'fall';
	if (count === 0) return `No ${kind}${who} ${verb} in ${year}`;
	if (roundOnly) return `${count} ${kind}${who} ${verb} in ${year}`;
	const of = count === 1 ? (round === 1 ? ', a round one' : '') : `, ${round || 'none'} of them round`;
	return `${count} ${kind}${who} ${verb} in ${year}${of}`;
}

/** `10 pairs reach 75 years, 1 reaches 70, 8 reach 50, 1 each 40 and 30`; empty without round ones. */
export function describeRounds(
	rows: readonly YearAnniversary[],
	what: readonly [one: string, many: string],
): string {
	const counts = new Map<number, number>();
	for (const { n, rank } of rows) if (rank === 'round') counts.set(n, (counts.get(n) ?? 0) + 1);
	const all = [...counts].sort(([m], [n]) => n - m);
	const singles = all.filter(([, count]) => count === 1).map(([n]) => n);
	const areGrouped = singles.length > 1;
	const parts = all
		.filter(([, count]) => !areGrouped || count > 1)
		.map(([n, count], index) => {
			const noun = index === 0 ? ` ${count === 1 ? what[0] : what[1]}` : '';
			return `${count}${noun} ${count === 1 ? 'reaches' : 'reach'} ${n}${index === 0 ? ' years' : ''}`;
		});
	if (areGrouped)
		parts.push(
			`1${parts.length === 0 ? ` ${what[0]}` : ''} each ${joinNames(singles.map(String))}${parts.length === 0 ? ' years' : ''}`,
		);
	return parts.join(', ');
}

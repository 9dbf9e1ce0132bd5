// For how many years has a state had relations with each other one?
import { words } from '../messages/words';
import { dayOf, parseEdtf, partsOf, type DayUtc } from './edtf';
import { standingOn } from './network-history';
import { counterpartOf } from './pair-facts';
import type { RelationsData } from './relations-data';
import type { CountryCode } from './vocabulary';

/** `hub` itself; relations by years; `none`: the tables say that there are none on the day. States that the tables do not name have no fill. */
export const YEAR_FILLS = ['hub', 'years-1', 'years-2', 'years-3', 'none'] as const;
export type YearFill = (typeof YEAR_FILLS)[number];

/** First whole year of each class of relations, youngest first, and what it is called. */
export const YEAR_CLASSES = [
	{
		fill: 'years-1',
		from: 0,
		get label() {
			return words().under25Years();
		},
	},
	{ fill: 'years-2', from: 25, label: '25–49' },
	{
		fill: 'years-3',
		from: 50,
		get label() {
			return words().n50AndMore();
		},
	},
] as const;

/** Whole years from the first possible day of a founding to a day; the anniversary itself completes one. */
export function countFullYears(established: string, day: DayUtc): number {
	const span = parseEdtf(established);
	if (!span) throw new Error(`invalid date of relations: ${established}`);
	const [from, to] = [partsOf(span.dayStart), partsOf(day)];
	// A founding on 29 February completes its year on 28 February of a common year.
	const last = dayOf(to.year, from.month, from.day) ?? dayOf(to.year, from.month, from.day - 1)!;
	return to.year - from.year - (day < last ? 1 : 0);
}

/** The fill of every state that the tables relate to `hub`, on a day. */
export function fillByYears(
	{ pairs, without }: Pick<RelationsData, 'pairs' | 'without'>,
	hub: CountryCode,
	day: DayUtc,
): Map<CountryCode, YearFill> {
	const fills = new Map<CountryCode, YearFill>([[hub, 'hub']]);
	const isOwn = ({ a, b }: { a: CountryCode; b: CountryCode }) => a === hub || b === hub;
	for (const { a, b } of without.filter(isOwn)) fills.set(a === hub ? b : a, 'none');
	for (const pair of pairs.filter(isOwn)) {
		const years = countFullYears(pair.established, day);
		const fill =
			standingOn(pair, day) === 'standing'
				? (YEAR_CLASSES.findLast(({ from }) => years >= from)?.fill ?? 'none')
				: 'none';
		fills.set(counterpartOf(pair, hub), fill);
	}
	return fills;
}

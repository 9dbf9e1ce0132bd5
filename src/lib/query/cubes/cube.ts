// How do the counts follow a brush at once, with no query for each move?
import type { DayUtc } from '../../model/edtf';
import type { Fit } from '../../model/view';
import type { Choice } from '../../model/view-rows';
import { CHANNELS, isContactType, type CountryCode } from '../../model/vocabulary';
import type { CountryKeys } from './country-keys';
import type { CubeCounts, DyadSum } from './cube-counts';
import { pickTop } from './pick-top';
import type { SpanCounts } from './span-counts';
import type { BinRange, TimeBins } from './time-bins';
import { TRAITS, type Traits } from './traits';

/** Counts by event's traits, by country, by pair and channel; parts of a kind add up. */
export interface CubeParts {
	traits: readonly SpanCounts[];
	countries: readonly SpanCounts[];
	pairs: readonly SpanCounts[];
}

const MOST_DYADS = 500;

/** All events of a view, whatever its period, ready to be counted for any period. */
export class Cube {
	readonly bins: TimeBins;
	readonly #keys: CountryKeys;
	readonly #parts: CubeParts;
	readonly #pairRanks: Int32Array;
	readonly #counted: Record<keyof CubeParts, Int32Array>;

	constructor(bins: TimeBins, keys: CountryKeys, parts: CubeParts) {
		this.bins = bins;
		this.#keys = keys;
		this.#parts = parts;
		this.#pairRanks = rankPairs(keys);
		this.#counted = {
			traits: new Int32Array(parts.traits[0]?.keyCount ?? 0),
			countries: new Int32Array(parts.countries[0]?.keyCount ?? 0),
			pairs: new Int32Array(parts.pairs[0]?.keyCount ?? 0),
		};
	}

	/**
	 * Counts for the whole bins that come nearest to a period; null is an open end. The answer says which days these are,
	 * and for those it is what the queries would say.
	 */
	countsIn(dayStart: DayUtc | null, dayEnd: DayUtc | null, fit: Fit, mostDyads = MOST_DYADS): CubeCounts {
		const range = this.bins.snap(dayStart, dayEnd);
		const days = range
			? this.bins.daysOf(range)
			: { dayStart: dayStart ?? dayEnd!, dayEnd: dayEnd ?? dayStart! };
		const traits = this.#count('traits', range, fit);
		const sum = (isCounted: (traits: Traits) => boolean) =>
			TRAITS.reduce((total, one, key) => (isCounted(one) ? total + traits[key]! : total), 0);
		const counts = this.#countCountries(range, fit);
		return {
			...days,
			events: sum(() => true),
			countries: counts.length,
			planned: sum(({ status }) => status === 'planned'),
			cancelled: sum(({ status }) => status === 'cancelled'),
			inexact: sum(({ isInexact }) => isInexact),
			contacts: countContacts(sum),
			types: choose(traits, ({ type }) => type),
			channels: choose(traits, ({ channel }) => channel),
			statuses: choose(traits, ({ status }) => status),
			counts,
			...this.#countDyads(range, fit, mostDyads),
		};
	}

	#count(part: keyof CubeParts, range: BinRange | null, fit: Fit): Int32Array {
		const counted = this.#counted[part].fill(0);
		if (range) for (const counts of this.#parts[part]) counts.addCounts(range, fit, counted);
		return counted;
	}

	#countCountries(range: BinRange | null, fit: Fit): { country: CountryCode; count: number }[] {
		const counted = this.#count('countries', range, fit);
		return this.#keys.countries
			.map((country, key) => ({ country, count: counted[key]! }))
			.filter(({ count }) => count > 0)
			.sort((x, y) => y.count - x.count || (x.country < y.country ? -1 : 1));
	}

	#countDyads(range: BinRange | null, fit: Fit, limit: number): Pick<CubeCounts, 'dyads' | 'dyadCount'> {
		const counted = this.#count('pairs', range, fit);
		const { top, filled } = pickTop(counted, this.#pairRanks, limit);
		return { dyads: top.map((key) => this.#dyadOf(key, counted[key]!)), dyadCount: filled };
	}

	#dyadOf(key: number, count: number): DyadSum {
		const { a, b } = this.#keys.pairs[Math.floor(key / CHANNELS.length)]!;
		const { countries } = this.#keys;
		return { a: countries[a]!, b: countries[b]!, channel: CHANNELS[key % CHANNELS.length]!, count };
	}
}

function countContacts(sum: (isCounted: (traits: Traits) => boolean) => number): CubeCounts['contacts'] {
	const ofContacts = (isCounted: (traits: Traits) => boolean) =>
		sum((traits) => isContactType(traits.type) && isCounted(traits));
	return {
		contacts: ofContacts(() => true),
		occurred: ofContacts(({ status }) => status === 'occurred'),
		planned: ofContacts(({ status }) => status === 'planned'),
		cancelled: ofContacts(({ status }) => status === 'cancelled'),
		anniversaries: sum(({ type }) => type === 'anniversary'),
		inexact: ofContacts(({ isInexact }) => isInexact),
	};
}

function choose<T extends string>(counted: Int32Array, valueOf: (traits: Traits) => T): Choice<T>[] {
	const sums = new Map<T, number>();
	TRAITS.forEach((traits, key) => {
		if (counted[key]! > 0) sums.set(valueOf(traits), (sums.get(valueOf(traits)) ?? 0) + counted[key]!);
	});
	return [...sums]
		.map(([value, count]) => ({ value, count }))
		.sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
}

/** Place of each pair and channel in the order a, b, channel, by the text of each. */
function rankPairs({ pairs, countries }: CountryKeys): Int32Array {
	const names = pairs.flatMap(({ a, b }) =>
		CHANNELS.map((channel) => `${countries[a]}${countries[b]}${channel}`),
	);
	const ranks = new Int32Array(names.length);
	names
		.map((name, key) => ({ name, key }))
		.sort((x, y) => (x.name < y.name ? -1 : 1))
		.forEach(({ key }, rank) => (ranks[key] = rank));
	return ranks;
}

// What does each filter's field offer, in words and with counts?
import type { Country } from '../model/country';
import type { MonthCount } from '../model/event-row';
import { DATA_CHOICES, type DataChoice, type View } from '../model/view';
import type { Choice as CountedChoice, FilterChoices as Counted } from '../model/view-rows';
import type { ExploreAnswer } from './load-explore';
import { CORE_TYPES, CONTEXT_TYPES, STATUSES } from '../model/vocabulary';

/** A value as a field offers it. */
export interface Offer {
	value: string;
	label: string;
	count: number | null;
	keywords?: readonly string[];
}

/** A country with the other words that find it. */
export interface NamedCountry extends Country {
	aliases: readonly string[];
}

function countsOf(choices: readonly CountedChoice[]): Map<string, number> {
	return new Map(choices.map(({ value, count }) => [value, count]));
}

/** All countries, those without entries too: typed names find them and learn that none is told. */
function offerCountries(countries: readonly NamedCountry[], counted: readonly CountedChoice[]): Offer[] {
	const counts = countsOf(counted);
	return countries.map(({ code, name, aliases }) => ({
		value: code,
		label: name,
		count: counts.get(code) ?? 0,
		keywords: [code, ...aliases],
	}));
}

/** The nine core types, then those of the context types that have entries or are chosen. */
function offerTypes(
	counted: Counted['types'],
	chosen: readonly string[],
	words: Record<string, string>,
): Offer[] {
	const counts = countsOf(counted);
	const context = CONTEXT_TYPES.filter((type) => counts.has(type) || chosen.includes(type));
	return [...CORE_TYPES, ...context].map((type) => ({
		value: type,
		label: words[type] ?? type,
		count: counts.get(type) ?? 0,
	}));
}

function offerStatuses(counted: Counted['statuses'], words: Record<string, string>): Offer[] {
	const counts = countsOf(counted);
	return STATUSES.map((status) => ({
		value: status,
		label: words[status] ?? status,
		count: counts.get(status) ?? 0,
	}));
}

const MOST_YEARS = 40;

/** The years in which entries begin, newest first, each with its count. */
function offerYears(months: readonly MonthCount[]): {
	label: string;
	from: string;
	to: string;
	count: number;
}[] {
	const byYear = new Map<number, number>();
	for (const { month, count } of months) {
		const year = 1970 + Math.floor(month / 12);
		byYear.set(year, (byYear.get(year) ?? 0) + count);
	}
	return [...byYear]
		.sort(([a], [b]) => b - a)
		.slice(0, MOST_YEARS)
		.map(([year, count]) => ({ label: `${year}`, from: `${year}`, to: `${year}`, count }));
}

/** Closed values in words. */
interface Words {
	types: Record<string, string>;
	statuses: Record<string, string>;
	data: Record<DataChoice, string>;
}

/** Everything that the filters' fields offer under an answer, and whether that is about a country; chosen types stay on offer though they show nothing. */
export function offerChoices(
	{ choices, months }: Pick<ExploreAnswer, 'choices' | 'months'>,
	hasCountry: boolean,
	view: View,
	countries: readonly NamedCountry[],
	words: Words,
	hasImported: boolean,
) {
	return {
		countries: offerCountries(countries, choices.countries),
		partners: offerCountries(countries, hasCountry ? choices.partners : choices.countries),
		channels: Object.fromEntries(choices.channels.map(({ value, count }) => [value, count])),
		types: offerTypes(choices.types, view.types, words.types),
		statuses: offerStatuses(choices.statuses, words.statuses),
		publishers: choices.publishers.map(({ value, count }) => ({ value, label: value, count })),
		data: hasImported ? DATA_CHOICES.map((value) => ({ value, label: words.data[value], count: null })) : [],
		periods: offerYears(months),
	};
}

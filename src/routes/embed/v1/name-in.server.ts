// What are countries and events called in a language?
import { describeAct, nameParties } from '$lib/charts/timeline/label';
import { words } from '$lib/messages/words';
import type { Language } from '$lib/messages/languages';
import type { Country } from '$lib/model/country';
import type { EventRow } from '$lib/model/event-row';
import type { Atlas } from '../../anniversaries/read-atlas.server';

export type Names = (code: string) => string;

/** Names that the language's own list has not, or not as neutrally, by ISO 3166-1 alpha-3 code. */
const OWN_NAMES: Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>> = {
	fr: {
		PSE: 'Palestine',
		COD: 'Rép. dém. du Congo',
		COG: 'Rép. du Congo',
		MMR: 'Myanmar',
		CPV: 'Cabo Verde',
		HKG: 'Hong Kong',
		MAC: 'Macao',
		XKX: 'Kosovo',
	},
};

/** Countries with their names in a language: the owner's in English, else those of the Unicode list. */
export function countriesIn(language: Language, { countries, reference }: Atlas): Country[] {
	if (language === 'en') return countries;
	const iso2 = new Map(reference.countries.map((country) => [country.code, country.iso2]));
	const list = new Intl.DisplayNames(language, { type: 'region' });
	return countries.map((country) => {
		const region = iso2.get(country.code);
		const name = OWN_NAMES[language][country.code] ?? (region ? list.of(region) : undefined) ?? country.name;
		// Seats of government have no names in other languages here: where one would be named, its country is.
		return { ...country, name, capital: name };
	});
}

/** Names of countries in a language, and of organisations as the table has them. */
export function namesIn(language: Language, atlas: Atlas): Names {
	const names = new Map<string, string>([
		...atlas.reference.organisations.map(({ id, name }) => [id, name] as const),
		...countriesIn(language, atlas).map(({ code, name }) => [code, name] as const),
	]);
	return (code) => names.get(code) ?? code;
}

/** An event's title: as the data have it in English, else what happened and between whom. */
export function titleIn(language: Language, nameOf: Names): (event: EventRow) => string {
	if (language === 'en') return ({ title }) => title;
	return (event) => {
		const act = describeAct(event);
		const who = nameParties([...event.countries, ...event.organisations], nameOf);
		const head = words().whoIsToldOf({ who: act.charAt(0).toUpperCase() + act.slice(1) });
		return `${head}${who}`;
	};
}

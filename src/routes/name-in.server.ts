// What are countries called in a language?
import type { Language } from '$lib/messages/languages';
import type { Country } from '$lib/model/country';
import type { Atlas } from './anniversaries/read-atlas.server';

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
export function nameCountries<One extends Country>(
	language: Language,
	countries: readonly One[],
	reference: { countries: readonly { code: string; iso2: string }[] },
): One[] {
	if (language === 'en') return [...countries];
	const iso2 = new Map(reference.countries.map((country) => [country.code, country.iso2]));
	const list = new Intl.DisplayNames(language, { type: 'region' });
	return countries.map((country) => {
		const region = iso2.get(country.code);
		const name = OWN_NAMES[language][country.code] ?? (region ? list.of(region) : undefined) ?? country.name;
		return { ...country, name };
	});
}

/** The same for embeds. Seats of government have no names in other languages here: where one would be named, its country is. */
export function countriesIn(language: Language, { countries, reference }: Atlas): Country[] {
	if (language === 'en') return countries;
	return nameCountries(language, countries, reference).map((country) => ({
		...country,
		capital: country.name,
	}));
}

/** Names of countries in a language, and of organisations as the table has them. */
export function namesIn(language: Language, atlas: Atlas): Names {
	const names = new Map<string, string>([
		...atlas.reference.organisations.map(({ id, name }) => [id, name] as const),
		...nameCountries(language, atlas.countries, atlas.reference).map(
			({ code, name }) => [code, name] as const,
		),
	]);
	return (code) => names.get(code) ?? code;
}

import type { PageServerLoad } from './$types';
import { readRecords } from '../pair/read-records.server';

/** Every place with a code, with the names that it is found under. */
export const load: PageServerLoad = async () => {
	const { atlas, byCountry } = await readRecords();
	const aliases = new Map(atlas.reference.countries.map((one) => [one.code, one.aliases]));
	const countries = atlas.countries
		.map(({ code, name, region }) => ({
			code,
			name,
			region,
			aliases: aliases.get(code) ?? [],
			contacts: (byCountry.get(code) ?? []).filter(({ type }) => type !== 'anniversary').length,
		}))
		.sort((x, y) => x.name.localeCompare(y.name, 'en'));
	return { countries, site: atlas.manifest.site };
};

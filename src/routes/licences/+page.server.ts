import { readAtlas } from '../anniversaries/read-atlas.server';
import { readLicences } from './read-licences.server';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** Every package that the site or its build uses, with the text of its licence. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	return { site: manifest.site, packages: readLicences(process.cwd()) };
};

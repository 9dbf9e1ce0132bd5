import { dataWords } from '$lib/messages/data-words';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { EVENT_TABLE } from '$lib/export/event-table';
import type { Changes } from '$lib/model/changes';
import { DOWNLOAD_FILES, DOWNLOAD_FOLDER, DOWNLOAD_PAPERS } from '$lib/model/downloads';
import { IMPORTED_FILE } from '$lib/model/manifest';
import { EVENT_TYPES } from '$lib/model/vocabulary';
import { openNodeDatabase } from '$lib/query/node';
import { countArticles } from '$lib/query/views/count-articles';
import { readAtlas } from '../anniversaries/read-atlas.server';
import type { PageServerLoad } from './$types';
import { citePage } from '../pair/cite-page.server';
import { readRecords, type Records } from '../pair/read-records.server';
import { readSchema } from './read-schema.server';

/** Ids of events that the list of changes names and that have a page, also under an id of later days. */
async function listPages({ builds }: Changes, { details, aliases }: Records): Promise<Set<string>> {
	const named = builds
		.flatMap(({ added, withdrawn, changed }) => [...added, ...withdrawn, ...changed])
		.map(({ id }) => id);
	const known = (await details.of(named)).map(({ event }) => event.id);
	return new Set([...known, ...named.filter((id) => aliases.has(id))]);
}

/** Some files are not written for very large builds, or from a lake. */
const isThere = ({ file }: (typeof DOWNLOAD_FILES)[number]) => existsSync(`static${DOWNLOAD_FOLDER}/${file}`);

/** Everything on the page is printed into it. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	const records = await readRecords();
	const changes = JSON.parse(await readFile('static/data/changes.json', 'utf8')) as Changes;
	const database = await openNodeDatabase(`static/data/${manifest.database.file}`);
	try {
		const measure = async ({ file, form, what }: (typeof DOWNLOAD_FILES)[number]) => ({
			file,
			form,
			what,
			bytes: (await stat(`static${DOWNLOAD_FOLDER}/${file}`)).size,
		});
		const { site, counts, span, leftOut, sources, imported } = manifest;
		return {
			site,
			counts,
			/** What others coded, where there is any; the places of refused lines stay with the build. */
			imported: imported ? { ...imported, refused: { ...imported.refused, lines: [] } } : null,
			span,
			leftOut: leftOut.map(({ reason, count }) => ({ reason, count })),
			documents: sources.length,
			version: manifest.database.sha256.slice(0, 12),
			cite: citePage(records, dataWords().allEventsOfTheAtlas(), '/data'),
			types: EVENT_TYPES.filter((type) => counts.byType[type] > 0).map((type) => ({
				type,
				count: counts.byType[type],
			})),
			files: await Promise.all(DOWNLOAD_FILES.filter(isThere).map(measure)),
			papers: await Promise.all(DOWNLOAD_PAPERS.map(measure)),
			columns: EVENT_TABLE.map(({ name, type, what }) => ({ name, type, what })),
			months: await countArticles(database),
			schema: (await readSchema()).filter(({ name }) => imported || !name.endsWith(`(${IMPORTED_FILE})`)),
			changes,
			withPage: await listPages(changes, records),
		};
	} finally {
		await database.close();
	}
};

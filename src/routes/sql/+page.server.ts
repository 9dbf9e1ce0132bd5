import type { Manifest } from '$lib/model/manifest';
import { THEIRS } from '$lib/query/console/lock-statements';
import { openNodeDatabase } from '$lib/query/node';
import { readAtlas } from '../anniversaries/read-atlas.server';
import type { PageServerLoad } from './$types';

/** Where a database lies, and its tables with their columns as a statement names them; in a schema only those with rows. */
async function describe({ file, bytes, sha256 }: Manifest['database'], schema = '') {
	const database = await openNodeDatabase(`static/data/${file}`);
	try {
		const tables = await database.query<{ name: string; columns: string[] }>(
			`SELECT concat($1, table_name) AS name, list(column_name ORDER BY column_index) AS columns
			FROM duckdb_columns() WHERE NOT internal AND ($1 = '' OR table_name IN
				(SELECT table_name FROM duckdb_tables() WHERE estimated_size > 0))
			GROUP BY table_name ORDER BY table_name`,
			[schema],
		);
		return { source: { file, bytes, version: sha256.slice(0, 12) }, tables };
	} finally {
		await database.close();
	}
}

/** Tables and columns for completion, and where the data lies: ours, and what others coded where there is any. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	const { imported } = manifest;
	return {
		site: manifest.site,
		...(await describe(manifest.database)),
		theirs: imported && imported.records > 0 ? await describe(imported.database, `${THEIRS}.`) : null,
	};
};

import { openNodeDatabase } from '$lib/query/node';
import { readAtlas } from '../anniversaries/read-atlas.server';
import type { PageServerLoad } from './$types';

/** Tables and columns for completion, and where the data lies. */
export const load: PageServerLoad = async () => {
	const { manifest } = await readAtlas();
	const database = await openNodeDatabase(`static/data/${manifest.database.file}`);
	try {
		const columns = await database.query<{ name: string; columns: string[] }>(
			`SELECT table_name AS name, list(column_name ORDER BY column_index) AS columns
			FROM duckdb_columns() WHERE NOT internal GROUP BY table_name ORDER BY table_name`,
		);
		return {
			site: manifest.site,
			tables: columns,
			source: {
				file: manifest.database.file,
				bytes: manifest.database.bytes,
				version: manifest.database.sha256.slice(0, 12),
			},
		};
	} finally {
		await database.close();
	}
};

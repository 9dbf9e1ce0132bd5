// How does what others coded become a database of its own, linked to our events?
import { join } from 'node:path';
import { findSame } from '../../../src/lib/import/find-same';
import {
	DATABASE_FILE,
	IMPORTED_FILE,
	MAX_LEFT_OUT_LINES,
	type ManifestImported,
} from '../../../src/lib/model/manifest';
import { formatProblem, type Problem } from '../../../src/lib/model/problem';
import type { Site } from '../../../src/lib/model/site';
import { knownCodesOf } from '../../../src/lib/reference/known-codes';
import type { Reference } from '../../../src/lib/reference/reference';
import { measure } from '../last-build';
import { spanOf } from '../make-manifest';
import { writeTables } from '../write-database';
import type { ImportedFiles } from './find-imported';
import { importedRows } from './imported-rows';
import { IMPORTED_TABLES } from './imported-schema';
import { ownEvents } from './own-events';
import { readImported } from './read-imported';

/** What records are read and linked with. */
interface Tables {
	reference: Reference;
	site: Site;
	tell: (problems: readonly Problem[]) => void;
}

/**
 * Writes `imported.duckdb` beside the finished database in `folder`; null, and nothing is written, where there is no
 * file. Links are made anew with each build, whatever the files say of them.
 */
export async function buildImported(
	folder: string,
	{ files, problems: missing }: ImportedFiles,
	{ reference, site, tell }: Tables,
): Promise<ManifestImported | null> {
	if (files.length === 0) {
		tell(missing);
		return null;
	}
	const own = await ownEvents(join(folder, DATABASE_FILE));
	const ids = new Set(own.map(({ id }) => id));
	const known = knownCodesOf(reference.countries, reference.organisations);
	const read = await readImported(files, known, (id) => ids.has(id));
	const problems = [...missing, ...read.problems];
	tell(problems);
	const sameAs = findSame(own);
	const records = read.records.map((record) => ({ ...record, sameAs: sameAs(record) }));
	const rows = importedRows(records, reference, site);
	const path = join(folder, IMPORTED_FILE);
	await writeTables(
		path,
		IMPORTED_TABLES.map(({ name, columns }) => ({ name, columns, rows: rows[name] })),
	);
	return {
		database: { file: IMPORTED_FILE, ...(await measure(path)) },
		origins: rows.origins.map(({ name, licence, records: count, linked }) => ({
			name: String(name),
			licence: String(licence),
			records: Number(count),
			linked: Number(linked),
		})),
		records: records.length,
		linked: records.filter((record) => record.sameAs.length > 0).length,
		links: rows.same_as.length,
		refused: { count: problems.length, lines: problems.slice(0, MAX_LEFT_OUT_LINES).map(formatProblem) },
		span: spanOf(
			rows.events.flatMap(({ core, date_start, date_end }) =>
				core === true ? [{ dayStart: Number(date_start), dayEnd: Number(date_end) }] : [],
			),
		),
	};
}

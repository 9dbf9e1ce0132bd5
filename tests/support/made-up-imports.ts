// What did others code of the bundled articles' days? Made-up rows, brought in by the project's own importer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gdeltRow } from '../bench/write-gdelt';

/** Number, day, first and second actor, CAMEO code; the first three tell events of the bundled articles. */
const ROWS = [
	['1001', '20240202', 'CHN', 'NLD', '041'],
	['1002', '20240205', 'CHN', 'NOR', '046'],
	['1003', '20240208', 'CHN', 'RUS', '041'],
	['1004', '20240210', 'USA', 'FRA', '041'],
	['1005', '20240211', 'FRA', 'GBR', '042'],
	['1006', '20240212', 'CHN', 'IND', '057'],
	['1007', '20240301', 'CHN', 'FRA', '046'],
	['1008', '20240302', 'CHN', 'USA', '036'],
	['1009', '20240302', 'CHN', 'USA', '190'],
] as const;

/** Records of {@link writeMadeUpImports}: of GDELT those of all rows but the last, which has no place in the codebook. */
export const MADE_UP = { gdelt: 8, talks: 2, linked: 4, links: 8 };

/** Runs the importer of the project at `root`; throws with what it said. */
function runImport(root: string, args: readonly string[]): void {
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/tsx/dist/cli.mjs', 'scripts/import.ts', ...args],
		{ cwd: root, env: { ...process.env, INIT_CWD: root }, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`import ended with ${status}: ${stderr}`);
}

/** Writes two files of imported records into `data/imported` of a copy of the project. */
export function writeMadeUpImports(root: string): void {
	mkdirSync(join(root, 'data/imported'), { recursive: true });
	const rows = ROWS.map(([id, day, first, second, code]) =>
		gdeltRow({
			0: id,
			1: day,
			7: first,
			17: second,
			26: code,
			52: 'Beijing, Beijing, China',
			60: `https://news.example/${id}`,
		}),
	);
	writeFileSync(join(root, 'day.export.CSV'), rows.join('\n'));
	runImport(root, ['gdelt', 'day.export.CSV', '--out', 'data/imported/gdelt.ndjson']);
	const [table, mapping] = ['talks.csv', 'talks.mapping.json'].map((name) =>
		join(import.meta.dirname, '../../docs/examples', name),
	) as [string, string];
	runImport(root, ['csv', table, '--mapping', mapping, '--out', 'data/imported/talks.ndjson']);
}

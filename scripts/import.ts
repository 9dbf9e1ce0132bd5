// npm run import: which events did others code?
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { MAPPING, type Mapping } from '../src/lib/import/read-mapped';
import type { EventRecord } from '../src/lib/model/event';
import type { Origin } from '../src/lib/model/imported-record';
import { formatProblem } from '../src/lib/model/problem';
import { writeLines } from './extract/write-lines';
import { readArguments, USAGE, type ImportArguments, type Kind } from './import/arguments';
import { importFiles, type Imported } from './import/import-files';
import { givenPath } from './read-paths';
import { loadReference } from './read-reference';
import { UsageError } from './usage-error';

const REFERENCE = fileURLToPath(new URL('../data/reference', import.meta.url));

/** What the makers of the data sets say of them. */
const ORIGINS: Partial<Record<Kind, Omit<Origin, 'row'>>> = {
	gdelt: { name: 'GDELT 2.0 Events', licence: 'free for any use with a citation of the GDELT Project' },
	travels: {
		name: 'Office of the Historian, travels and visits',
		licence: 'public domain (United States Government)',
	},
};

const say = (line: string) => void process.stderr.write(`${line}\n`);

function summarise({ records, rows, leftOut }: Imported): string {
	const linked = records.filter(({ sameAs }) => sameAs.length > 0).length;
	return [
		`${rows} rows, ${records.length} records, ${linked} of them linked to our events`,
		...[...leftOut].sort().map(([reason, count]) => `  left out, ${reason}: ${count}`),
	].join('\n');
}

function readMapping(path: string): Mapping {
	try {
		return v.parse(MAPPING, JSON.parse(readFileSync(givenPath(path).absolute, 'utf8')));
	} catch (error) {
		const where = v.isValiError(error) ? ` (${v.getDotPath(error.issues[0]) ?? 'the whole'})` : '';
		throw new UsageError(`${path}:1: no mapping: ${error instanceof Error ? error.message : ''}${where}`);
	}
}

function readRecords(path: string): EventRecord[] {
	const lines = readFileSync(givenPath(path).absolute, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as EventRecord);
}

async function run(args: ImportArguments): Promise<number> {
	const { reference, problems } = await loadReference(REFERENCE);
	if (problems.length > 0) throw new UsageError(problems.map(formatProblem).join('\n'));
	const mapping = args.mapping === null ? null : readMapping(args.mapping);
	const told = ORIGINS[args.kind] ?? mapping;
	const origin = { name: args.name ?? told?.name ?? '', licence: args.licence ?? told?.licence ?? '' };
	const events = args.events === null ? [] : readRecords(args.events);
	const files = args.files.map((file) => givenPath(file));
	const imported = importFiles(args.kind, files, origin, reference, { mapping, events });
	for (const problem of imported.problems) say(formatProblem(problem));
	if (args.out !== null) writeLines(givenPath(args.out).absolute, imported.records);
	else for (const record of imported.records) process.stdout.write(`${JSON.stringify(record)}\n`);
	say(summarise(imported));
	return imported.problems.length === 0 ? 0 : 1;
}

try {
	const args = readArguments(process.argv.slice(2));
	if (args === null) process.stdout.write(`${USAGE}\n`);
	else process.exitCode = await run(args);
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	say(`${error.message}\n\n${USAGE}`);
	process.exitCode = 2;
}

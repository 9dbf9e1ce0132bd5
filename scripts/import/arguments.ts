// What does the person who called the importer want?
import { parseArgs } from 'node:util';
import { UsageError, usageErrorOf } from '../usage-error';

/** Data sets that can be read. */
export const KINDS = ['gdelt', 'travels', 'plover', 'csv'] as const;
export type Kind = (typeof KINDS)[number];

export const USAGE = `usage: npm run import -- KIND FILE… [--out FILE] [--events FILE] [--mapping FILE] [--name TEXT --licence TEXT]

Reads events that others coded and writes one record a line, as JSON, with their origin.

  KIND              gdelt    GDELT 2.0 event export, tab-separated, zipped or not
                    travels  the Office of the Historian's travels and visits, XML
                    plover   PLOVER, one JSON object a line
                    csv      any table with a header, read by a mapping file
  FILE…             files to read
  --out FILE        where to write the records; without it they go to standard output
  --events FILE     our own records (npm run extract, or downloads/records.ndjson): records of the same event are
                    linked to them by their ids, and nothing is merged
  --mapping FILE    for csv: JSON that says which column is what
  --name, --licence of the data set; needed for plover
  --help            this text`;

export interface ImportArguments {
	kind: Kind;
	files: string[];
	out: string | null;
	events: string | null;
	mapping: string | null;
	name: string | null;
	licence: string | null;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
	out: { type: 'string', short: 'o' },
	events: TEXT,
	mapping: TEXT,
	name: TEXT,
	licence: TEXT,
	help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw usageErrorOf(error);
	}
}

/** Reads the arguments; null asks for the usage text. Throws {@link UsageError}. */
export function readArguments(args: readonly string[]): ImportArguments | null {
	const { values, positionals } = parse(args);
	if (values.help) return null;
	const [word, ...files] = positionals;
	const kind = KINDS.find((one) => one === word);
	if (kind === undefined)
		throw new UsageError(`unknown kind: ${word ?? '(none)'}; one of ${KINDS.join(', ')}`);
	if (files.length === 0 || files.includes('')) throw new UsageError('no file given');
	const { out = null, events = null, mapping = null, name = null, licence = null } = values;
	if (kind === 'csv' && mapping === null) throw new UsageError('csv needs --mapping FILE');
	if (kind === 'plover' && (name === null || licence === null))
		throw new UsageError('plover needs --name and --licence: the file tells neither');
	return { kind, files, out, events, mapping, name, licence };
}

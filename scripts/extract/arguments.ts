// What does the person who called the extractor want?
import { parseArgs } from 'node:util';
import { parseEdtf } from '../../src/lib/model/edtf';
import { readConnection, type Connection } from '../queue/bull';
import { UsageError, usageErrorOf } from '../usage-error';

export const USAGE = `usage: npm run extract -- PATH… [--out FILE] [--published DATE] [--jobs N | --queue URL [--silence SECONDS]] [--explain]

Reads articles and writes one event a line, as JSON.

  PATH…             files and folders (.md .txt .ndjson .jsonl .html .xml .rss .atom)
  --out FILE        where to write the events; without it they go to standard output
  --published DATE  date of the articles that tell none themselves, such as 2024-02-09
  --jobs N          threads to extract with (1); the events and their order are the same with any
  --queue URL       redis://HOST: let workers extract (npm run worker), on any machines; the events are the same
  --silence SECONDS with --queue: say so where no answer has come for so long (60)
  --explain         print each article with what was recognised in it marked (in colour on a terminal),
                    the words and the rule of each field, and what was left out and why;
                    the events are then written only where --out is given
  --help            this text`;

export interface ExtractArguments {
	paths: string[];
	out: string | null;
	published: string | null;
	jobs: number;
	/** Where workers are asked for. */
	queue: Connection | null;
	/** After so long without an answer from workers a line says so. */
	silenceSeconds: number;
	isExplained: boolean;
}

const MOST_JOBS = 64;
const SILENCE_SECONDS = 60;

const OPTIONS = {
	out: { type: 'string', short: 'o' },
	published: { type: 'string' },
	jobs: { type: 'string', short: 'j' },
	queue: { type: 'string' },
	silence: { type: 'string' },
	explain: { type: 'boolean' },
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
export function readArguments(args: readonly string[]): ExtractArguments | null {
	const { values, positionals } = parse(args);
	if (values.help) return null;
	if (positionals.length === 0) throw new UsageError('no path given: name a file or a folder with articles');
	if (positionals.includes('')) throw new UsageError('empty path');
	if (values.out === '') throw new UsageError('empty path after --out');
	const { published } = values;
	if (published !== undefined) {
		const span = parseEdtf(published);
		if (!span || span.approximate || !['day', 'month', 'year'].includes(span.precision))
			throw new UsageError(`invalid date after --published: ${published}; write it as 2024-02-09`);
	}
	const jobs = Number(values.jobs ?? 1);
	if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
		throw new UsageError(`invalid number after --jobs: ${values.jobs ?? ''}; give 1 to ${MOST_JOBS}`);
	const queue = values.queue === undefined ? null : readConnection(values.queue);
	if (values.queue !== undefined && queue === null)
		throw new UsageError(`invalid address after --queue: ${values.queue}; write it as redis://localhost`);
	const silenceSeconds = Number(values.silence ?? SILENCE_SECONDS);
	if (!(silenceSeconds > 0 && Number.isFinite(silenceSeconds)))
		throw new UsageError(`invalid number after --silence: ${values.silence ?? ''}; give seconds, such as 60`);
	if (values.silence !== undefined && queue === null) throw new UsageError('--silence goes with --queue');
	if (queue && values.explain) throw new UsageError('--explain needs the extraction here: leave out --queue');
	return {
		paths: positionals,
		out: values.out ?? null,
		published: published ?? null,
		jobs,
		queue,
		silenceSeconds,
		isExplained: values.explain ?? false,
	};
}

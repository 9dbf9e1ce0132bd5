// npm run extract: which events do these articles tell?
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { EventRecord } from '../src/lib/model/event';
import { formatProblem } from '../src/lib/model/problem';
import { isCoreType } from '../src/lib/model/vocabulary';
import { readArguments, USAGE, type ExtractArguments } from './extract/arguments';
import { explainArticle } from '../src/lib/extract/explain/explain-article';
import { formatExplained } from './extract/format-explained';
import { extractPaths, type PathExtraction } from './extract/extract-paths';
import { count } from './count';
import { QueueMissingError } from './queue/bull';
import { extractorVersion } from './queue/extract-job';
import { QueueRefusedError } from './queue/refusal';
import { QueuePool } from './queue/queue-pool';
import { tellProgress } from './extract/tell-progress';
import { TraceStore } from './extract/trace-store';
import { findDiskFault } from './disk-fault';
import { writeLines } from './extract/write-lines';
import type { Reference } from '../src/lib/reference/reference';
import { givenPath } from './read-paths';
import { loadReference } from './read-reference';
import { UsageError } from './usage-error';

const REFERENCE = fileURLToPath(new URL('../data/reference', import.meta.url));

// Records of many articles wait in memory until all are linked: what is thrown away meanwhile is not to double it.
setFlagsFromString('--heap-growing-percent=20');

const say = (line: string) => void process.stderr.write(`${line}\n`);

function summarise({ articles, events, leftOut, problems }: PathExtraction): string {
	const core = events.filter((event) => isCoreType(event.type)).length;
	const context = events.length - core;
	const parts = [count(articles, 'article'), count(core, 'event')];
	if (context > 0) parts.push(`${context} of context types`);
	const dropped = [...leftOut.values()].reduce((sum, number) => sum + number, 0);
	const reasons = [...leftOut].sort().map(([reason, number]) => `${number} ${reason}`);
	if (dropped > 0) parts.push(`${count(dropped, 'candidate')} left out (${reasons.join(', ')})`);
	if (problems.length > 0) parts.push(count(problems.length, 'problem'));
	return parts.join(', ');
}

/** What a person reads who has to run the command again. */
const GOES_ON =
	'what workers have answered stays in the queue for a day: run the same command again and it goes on';

/** A fault of the disk with what to do, or the error's own words. */
function reasonOf(error: unknown): string {
	const fault = findDiskFault(error);
	if (fault) return `${fault.what}: ${fault.remedy}, and run the command again`;
	return error instanceof Error ? error.message : String(error);
}

function* restored(events: readonly EventRecord[], store: TraceStore): Generator<EventRecord> {
	for (const event of events) yield store.restore(event);
}

/** Waits until a piped reader has taken the text; a reader that went away is no fault. */
function print(text: string): Promise<void> {
	return new Promise((done) => process.stdout.write(text, () => done()));
}

async function run(args: ExtractArguments): Promise<number> {
	const { reference, problems } = await loadReference(REFERENCE);
	if (problems.length > 0) {
		for (const problem of problems) say(formatProblem(problem));
		return 1;
	}
	const store = new TraceStore();
	try {
		return await extractInto(args, reference, store);
	} finally {
		store.close();
	}
}

/** Extracts, and writes or prints what was asked for. */
async function extractInto(args: ExtractArguments, reference: Reference, store: TraceStore): Promise<number> {
	const explained: string[] = [];
	const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
	const result = await extractPaths(
		args.paths.map((path) => givenPath(path)),
		reference,
		{
			jobs: args.jobs,
			...(args.queue === null
				? {}
				: {
						pool: new QueuePool(
							args.queue,
							extractorVersion(reference),
							say,
							tellProgress(say, args.silenceSeconds),
						),
					}),
			keep: (mention) => store.strip(mention),
			...(args.published === null ? {} : { published: args.published }),
			...(args.isExplained
				? {
						watch: (extraction, names) =>
							void explained.push(formatExplained(explainArticle(extraction, names), isColoured)),
					}
				: {}),
			onProblem: (problem) => say(formatProblem(problem)),
		},
	);
	if (args.isExplained) await print(explained.join(''));
	if (result.articles > 0) {
		if (args.out !== null) {
			const out = givenPath(args.out);
			try {
				writeLines(out.absolute, restored(result.events, store));
			} catch (error) {
				say(`${out.shown}:1: cannot be written: ${reasonOf(error)}`);
				if (args.queue !== null) say(GOES_ON);
				return 1;
			}
		} else if (!args.isExplained) {
			for (const event of restored(result.events, store)) await print(`${JSON.stringify(event)}\n`);
		}
	}
	say(summarise(result));
	// What was written is not the whole where articles were set aside.
	return result.articles > 0 && result.lost === 0 ? 0 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

try {
	const args = readArguments(process.argv.slice(2));
	if (args === null) process.stdout.write(`${USAGE}\n`);
	else process.exitCode = await run(args);
} catch (error) {
	if (error instanceof QueueMissingError) {
		say(error.message);
		process.exitCode = 1;
	} else if (error instanceof QueueRefusedError) {
		say(`${error.message}\n${GOES_ON}`);
		process.exitCode = 1;
	} else if (findDiskFault(error)) {
		say(`${tmpdir()}: ${reasonOf(error)}`);
		process.exitCode = 1;
	} else if (error instanceof UsageError) {
		say(`${error.message}\n\n${USAGE}`);
		process.exitCode = 2;
	} else throw error;
}

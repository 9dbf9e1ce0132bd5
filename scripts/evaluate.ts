// npm run evaluate: how well do the extracted events agree with people's annotations?
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../src/lib/model/problem';
import { evaluateRecords } from '../src/lib/extract/evaluate/evaluate';
import { accuracySet } from './evaluate/accuracy-set';
import { evaluationJson, formatEvaluation } from './evaluate/format-evaluation';
import { readGold } from './evaluate/read-gold';
import { recordAccuracy } from './evaluate/record-accuracy';
import { extractPaths } from './extract/extract-paths';
import { givenPath, type GivenPath } from './read-paths';
import { loadReference } from './read-reference';

const USAGE = `usage: npm run evaluate [-- --articles PATH… --gold PATH] [--json] [--record NAME]

Extracts the events of annotated articles and compares them with the annotations.

  --articles PATH  file or folder of articles; may be given more than once (data/articles)
  --gold PATH      annotations, a .ndjson file or a folder of them (data/gold)
  --json           print one JSON object
  --record NAME    keep the figures under this name in data/gold/accuracy-development.json,
                   which the Method page shows
  --help           this text
`;

const RECORDED = 'data/gold/accuracy-development.json';

function ownPath(shown: string): GivenPath {
	return { shown, absolute: fileURLToPath(new URL(`../${shown}`, import.meta.url)) };
}

function readOptions() {
	try {
		return parseArgs({
			options: {
				articles: { type: 'string', multiple: true },
				gold: { type: 'string' },
				json: { type: 'boolean' },
				record: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		}).values;
	} catch (error) {
		process.stderr.write(
			`${(error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0]}\n\n${USAGE}`,
		);
		return null;
	}
}

async function run(options: NonNullable<ReturnType<typeof readOptions>>): Promise<number> {
	const sayAll = (problems: readonly Problem[]) => {
		for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
	};
	const { reference, problems } = await loadReference(ownPath('data/reference').absolute);
	const { gold, problems: faults } = readGold(options.gold ? givenPath(options.gold) : ownPath('data/gold'));
	sayAll([...problems, ...faults]);
	if (problems.length > 0 || faults.length > 0) return 1;
	const paths = options.articles?.map((path) => givenPath(path)) ?? [ownPath('data/articles')];
	const { events, articles, problems: unread } = await extractPaths(paths, reference);
	sayAll(unread);
	if (articles === 0) return 1;
	const evaluation = evaluateRecords(gold, events);
	process.stdout.write(options.json ? evaluationJson(evaluation) : formatEvaluation(evaluation));
	if (options.record !== undefined) {
		const measured = new Date().toISOString().slice(0, 10);
		const about = { name: options.record, measured, how: 'npm run evaluate -- --articles PATH --gold PATH' };
		recordAccuracy(ownPath(RECORDED).absolute, accuracySet(evaluation, about, false));
	}
	return 0;
}

const options = readOptions();
if (options === null) process.exitCode = 2;
else if (options.help) process.stdout.write(USAGE);
else process.exitCode = await run(options);

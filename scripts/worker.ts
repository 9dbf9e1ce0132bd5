// npm run worker -- redis://HOST: what does one of many machines do? It extracts what coordinators hand in.
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../src/lib/extract/lexicon';
import { formatProblem } from '../src/lib/model/problem';
import { extractBatch } from './extract/extract-batch';
import { loadBull, QueueMissingError, readConnection } from './queue/bull';
import { extractorVersion, QUEUE_NAME, type ExtractData, type ExtractResult } from './queue/extract-job';
import { loadReference } from './read-reference';

const USAGE = `usage: npm run worker -- redis://[USER:PASSWORD@]HOST[:PORT]

Extracts what \`npm run extract -- … --queue\` hands in, until it is stopped. Run as many as there are processors.`;

const REFERENCE = fileURLToPath(new URL('../data/reference', import.meta.url));
/** A job whose worker has been silent for so long goes to another. */
const LOCK_MS = 10_000;
const LOOK_MS = 3000;
/** An article that ends so many workers is set aside. */
const MOST_STALLS = 2;

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function work(address: string): Promise<number> {
	const connection = readConnection(address);
	if (connection === null) {
		say(`no address of a queue: ${address}\n\n${USAGE}`);
		return 2;
	}
	const { reference, problems } = await loadReference(REFERENCE);
	if (problems.length > 0) {
		for (const problem of problems) say(formatProblem(problem));
		return 1;
	}
	const lexicon = compileLexicon(reference);
	const version = extractorVersion(reference);
	const worker = new (loadBull().Worker)<ExtractData, ExtractResult>(
		QUEUE_NAME,
		({ data }) => {
			if (data.version !== version)
				return Promise.reject(
					new Error('this worker has another extractor or other tables than the coordinator'),
				);
			return Promise.resolve(extractBatch(data.articles, lexicon));
		},
		{ connection, lockDuration: LOCK_MS, stalledInterval: LOOK_MS, maxStalledCount: MOST_STALLS },
	);
	worker.on('error', (error) => say(error.message));
	worker.on('failed', (_job, error) => say(`failed: ${error.message}`));
	worker.on('ready', () => say('ready'));
	const stop = () => void worker.close().then(() => process.exit(0));
	process.once('SIGINT', stop).once('SIGTERM', stop);
	return 0;
}

const [address] = process.argv.slice(2);
if (address === undefined || address === '--help') {
	process.stdout.write(`${USAGE}\n`);
	process.exitCode = address === undefined ? 2 : 0;
} else {
	try {
		process.exitCode = await work(address);
	} catch (error) {
		if (!(error instanceof QueueMissingError)) throw error;
		say(error.message);
		process.exitCode = 1;
	}
}

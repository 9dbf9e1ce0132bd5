// What does a worker's own process do? It extracts and links what coordinators hand in; scripts/worker.ts starts it.
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { clusterMentions } from '../../src/lib/extract/link/cluster-mentions';
import { formatProblem } from '../../src/lib/model/problem';
import { extractBatch } from './extract-batch';
import { loadReference } from '../read-reference';
import { loadBull, QueueMissingError, readConnection, type Connection } from '../queue/bull';
import { extractorVersion, QUEUE_NAME, type ExtractData, type ExtractResult } from '../queue/extract-job';
import { describeRefusal } from '../queue/refusal';

const REFERENCE = fileURLToPath(new URL('../../data/reference', import.meta.url));
/** A job whose worker has been silent for so long goes to another. */
const LOCK_MS = 10_000;
const LOOK_MS = 3000;
/** An article that ends so many workers is set aside. */
const MOST_STALLS = 2;

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function work(connection: Connection): Promise<void> {
	const { reference, problems } = await loadReference(REFERENCE);
	if (problems.length > 0) {
		for (const problem of problems) say(formatProblem(problem));
		process.exit(1);
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
			return Promise.resolve(
				'articles' in data ? extractBatch(data.articles, lexicon) : clusterMentions(data.mentions),
			);
		},
		{ connection, lockDuration: LOCK_MS, stalledInterval: LOOK_MS, maxStalledCount: MOST_STALLS },
	);
	worker.on('error', ({ message }) => say(describeRefusal(message) ?? message));
	worker.on('failed', (_job, error) => say(`failed: ${error.message}`));
	worker.on('ready', () => {
		say('ready');
		process.send?.('ready');
	});
	const stop = () => {
		void worker.close().then(() => process.exit(0));
		// A server that is gone takes no leave; after this the job is another's anyway.
		setTimeout(() => process.exit(0), LOCK_MS);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
}

try {
	await work(readConnection(process.argv[2] ?? '')!);
} catch (error) {
	if (!(error instanceof QueueMissingError)) throw error;
	say(error.message);
	process.exit(1);
}

// What does one of several threads do? It extracts the articles or links the mentions that it is handed, in their order.
import { parentPort, workerData } from 'node:worker_threads';
import { compileLexicon, type Lexicon } from '../../src/lib/extract/lexicon';
import { clusterMentions } from '../../src/lib/extract/link/cluster-mentions';
import { extractBatch } from './extract-batch';
import type { ThreadData, ThreadTask } from './thread-pool';

/** Compiled for the first articles: linking needs none. */
let lexicon: Lexicon | null = null;

parentPort?.on('message', (task: ThreadTask) => {
	if ('mentions' in task) return parentPort?.postMessage(clusterMentions(task.mentions));
	lexicon ??= compileLexicon((workerData as ThreadData).reference);
	parentPort?.postMessage(extractBatch(task.articles, lexicon));
});

// What does one of several threads do? It extracts the articles or links the mentions that it is handed, in their order.
import { parentPort, workerData } from 'node:worker_threads';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { clusterMentions } from '../../src/lib/extract/link/cluster-mentions';
import { extractBatch } from './extract-batch';
import type { ThreadData, ThreadTask } from './thread-pool';

const lexicon = compileLexicon((workerData as ThreadData).reference);

parentPort?.on('message', (task: ThreadTask) => {
	parentPort?.postMessage(
		'articles' in task ? extractBatch(task.articles, lexicon) : clusterMentions(task.mentions),
	);
});

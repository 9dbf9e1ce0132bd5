// What does one of several threads do? It extracts the articles that it is handed, in their order.
import { parentPort, workerData } from 'node:worker_threads';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import type { Article } from '../../src/lib/model/article';
import { extractBatch } from './extract-batch';
import type { ThreadData } from './thread-pool';

const lexicon = compileLexicon((workerData as ThreadData).reference);

parentPort?.on('message', (articles: Article[]) => {
	parentPort?.postMessage(extractBatch(articles, lexicon));
});

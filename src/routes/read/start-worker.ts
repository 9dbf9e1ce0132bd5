// Where does the worker that reads texts come from?
import { trustWorker } from '$lib/query/trust-worker';
import address from './read-worker.ts?worker&url';

/** Starts it. */
export function startWorker(): Worker {
	return new Worker(trustWorker(address), { type: 'module' });
}

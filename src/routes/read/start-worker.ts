// Where does the worker that reads texts come from?

/** Starts it; the address must stand in this form for the build to find the module. */
export function startWorker(): Worker {
	return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
}

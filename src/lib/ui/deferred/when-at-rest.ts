// When has the page nothing better to do?
const LATEST_MS = 3000;

/** Calls back once the first view stands and the main thread is at rest. Gives what calls it off. */
export function whenAtRest(then: () => void): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(then, 200);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(then, { timeout: LATEST_MS });
	return () => cancelIdleCallback(handle);
}

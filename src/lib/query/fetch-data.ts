// How does the data file come into the page, and is it whole?
import { EngineError } from './engine-error';

/** Where the database lies and how large it is, as the manifest says. */
export interface DataSource {
	/** Address on our own origin, absolute. */
	url: string;
	bytes: number;
}

/** Fetches the whole file. Throws `EngineError` of stage `data` where it is missing, cut short or another one. */
export async function fetchData(
	{ url, bytes }: DataSource,
	onShare: (share: number) => void,
	signal: AbortSignal,
): Promise<Uint8Array> {
	const data = new Uint8Array(bytes);
	let loaded = 0;
	try {
		const response = await fetch(url, { signal });
		if (!response.ok || !response.body) {
			throw new EngineError('data', `the data file cannot be had (${response.status})`);
		}
		const reader = response.body.getReader();
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			if (loaded + chunk.value.length > bytes) {
				throw new EngineError('data', 'the data file is not the one that this page was made for');
			}
			data.set(chunk.value, loaded);
			loaded += chunk.value.length;
			onShare(loaded / bytes);
		}
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		throw new EngineError('data', 'the data file could not be fetched', cause);
	}
	if (loaded < bytes)
		throw new EngineError('data', `the data file is cut short: ${loaded} of ${bytes} bytes`);
	return data;
}

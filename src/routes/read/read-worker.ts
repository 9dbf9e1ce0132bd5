// How is a text extracted beside the page? Module of a Web Worker.
import { explainFile, learn, type Knowledge } from '$lib/extract/explain/explain-file';
import { fetchJson } from '$lib/state/fetch-json';
import type { ReadAnswer, ReadRequest } from './read-request';

let knowledge: Promise<Knowledge> | null = null;

/** Loads the tables once; a failed load is tried again with the next text. */
async function load(address: string): Promise<Knowledge> {
	const tables = await fetchJson<Parameters<typeof learn>[0]>(address).catch((cause: Error) => {
		throw new Error(`the tables of names could not be loaded: ${cause.message}`, { cause });
	});
	return learn(tables);
}

async function answer({ id, name, bytes, published, tables }: ReadRequest): Promise<ReadAnswer> {
	try {
		knowledge ??= load(tables);
		const known = await knowledge;
		const start = performance.now();
		const file = explainFile({ name, bytes }, published === '' ? {} : { published }, known);
		return { id, file: { ...file, tookMs: performance.now() - start } };
	} catch (error) {
		knowledge = null;
		return { id, fault: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	void answer(data).then((message) => postMessage(message));
});

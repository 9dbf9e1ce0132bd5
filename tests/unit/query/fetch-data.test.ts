import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchData } from '../../../src/lib/query/fetch-data';

afterEach(() => void vi.unstubAllGlobals());

/** A server that sends these chunks. */
function serve(chunks: number[][], status = 200) {
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (const chunk of chunks) controller.enqueue(new Uint8Array(chunk));
			controller.close();
		},
	});
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(status === 200 ? body : null, { status })));
}

const load = (bytes: number, onShare: (share: number) => void = () => {}) =>
	fetchData({ url: 'https://here/events.duckdb', bytes }, onShare, new AbortController().signal);

describe('fetchData', () => {
	it('puts the chunks together and tells the share', async () => {
		serve([[1, 2], [3], [4]]);
		const shares: number[] = [];
		expect(await load(4, (share) => shares.push(share))).toEqual(new Uint8Array([1, 2, 3, 4]));
		expect(shares).toEqual([0.5, 0.75, 1]);
	});

	it.each([
		['missing', [], 404, 4, 'the data file cannot be had (404)'],
		['cut short', [[1, 2]], 200, 4, 'the data file is cut short: 2 of 4 bytes'],
		[
			'another file',
			[
				[1, 2, 3],
				[4, 5],
			],
			200,
			4,
			'the data file is not the one that this page was made for',
		],
	])('%s', async (_id, chunks, status, bytes, message) => {
		serve(chunks, status);
		await expect(load(bytes)).rejects.toMatchObject({ stage: 'data', message });
	});

	it('keeps the cause of a broken line', async () => {
		const cause = new TypeError('failed to fetch');
		vi.stubGlobal('fetch', () => Promise.reject(cause));
		await expect(load(4)).rejects.toMatchObject({ stage: 'data', cause });
	});
});

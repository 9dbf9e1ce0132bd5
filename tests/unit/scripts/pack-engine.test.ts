// Is the packed engine small enough for every host, and the same engine again once its worker has unpacked it?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEngine } from '../../../scripts/pack-engine.mjs';

const LARGEST_FILE_BYTES = 25 * 1024 * 1024;
const require = createRequire(import.meta.url);
const original = (name: string) => readFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${name}`));

describe('the packed engine', () => {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-engine-'));
	let aliases: { find: string; replacement: string }[];
	beforeAll(() => {
		aliases = packEngine(folder);
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true }));
	const packed = (name: string) => readFileSync(join(folder, name));

	/** What the worker's own `fetch` answers, where the host gives these bytes. */
	async function fetchInWorker(url: string, body: Buffer, status = 200): Promise<Response> {
		const worker = packed('duckdb-browser-eh.worker.js').toString();
		const before = worker.slice(0, worker.indexOf(original('duckdb-browser-eh.worker.js').toString()));
		const self = { fetch: () => Promise.resolve(new Response(new Uint8Array(body), { status })) };
		runInNewContext(before, { self, URL, Response, DecompressionStream });
		return (self.fetch as unknown as typeof fetch)(new Request(url));
	}

	it('stands for what the page imports', () => {
		const page = readFileSync('src/lib/query/start-engine.ts', 'utf8');
		for (const { find } of aliases) expect(page).toContain(`'${find}'`);
	});

	it('is no larger than hosts take', () => {
		expect(packed('duckdb-eh.wasm').length).toBeLessThan(LARGEST_FILE_BYTES);
	});

	it('is unpacked on arrival to the same bytes, with the type that is compiled while it comes', async () => {
		const answer = await fetchInWorker('https://example.org/duckdb-eh.wasm', packed('duckdb-eh.wasm'));
		expect(answer.headers.get('content-type')).toBe('application/wasm');
		expect(original('duckdb-eh.wasm').equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
	});

	it.each([
		['another file', 'https://example.org/events.duckdb', 200],
		['a missing engine', 'https://example.org/duckdb-eh.wasm', 404],
	])('leaves %s as it comes', async (_, url, status) => {
		const answer = await fetchInWorker(url, Buffer.from('plain'), status);
		expect([answer.status, await answer.text()]).toEqual([status, 'plain']);
	});
});

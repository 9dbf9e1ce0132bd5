import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostHeaders, writeHeaderFile } from '../../../scripts/security-policy.mjs';
import { serveSite } from '../../../scripts/serve-site.mjs';

const PAGE = `<title>Home</title>${'word '.repeat(1000)}`;
const DATA = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 251));

let folder: string;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bilateral-serve-'));
	await mkdir(join(folder, 'data'));
	await mkdir(join(folder, '_app/immutable'), { recursive: true });
	await mkdir(join(folder, 'day'));
	await mkdir(join(folder, 'pair'));
	await writeFile(join(folder, 'pair/CHN-NOR.html'), 'China and Norway');
	await writeFile(join(folder, 'index.html'), PAGE);
	await writeFile(join(folder, 'day/02-29.html'), 'leap day');
	await writeFile(join(folder, '404.html'), 'nothing here');
	await writeFile(join(folder, '_headers'), writeHeaderFile(hostHeaders([])));
	await writeFile(join(folder, 'data/events.duckdb'), DATA);
	await writeFile(join(folder, '_app/immutable/engine.wasm'), DATA);
	site = await serveSite({ directory: folder, port: 0 });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true, force: true });
});

/** A plain request; nothing is unpacked and nothing added. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
		(resolve, reject) => {
			request({ port: site.port, host: '127.0.0.1', path, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks),
					}),
				);
			})
				.on('error', reject)
				.end();
		},
	);
}

describe('serveSite', () => {
	it.each([
		['/', 200, 'text/html;charset=utf-8'],
		['/day/02-29', 200, 'text/html;charset=utf-8'],
		['/data/events.duckdb?v=1', 200, 'application/octet-stream'],
		['/_app/immutable/engine.wasm', 200, 'application/wasm'],
		['/data/events.duckdb.wal', 404, 'text/html;charset=utf-8'],
		['/pair/CHN-NOR', 200, 'text/html;charset=utf-8'],
		['/pair/CHN-NO', 404, 'text/html;charset=utf-8'],
		['/none/chn-nor', 404, 'text/html;charset=utf-8'],
		['/absent', 404, 'text/html;charset=utf-8'],
		['/..%2f..%2fetc/passwd', 404, 'text/html;charset=utf-8'],
		['/%', 404, 'text/html;charset=utf-8'],
	])('%s: %i', async (path, status, type) => {
		const answer = await get(path);
		expect(answer.status).toBe(status);
		expect(answer.headers['content-type']).toBe(type);
		if (status === 404) expect(String(answer.body)).toBe('nothing here');
	});

	it.each([
		['/pair/chn-nor', '/pair/CHN-NOR'],
		['/pair/Chn-Nor?a=1', '/pair/CHN-NOR?a=1'],
	])('leads from %s to the page in its own letters', async (path, location) => {
		const answer = await get(path);
		expect([answer.status, answer.headers.location]).toEqual([308, location]);
	});

	it.each([
		['bytes=0-0', DATA.subarray(0, 1), 'bytes 0-0/5000'],
		['bytes=0-99', DATA.subarray(0, 100), 'bytes 0-99/5000'],
		['bytes=4990-', DATA.subarray(4990), 'bytes 4990-4999/5000'],
	])('answers the range %s, uncompressed', async (range, body, told) => {
		const answer = await get('/data/events.duckdb', { range, 'accept-encoding': 'gzip' });
		expect(answer.status).toBe(206);
		expect(answer.headers['content-range']).toBe(told);
		expect(answer.body).toEqual(body);
	});

	it('refuses a range beyond the end', async () => {
		expect((await get('/data/events.duckdb', { range: 'bytes=5000-5001' })).status).toBe(416);
	});

	it.each([
		['/', Buffer.from(PAGE)],
		['/data/events.duckdb', DATA],
	])('compresses %s for those who take it', async (path, body) => {
		const packed = await get(path, { 'accept-encoding': 'gzip, br' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.body.length).toBeLessThan(body.length);
		expect(gunzipSync(packed.body)).toEqual(body);
		const plain = await get(path);
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body).toEqual(body);
	});

	it('answers HEAD without a body, and knows what a browser already has', async () => {
		const head = await get('/data/events.duckdb', {}, 'HEAD');
		expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '5000']);
		const again = await get('/', { 'if-none-match': String((await get('/')).headers.etag) });
		expect(again.status).toBe(304);
	});

	it('lets browsers keep only what has its hash in its name', async () => {
		expect((await get('/_app/immutable/engine.wasm')).headers['cache-control']).toContain('immutable');
		expect((await get('/')).headers['cache-control']).toBe('no-cache');
	});

	it('takes the next port where one is taken, and says when none is free', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const address = other.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		try {
			await expect(serveSite({ directory: folder, port })).rejects.toThrow(`port ${port} is taken`);
			const next = await serveSite({ directory: folder, port, tries: 20 });
			expect(next.port).toBeGreaterThan(port);
			await next.close();
		} finally {
			other.close();
		}
	});
});

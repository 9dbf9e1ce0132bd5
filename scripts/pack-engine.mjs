// How does the engine get below the largest file that a host takes? It is stored compressed, and its worker unpacks it on arrival.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PACKAGE = '@duckdb/duckdb-wasm/dist';
const ENGINE = 'duckdb-eh.wasm';
const WORKER = 'duckdb-browser-eh.worker.js';

/** Stands before the engine's own worker: what it asks for is unpacked while it comes, so that it is compiled meanwhile. */
const UNPACK = `(() => {
	const ask = self.fetch;
	self.fetch = async (...request) => {
		const answer = await ask(...request);
		if (!answer.ok || !answer.body || !new URL(answer.url || request[0].url).pathname.endsWith('.wasm')) return answer;
		return new Response(answer.body.pipeThrough(new DecompressionStream('gzip')), {
			headers: { 'Content-Type': 'application/wasm' },
		});
	};
})();
`;

/**
 * Writes the compressed engine and its worker into a folder, and tells which imports they stand for (aliases of Vite).
 * @param {string} folder absolute
 * @returns {{ find: string, replacement: string }[]}
 */
export function packEngine(folder) {
	const require = createRequire(import.meta.url);
	const read = (name) => readFileSync(require.resolve(`${PACKAGE}/${name}`));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, ENGINE), gzipSync(read(ENGINE), { level: 9 }));
	writeFileSync(join(folder, WORKER), UNPACK + read(WORKER).toString());
	return [ENGINE, WORKER].map((name) => ({
		find: `${PACKAGE}/${name}?url`,
		replacement: `${join(folder, name)}?url`,
	}));
}

// `npm run compress [-- FOLDER]`: writes .br and .gz beside what a host that packs nothing itself should send packed.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const PACKED = /\.(html|js|css|json|svg|xml|atom|ics|csv|ndjson|geojson|txt|wasm|duckdb)$/;
const LEAST_BYTES = 1000;
/** Beyond this the best packing takes minutes and saves little. */
const LARGE_BYTES = 4_000_000;
const AT_ONCE = 8;

const folder = process.argv[2] ?? 'build';
if (!existsSync(folder)) {
	console.error(`${folder}: no such folder; run npm run build first`);
	process.exit(1);
}

async function pack(path: string): Promise<number> {
	const text = await readFile(path);
	const quality = text.length > LARGE_BYTES ? 6 : 11;
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
		promisify(gzip)(text, { level: 9 }),
	]);
	await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
	return text.length - br.length;
}

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths: string[] = [];
for (const entry of entries) {
	if (!entry.isFile() || !PACKED.test(entry.name)) continue;
	const path = join(entry.parentPath, entry.name);
	if ((await stat(path)).size >= LEAST_BYTES) paths.push(path);
}
const total = paths.length;
let saved = 0;
const work = async () => {
	for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
		// Added up after the wait: what others saved meanwhile would be lost.
		const less = await pack(path);
		saved += less;
	}
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`${total} files packed, ${(saved / 1e6).toFixed(1)} MB smaller by brotli`);

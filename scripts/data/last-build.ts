// What did the last build write, and is it still whole?
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_VERSION, type Manifest } from '../../src/lib/model/manifest';

/** The manifest of the last build in `folder`, if the database beside it is the one that it tells of. */
export async function readLast(folder: string): Promise<Manifest | null> {
	const path = join(folder, 'manifest.json');
	if (!existsSync(path) || !existsSync(join(folder, 'downloads', 'SHA256SUMS'))) return null;
	try {
		const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
		if (manifest.schema !== SCHEMA_VERSION) return null;
		for (const { file, sha256 } of [
			manifest.database,
			...(manifest.imported ? [manifest.imported.database] : []),
		])
			if ((await measure(join(folder, file))).sha256 !== sha256) return null;
		return manifest;
	} catch {
		return null;
	}
}

/** Checksum and size of a file. */
export async function measure(path: string): Promise<{ sha256: string; bytes: number }> {
	const bytes = await readFile(path);
	return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

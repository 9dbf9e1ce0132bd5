// `tsx tests/bench/write-large-lake.ts DIR [EVENTS]`: a lake of made-up events, to build a large site from.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLake } from '../../scripts/data/lake/write-lake';
import { DATABASE_FILE } from '../../src/lib/model/manifest';
import { writeSynthetic } from './synthetic/write-synthetic';

const [target, events = '1000000'] = process.argv.slice(2);
if (target === undefined) throw new Error('no folder given');
const folder = await mkdtemp(join(tmpdir(), 'bilateral-large-'));
try {
	const database = join(folder, DATABASE_FILE);
	await writeSynthetic(database, Number(events), 1, true);
	const sha256 = createHash('sha256')
		.update(await readFile(database))
		.digest('hex');
	// Of the manifest a lake takes the version and what was left out.
	await writeFile(join(folder, 'manifest.json'), JSON.stringify({ database: { sha256 }, leftOut: [] }));
	await writeLake(folder, resolve(target));
} finally {
	await rm(folder, { recursive: true, force: true });
}

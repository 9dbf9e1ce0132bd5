// How is the file of a live page stored, however little its host packs?
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);
/** Higher levels take twice as long for a few hundredths. */
const LEVEL = 5;

/** Writes a value as gzipped JSON: plainly the files of a million events take gigabytes. */
export async function packPart(path: string, part: object | null): Promise<void> {
	await writeFile(path, await pack(JSON.stringify(part), { level: LEVEL }));
}

// How is a file of another data set brought to text, zipped or not?
import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';

const ZIP = Buffer.from('PK\x03\x04');
/** A file, and what it unpacks to, may be as long as a string of the engine. */
const LARGEST_BYTES = 512 * 1024 * 1024;

/** Texts in the file: of a zip archive those of its entries. Throws, with a reason, where it cannot be read or is too large. */
export function readTexts(path: string): string[] {
	if (statSync(path).size > LARGEST_BYTES) throw new Error('larger than 512 MB: split it');
	const bytes = readFileSync(path);
	if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return [bytes.toString('utf8')];
	const entries = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (originalSize > LARGEST_BYTES) throw new Error(`${name} unpacks to more than 512 MB: split it`);
			return !name.endsWith('/');
		},
	});
	return Object.values(entries).map((entry) =>
		Buffer.from(entry.buffer, entry.byteOffset, entry.length).toString('utf8'),
	);
}

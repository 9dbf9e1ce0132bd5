// What does the README of a selection say: what it holds, how to read it, its columns, checksums and licence?
import { READING_NOTES } from '../model/downloads';
import { EVENT_TABLE, EVENT_TABLE_OF_BOTH } from './event-table';
import type { ExportNote } from './json';

/** A file of the selection with the SHA-256 of its bytes, in hexadecimal. */
export interface FileSum {
	file: string;
	sha256: string;
}

/**
 * The text of a selection's README.
 * @param sums checksums of all files that the selection can be saved as, or null where the browser gives none
 */
export function describeSelection(
	note: ExportNote,
	count: number,
	sums: readonly FileSum[] | null,
	licence: string,
): string {
	const { others } = note;
	const columns = others === undefined ? EVENT_TABLE : EVENT_TABLE_OF_BOTH;
	const width = Math.max(...columns.map(({ name }) => name.length));
	return [
		note.title,
		'',
		`${count} ${count === 1 ? 'event' : 'events'} of version ${note.version} of the data (SHA-256 of the database).`,
		note.filter === '' ? 'No filter.' : `Filter: ${note.filter}`,
		...(note.address === null ? [] : [note.address]),
		'',
		'How to read the files',
		...READING_NOTES.map((line) => `  ${line}`),
		'',
		'Columns (CSV, JSON, NDJSON)',
		...columns.map(({ name, type, what }) => `  ${name.padEnd(width)}  ${type.padEnd(9)}  ${what}`),
		'',
		'SHA-256 of each file',
		...(sums?.map(({ file, sha256 }) => `  ${sha256}  ${file}`) ?? [
			'  not reckoned: the page came without https',
		]),
		'',
		'Licence',
		licence.trim(),
		...(others === undefined
			? []
			: [
					'',
					`Records of others, version ${others.version} (column origin), under their own licences`,
					...others.sets.map((set) => `  ${set.name}: ${set.licence}`),
				]),
		'',
	].join('\n');
}

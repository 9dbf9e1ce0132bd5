// Which records do the files of imported records hold, and which lines are refused?
import type { ImportedRecord } from '../../../src/lib/model/imported-record';
import type { Problem } from '../../../src/lib/model/problem';
import { isEventId } from '../../../src/lib/model/view';
import { lineReader } from '../../../src/lib/import/imported-record-schema';
import type { KnownCodes } from '../../../src/lib/reference/known-codes';
import { cutLines, unreadable, type GivenPath } from '../../read-paths';

const slug = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');

/** Name of the data set and id of the row there, as an address can hold them: `gdelt-2-0-events-1150000001`. */
export function importedId({ name, row }: ImportedRecord['origin']): string {
	return `${slug(name)}-${slug(row)}`;
}

/** Reads all files. Each record has its id in this database; a line that gives none is a problem, and the others are read. */
export async function readImported(
	files: readonly GivenPath[],
	known: KnownCodes,
	isTaken: (id: string) => boolean,
): Promise<{ records: ImportedRecord[]; problems: Problem[] }> {
	const read = lineReader(known);
	const records = new Map<string, { record: ImportedRecord; place: string }>();
	const problems: Problem[] = [];
	const take = (text: string, file: string, line: number) => {
		const refuse = (message: string) => problems.push({ file, line, message: `${message} (left out)` });
		const record = read(text);
		if ('fault' in record)
			return refuse(`no imported record: ${record.fault}: write the file anew with npm run import`);
		const id = importedId(record.origin);
		const before = records.get(id);
		if (before)
			return refuse(`row ${record.origin.row} of ${record.origin.name} came in ${before.place}: keep one`);
		if (!isEventId(id) || isTaken(id))
			return refuse(
				`no id can be made of ${record.origin.name} and row ${record.origin.row}: name them otherwise`,
			);
		return records.set(id, { record: { ...record, id }, place: `${file}:${line}` });
	};
	for (const file of files) {
		try {
			for await (const batch of cutLines(file)) {
				if ('problem' in batch) problems.push(batch.problem);
				else
					batch.lines.forEach((bytes, index) => {
						const text = Buffer.from(bytes).toString('utf8').trim();
						if (text !== '') take(text, file.shown, batch.from + index);
					});
			}
		} catch (error) {
			problems.push(unreadable(file, error));
		}
	}
	return { records: [...records.values()].map(({ record }) => record), problems };
}

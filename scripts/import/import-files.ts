// Which records do the files of another data set give, and what was left out?
import type { EventRecord } from '../../src/lib/model/event';
import type { ImportedRecord, Origin } from '../../src/lib/model/imported-record';
import type { Problem } from '../../src/lib/model/problem';
import { makeNameBook } from '../../src/lib/extract/link/name-book';
import { findSame } from '../../src/lib/import/find-same';
import { makeRecord } from '../../src/lib/import/make-record';
import type { Mapping } from '../../src/lib/import/read-mapped';
import { knownCodesOf } from '../../src/lib/reference/known-codes';
import type { Reference } from '../../src/lib/reference/reference';
import type { GivenPath } from '../read-paths';
import type { Kind } from './arguments';
import { readTexts } from './read-bytes';
import { countryFinder, readOutcomes } from './read-outcomes';

export interface Imported {
	/** Sorted by date, then id; a row that comes twice is kept once. */
	records: ImportedRecord[];
	rows: number;
	/** Rows without a record, by reason. */
	leftOut: Map<string, number>;
	problems: Problem[];
}

/** Reads the files; one that cannot be read is a problem, and the others are read. */
export function importFiles(
	kind: Kind,
	files: readonly GivenPath[],
	origin: Omit<Origin, 'row'>,
	reference: Reference,
	options: { mapping?: Mapping | null; events?: readonly EventRecord[] } = {},
): Imported {
	const names = makeNameBook(reference);
	const tables = {
		known: knownCodesOf(reference.countries, reference.organisations),
		countryOf: countryFinder(reference),
		mapping: options.mapping ?? null,
	};
	const sameAs = findSame(options.events ?? []);
	const records = new Map<string, ImportedRecord>();
	const leftOut = new Map<string, number>();
	const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
	const problems: Problem[] = [];
	let rows = 0;
	for (const { shown, absolute } of files) {
		try {
			for (const text of readTexts(absolute))
				for (const outcome of readOutcomes(kind, text, tables)) {
					rows++;
					if ('leftOut' in outcome) {
						leave(outcome.leftOut);
						continue;
					}
					const record = makeRecord(outcome, kind, origin, names);
					if (records.has(record.id)) leave('row that came before');
					else records.set(record.id, { ...record, sameAs: sameAs(record) });
				}
		} catch (error) {
			const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
			problems.push({ file: shown, line: 1, message });
		}
	}
	const order = (x: ImportedRecord, y: ImportedRecord) =>
		x.date === y.date ? (x.id < y.id ? -1 : 1) : x.date < y.date ? -1 : 1;
	return { records: [...records.values()].sort(order), rows, leftOut, problems };
}

// How does a row of another data set become a record of its own?
import { titleOf, type NameBook } from '../extract/link/event-title';
import type { ImportedRecord, Origin } from '../model/imported-record';
import type { Draft } from './draft';

const unique = (values: readonly (string | null)[]) =>
	[...new Set(values.filter((value) => value !== null))].sort();

/** Makes the record; `kind` is the importer. */
export function makeRecord(
	draft: Draft,
	kind: string,
	origin: Omit<Origin, 'row'>,
	names: NameBook,
): ImportedRecord {
	const { row, type, date, status, participants, place, placeCountry, code, url } = draft;
	const fields = {
		type,
		date,
		status,
		channel: 'state' as const,
		participants,
		countries: unique(participants.map(({ country }) => country)),
		organisations: unique(participants.map(({ organisation }) => organisation)),
		venue: place === null && placeCountry === null ? null : { place, country: placeCountry },
		mechanism: null,
		round: null,
		tone: null,
		anniversary: null,
	};
	const title = titleOf({ ...fields, dateBasis: 'explicit', confidence: 1 }, names);
	return { id: `${kind}-${row}`, title, ...fields, origin: { ...origin, row }, code, url, sameAs: [] };
}

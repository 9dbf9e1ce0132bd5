// Which rows do imported records give? Those of our tables, and whose row each is.
import type { EventRecord } from '../../../src/lib/model/event';
import type { ImportedRecord } from '../../../src/lib/model/imported-record';
import type { Site } from '../../../src/lib/model/site';
import type { Reference } from '../../../src/lib/reference/reference';
import { databaseRows } from '../database-rows';
import type { ImportedRows } from './imported-schema';

/** A record as the tables of events take it: no article tells it, and nobody says what its date rests on. */
function asEvent({
	origin: _origin,
	code: _code,
	url: _url,
	sameAs: _same,
	...fields
}: ImportedRecord): EventRecord {
	return { ...fields, dateBasis: 'explicit', confidence: 0, sources: [] };
}

const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

/** Makes the rows. The publisher of a record is the data set that it comes from. */
export function importedRows(
	records: readonly ImportedRecord[],
	reference: Reference,
	site: Site,
): ImportedRows {
	const origins = new Map<string, { name: string; licence: string; records: number; linked: number }>();
	const keyOf = ({ origin: { name, licence } }: ImportedRecord) => JSON.stringify([name, licence]);
	for (const record of records) {
		const { name, licence } = record.origin;
		const counted = origins.get(keyOf(record)) ?? { name, licence, records: 0, linked: 0 };
		counted.records++;
		if (record.sameAs.length > 0) counted.linked++;
		origins.set(keyOf(record), counted);
	}
	const keys = [...origins.keys()].sort(order);
	const numberOf = new Map(keys.map((key, number) => [key, number]));
	const byId = new Map(records.map((record) => [record.id, record]));
	const { events: all, ...rows } = databaseRows({
		events: records.map(asEvent),
		articles: [],
		reference,
		site,
	});
	const events = [...all];
	const inOrder = events.map(({ id }) => byId.get(String(id))!);
	return {
		...rows,
		relations: [],
		events: events.map((row, index) => {
			const { name } = inOrder[index]!.origin;
			return { ...row, basis: 'coded', confidence: null, publishers: [name], origin: name };
		}),
		origins: keys.map((key) => ({ id: numberOf.get(key)!, ...origins.get(key)! })),
		imported: inOrder.map((record) => ({
			event_id: record.id,
			origin: numberOf.get(keyOf(record))!,
			row: record.origin.row,
			code: record.code,
			url: record.url,
		})),
		same_as: inOrder.flatMap(({ id, sameAs }) =>
			[...sameAs].sort(order).map((event_id) => ({ imported_id: id, event_id })),
		),
	};
}

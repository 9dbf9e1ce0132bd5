// What does the data dictionary say?
import { writeCsv } from './csv';
import { EVENT_TABLE } from './event-table';

/** The dictionary of a table of events as CSV: column, type, meaning. */
export function writeDictionary(): string {
	return writeCsv(
		['column', 'type', 'meaning'],
		EVENT_TABLE.map(({ name, type, what }) => [name, type, what]),
	);
}

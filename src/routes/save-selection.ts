// Which file holds the events of the view at hand?
import { writeEventsCsv } from '$lib/export/csv';
import { writeEventsJson, writeEventsNdjson, type ExportNote } from '$lib/export/json';
import type { View } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { listEvents } from '$lib/query/views/list-events';
import { saveText } from '$lib/ui/download/save-text';

/** Asks for all events of the view, not only those listed, and saves them. Throws where the engine does. */
export async function saveSelection(
	database: Database,
	view: View,
	form: 'csv' | 'json' | 'ndjson',
	note: ExportNote,
): Promise<void> {
	const rows = await listEvents(database, view);
	const name = `bilateral-${note.version}.${form}`;
	if (form === 'csv') saveText(name, 'text/csv', writeEventsCsv(rows));
	else if (form === 'json') saveText(name, 'application/json', writeEventsJson(rows, note));
	else saveText(name, 'application/x-ndjson', writeEventsNdjson(rows));
}

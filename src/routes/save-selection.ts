// Which file holds the events of the view at hand?
import { asset } from '$app/paths';
import { writeEventsCsv } from '$lib/export/csv';
import { describeSelection, type FileSum } from '$lib/export/describe-selection';
import { writeArcs } from '$lib/export/geojson';
import { writeEventsJson, writeEventsNdjson, type ExportNote } from '$lib/export/json';
import type { EventRow } from '$lib/model/event-row';
import { DOWNLOAD_FOLDER } from '$lib/model/downloads';
import type { View } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { countDyads } from '$lib/query/views/count-dyads';
import { listCountries } from '$lib/query/views/list-countries';
import { listEvents } from '$lib/query/views/list-events';
import type { SelectionForm } from '$lib/ui/download/selection-form';
import { saveText } from '$lib/ui/download/save-text';

const TYPES: Readonly<Record<SelectionForm, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	ndjson: 'application/x-ndjson',
	geojson: 'application/geo+json',
	txt: 'text/plain',
};

/** Asks for all events of the view, not only those listed, and saves them. Throws where the engine does. */
export async function saveSelection(
	database: Database,
	view: View,
	form: SelectionForm,
	note: ExportNote,
): Promise<void> {
	const nameOf = (ending: string) => `bilateral-${note.version}.${ending}`;
	const writers: Readonly<
		Record<Exclude<SelectionForm, 'txt'>, (rows: readonly EventRow[]) => Promise<string>>
	> = {
		csv: async (rows) => writeEventsCsv(rows),
		json: async (rows) => writeEventsJson(rows, note),
		ndjson: async (rows) => writeEventsNdjson(rows),
		geojson: async () =>
			`${JSON.stringify(writeArcs(await countDyads(database, view), await listCountries(database)))}\n`,
	};
	const rows = form === 'geojson' ? [] : await listEvents(database, view);
	if (form !== 'txt') return saveText(nameOf(form), TYPES[form], await writers[form](rows));
	const files: { file: string; text: string }[] = [];
	for (const [ending, write] of Object.entries(writers))
		files.push({ file: nameOf(ending), text: await write(rows) });
	const text = describeSelection(note, rows.length, await sumFiles(files), await fetchLicence());
	saveText(nameOf('README.txt'), TYPES.txt, text);
}

/** Null without https: browsers reckon no checksums there. */
async function sumFiles(files: readonly { file: string; text: string }[]): Promise<FileSum[] | null> {
	if (!isSecureContext) return null;
	return Promise.all(
		files.map(async ({ file, text }) => {
			const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
			const sha256 = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
			return { file, sha256 };
		}),
	);
}

async function fetchLicence(): Promise<string> {
	const response = await fetch(asset(`${DOWNLOAD_FOLDER}/LICENSE.txt`));
	if (!response.ok) throw new Error(`no licence: ${response.status}`);
	return response.text();
}

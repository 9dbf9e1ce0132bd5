// In which forms can a selection be taken home?

/** A form, named by the ending of its file; `txt` is the README. */
export type SelectionForm = 'csv' | 'json' | 'ndjson' | 'geojson' | 'txt';

/** The forms in the order in which they are offered. */
export const SELECTION_FORMS: readonly { form: SelectionForm; label: string; what: string }[] = [
	{ form: 'csv', label: 'CSV', what: 'for spreadsheets' },
	{ form: 'json', label: 'JSON', what: 'one document' },
	{ form: 'ndjson', label: 'NDJSON', what: 'one entry a line' },
	{ form: 'geojson', label: 'GeoJSON', what: 'lines between countries' },
	{ form: 'txt', label: 'README', what: 'columns, checksums, licence' },
];

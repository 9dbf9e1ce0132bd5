// In which forms can a selection be taken home?
import { uiWords } from '../../messages/ui-words';

/** A form, named by the ending of its file; `txt` is the README. */
export type SelectionForm = 'csv' | 'json' | 'ndjson' | 'geojson' | 'txt';

/** The forms in the order in which they are offered. */
export const SELECTION_FORMS: readonly { form: SelectionForm; label: string; what: string }[] = [
	{
		form: 'csv',
		label: 'CSV',
		get what() {
			return uiWords().forSpreadsheets();
		},
	},
	{
		form: 'json',
		label: 'JSON',
		get what() {
			return uiWords().oneDocument();
		},
	},
	{
		form: 'ndjson',
		label: 'NDJSON',
		get what() {
			return uiWords().oneEntryALine();
		},
	},
	{
		form: 'geojson',
		label: 'GeoJSON',
		get what() {
			return uiWords().linesBetweenCountries();
		},
	},
	{
		form: 'txt',
		label: 'README',
		get what() {
			return uiWords().columnsChecksumsLicence();
		},
	},
];

// Which files can be had of the whole data, and which lines read them?

/** Folder of the files below the site's base. */
export const DOWNLOAD_FOLDER = '/data/downloads';

/** A file that the data build writes. */
export interface DownloadFile {
	file: string;
	/** Name of the form. */
	form: string;
	/** For whom, or what it holds. */
	what: string;
}

/** The files with data, in the order in which they are offered. */
export const DOWNLOAD_FILES: readonly DownloadFile[] = [
	{ file: 'events.csv', form: 'CSV', what: 'for spreadsheets: one event a row' },
	{ file: 'events.json', form: 'JSON', what: 'the same rows as one document' },
	{ file: 'events.ndjson', form: 'NDJSON', what: 'the same rows, one a line' },
	{
		file: 'records.ndjson',
		form: 'NDJSON',
		what: 'full records: participants, every source, evidence, rules',
	},
	{ file: 'events.parquet', form: 'Parquet', what: 'for DuckDB, pandas, R: table events with all columns' },
	{ file: 'events.duckdb', form: 'DuckDB', what: 'the whole database, as this site reads it' },
	{ file: 'arcs.geojson', form: 'GeoJSON', what: 'contacts of each pair and channel as lines for a map' },
];

/** Files that explain the data. */
export const DOWNLOAD_PAPERS: readonly DownloadFile[] = [
	{ file: 'README.txt', form: 'Text', what: 'what the files are' },
	{ file: 'dictionary.csv', form: 'CSV', what: 'what each column means' },
	{ file: 'LICENSE.txt', form: 'Text', what: 'what you may do with them' },
	{ file: 'SHA256SUMS', form: 'Text', what: 'checksums of all files' },
];

/** How every table of events is to be read, the whole one and a selection. */
export const READING_NOTES: readonly string[] = [
	'Text is UTF-8. CSV follows RFC 4180; members of a list stand with ";" between them, and what an article does',
	'not tell is blank. Text that a spreadsheet would run as a formula begins with an apostrophe.',
	'Dates are EDTF, as exact as an article tells them: "2024-02" is some day of that month, not the first.',
	'date_first and date_last are the first and last day that a date can mean. Count by date only with both.',
	'No row is no proof that nothing happened: only that no article in the data tells of it.',
];

/** A line that reads a file from the folder that it was saved in. */
export interface ReadingLine {
	tool: 'DuckDB' | 'pandas' | 'R';
	code: string;
}

/** Contacts of Norway by form, asked with each tool; a test runs them where the tool is there. */
export const READING_LINES: readonly ReadingLine[] = [
	{
		tool: 'DuckDB',
		code: "SELECT type, count(*) AS contacts FROM 'events.parquet' WHERE list_contains(countries, 'NOR') GROUP BY type ORDER BY contacts DESC",
	},
	{
		tool: 'pandas',
		code: "import pandas as pd; e = pd.read_csv('events.csv', parse_dates=['date_first', 'date_last']); print(e[e.countries.str.contains('NOR', na=False)].type.value_counts())",
	},
	{
		tool: 'R',
		code: "e <- read.csv('events.csv', fileEncoding = 'UTF-8'); print(table(e$type[grepl('NOR', e$countries)]))",
	},
];

// Which tables does the database of what others coded hold? Those of ours, and whose row each record is.
import { listColumns, TABLES, type Cell, type Column, type Columns, type Rows } from '../schema';

/** What is there beside the tables of `events.duckdb`. */
export const OWN_TABLES = {
	origins: { id: 'INTEGER', name: 'VARCHAR', licence: 'VARCHAR', records: 'INTEGER', linked: 'INTEGER' },
	imported: { event_id: 'VARCHAR', origin: 'INTEGER', row: 'VARCHAR', code: 'VARCHAR', url: 'VARCHAR?' },
	same_as: { imported_id: 'VARCHAR', event_id: 'VARCHAR' },
} as const satisfies Readonly<Record<string, Columns>>;

/** Others measured no confidence, and name no article: their events say whose they are. */
const EVENTS = { ...TABLES.events, confidence: 'DOUBLE?', origin: 'VARCHAR' } as const;

type Row<C extends Columns> = { readonly [Name in keyof C]: Cell };

/** A row of table `events`. */
export type ImportedEventRow = Row<typeof EVENTS>;

/** All rows of the database, each table in the order it is to be stored. */
export type ImportedRows = Omit<Rows, 'events'> & { events: ImportedEventRow[] } & {
	[Name in keyof typeof OWN_TABLES]: Row<(typeof OWN_TABLES)[Name]>[];
};

const LAYOUT: Readonly<Record<keyof ImportedRows, Columns>> = { ...TABLES, ...OWN_TABLES, events: EVENTS };

/** Tables in the order they are written, with their columns. */
export const IMPORTED_TABLES = (Object.keys(LAYOUT) as (keyof ImportedRows)[]).map(
	(name): { name: keyof ImportedRows; columns: Column[] } => ({ name, columns: listColumns(LAYOUT[name]) }),
);

// Which tables does the database hold, column by column? (a table of tables: docs/SCHEMA.md says the same for readers)

/** Types that a column may have; `DATE` cells are given as day numbers. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'VARCHAR[]';

/** What a cell may hold, by its column's type; only columns marked `?` take null. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A column: its type, with `?` where null is allowed. */
export type Columns = Readonly<Record<string, ColumnType | `${ColumnType}?`>>;

/** Tables in the order they are written. */
export const TABLES = {
	events: {
		id: 'VARCHAR',
		type: 'VARCHAR',
		status: 'VARCHAR',
		channel: 'VARCHAR',
		date: 'VARCHAR',
		date_start: 'DATE',
		date_end: 'DATE',
		precision: 'VARCHAR',
		approximate: 'BOOLEAN',
		basis: 'VARCHAR',
		title: 'VARCHAR',
		countries: 'VARCHAR[]',
		organisations: 'VARCHAR[]',
		actors: 'VARCHAR[]',
		pairs: 'VARCHAR[]',
		publishers: 'VARCHAR[]',
		venue_place: 'VARCHAR?',
		venue_country: 'VARCHAR?',
		mechanism: 'VARCHAR?',
		round: 'INTEGER?',
		tone: 'VARCHAR?',
		anniversary_n: 'INTEGER?',
		anniversary_of: 'VARCHAR?',
		anniversary_year: 'INTEGER?',
		confidence: 'DOUBLE',
		sources: 'INTEGER',
		core: 'BOOLEAN',
		search: 'VARCHAR',
	},
	participants: {
		event_id: 'VARCHAR',
		ord: 'INTEGER',
		side: 'VARCHAR',
		country: 'VARCHAR?',
		organisation: 'VARCHAR?',
		actor: 'VARCHAR?',
		role: 'VARCHAR?',
	},
	event_countries: { event_id: 'VARCHAR', country: 'VARCHAR' },
	event_organisations: { event_id: 'VARCHAR', organisation: 'VARCHAR' },
	dyads: { event_id: 'VARCHAR', a: 'VARCHAR', b: 'VARCHAR', towards: 'VARCHAR?' },
	mentions: {
		event_id: 'VARCHAR',
		article_id: 'VARCHAR',
		ord: 'INTEGER',
		part: 'INTEGER',
		span_start: 'INTEGER',
		span_end: 'INTEGER',
		rule: 'VARCHAR',
		date: 'VARCHAR',
		basis: 'VARCHAR',
		status: 'VARCHAR',
		venue_place: 'VARCHAR?',
		venue_country: 'VARCHAR?',
		paragraph: 'INTEGER',
		excerpt: 'VARCHAR?',
	},
	mention_participants: {
		event_id: 'VARCHAR',
		article_id: 'VARCHAR',
		ord: 'INTEGER',
		side: 'VARCHAR',
		country: 'VARCHAR?',
		organisation: 'VARCHAR?',
		actor: 'VARCHAR?',
		role: 'VARCHAR?',
	},
	trace: {
		event_id: 'VARCHAR',
		article_id: 'VARCHAR',
		ord: 'INTEGER',
		field: 'VARCHAR',
		span_start: 'INTEGER',
		span_end: 'INTEGER',
		rule: 'VARCHAR',
	},
	corrections: {
		event_id: 'VARCHAR',
		ord: 'INTEGER',
		action: 'VARCHAR',
		field: 'VARCHAR?',
		before: 'VARCHAR?',
		after: 'VARCHAR?',
		author: 'VARCHAR',
		made: 'VARCHAR',
		reason: 'VARCHAR',
		file: 'VARCHAR',
		line: 'INTEGER',
	},
	event_aliases: { old_id: 'VARCHAR', event_id: 'VARCHAR' },
	articles: {
		id: 'VARCHAR',
		document: 'VARCHAR',
		title: 'VARCHAR?',
		publisher: 'VARCHAR?',
		published: 'VARCHAR?',
		published_start: 'DATE?',
		source: 'VARCHAR?',
		url: 'VARCHAR?',
		events: 'INTEGER',
	},
	countries: {
		code: 'VARCHAR',
		name: 'VARCHAR',
		capital: 'VARCHAR',
		latitude: 'DOUBLE',
		longitude: 'DOUBLE',
		region: 'VARCHAR',
	},
	organisations: { id: 'VARCHAR', name: 'VARCHAR', kind: 'VARCHAR' },
	relations: {
		a: 'VARCHAR',
		b: 'VARCHAR',
		kind: 'VARCHAR',
		date: 'VARCHAR',
		date_start: 'DATE',
		date_end: 'DATE',
		precision: 'VARCHAR',
		until: 'VARCHAR?',
		name: 'VARCHAR?',
		source: 'VARCHAR',
		note: 'VARCHAR',
	},
	meta: { key: 'VARCHAR', value: 'VARCHAR' },
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A row by column name; a missing column is a compile error. */
export type Row<T extends TableName> = { readonly [C in keyof (typeof TABLES)[T]]: Cell };

/** Rows in order and their number; the many of an archive are made one after the other, whenever they are walked. */
export interface RowList<R> extends Iterable<R> {
	readonly length: number;
}

/** Tables whose rows are those of one event after the other. */
export const EVENT_TABLES = [
	'events',
	'participants',
	'event_countries',
	'event_organisations',
	'dyads',
	'mentions',
	'mention_participants',
	'trace',
] as const satisfies readonly TableName[];

export type EventTable = (typeof EVENT_TABLES)[number];

/** Do the rows of this table belong to events? A lake lays them below the year and month on which their event begins. */
export const isOfEvents = (table: string): table is EventTable =>
	(EVENT_TABLES as readonly string[]).includes(table);

/** Rows that come event by event. */
export interface EventRowList<R> extends RowList<R> {
	/** Rows of the event with this number, in the order of the table `events`. */
	of(event: number): R[];
	/** How many these are. */
	countOf(event: number): number;
}

/** All rows of the database, each table in the order it is to be stored. */
export type Rows = { [T in TableName]: T extends EventTable ? EventRowList<Row<T>> : RowList<Row<T>> };

/** Name, type and null-ness of a column. */
export interface Column {
	name: string;
	type: ColumnType;
	isNullable: boolean;
}

/** A layout's columns, in order. */
export function listColumns(columns: Columns): Column[] {
	return Object.entries(columns).map(([name, type]) => ({
		name,
		type: type.replace('?', '') as ColumnType,
		isNullable: type.endsWith('?'),
	}));
}

/** Columns of a table, in order. */
export function columnsOf(table: TableName): Column[] {
	return listColumns(TABLES[table]);
}

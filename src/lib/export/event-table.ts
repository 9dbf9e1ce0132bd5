// Which columns has a table of events, and what do they mean? (a table: the dictionary, CSV and JSON come from it)
import { formatDay } from '../model/edtf';
import type { EventRow } from '../model/event-row';

/** A cell: text, number, truth, a list of text, or null for what is not told. */
export type TableCell = string | number | boolean | readonly string[] | null;

/** A column of a table of events. */
export interface EventColumn {
	name: string;
	/** As DuckDB names it; lists stand in CSV with `;` between their members. */
	type: 'VARCHAR' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'VARCHAR[]';
	what: string;
	read: (row: EventRow) => TableCell;
}

/** Columns of every table of events that leaves the atlas, in order. New ones are put at the end. */
export const EVENT_TABLE: readonly EventColumn[] = [
	{ name: 'id', type: 'VARCHAR', what: 'stable id, also the address of the event', read: ({ id }) => id },
	{
		name: 'type',
		type: 'VARCHAR',
		what: 'form of contact, e.g. meeting, visit, call',
		read: ({ type }) => type,
	},
	{ name: 'status', type: 'VARCHAR', what: 'occurred, planned or cancelled', read: ({ status }) => status },
	{ name: 'channel', type: 'VARCHAR', what: 'state, party or people', read: ({ channel }) => channel },
	{
		name: 'date',
		type: 'VARCHAR',
		what: 'EDTF, as exact as it is known: 2024-02-05, 2024-02, 2024, 2024-01-18/2024-01-19, 2024~',
		read: ({ date }) => date,
	},
	{
		name: 'date_first',
		type: 'DATE',
		what: 'first day that the date can mean',
		read: ({ dayStart }) => formatDay(dayStart),
	},
	{
		name: 'date_last',
		type: 'DATE',
		what: 'last day that the date can mean',
		read: ({ dayEnd }) => formatDay(dayEnd),
	},
	{
		name: 'precision',
		type: 'VARCHAR',
		what: 'day, interval, month, season or year',
		read: ({ precision }) => precision,
	},
	{
		name: 'approximate',
		type: 'BOOLEAN',
		what: 'the article says "about"',
		read: ({ approximate }) => approximate,
	},
	{
		name: 'basis',
		type: 'VARCHAR',
		what: 'what the date rests on: explicit, relative or publication',
		read: ({ basis }) => basis,
	},
	{ name: 'title', type: 'VARCHAR', what: 'neutral line made from the fields', read: ({ title }) => title },
	{
		name: 'countries',
		type: 'VARCHAR[]',
		what: 'countries that take part, ISO 3166-1 alpha-3, sorted',
		read: ({ countries }) => countries,
	},
	{
		name: 'organisations',
		type: 'VARCHAR[]',
		what: 'organisations that take part as such, sorted',
		read: ({ organisations }) => organisations,
	},
	{
		name: 'people',
		type: 'VARCHAR[]',
		what: 'people named, visitor or sender first',
		read: ({ actors }) => actors,
	},
	{
		name: 'place',
		type: 'VARCHAR',
		what: 'where it was held, if told',
		read: ({ venuePlace }) => venuePlace,
	},
	{
		name: 'place_country',
		type: 'VARCHAR',
		what: 'country of the place, alpha-3',
		read: ({ venueCountry }) => venueCountry,
	},
	{ name: 'mechanism', type: 'VARCHAR', what: 'named dialogue', read: ({ mechanism }) => mechanism },
	{ name: 'round', type: 'INTEGER', what: 'its number', read: ({ round }) => round },
	{ name: 'tone', type: 'VARCHAR', what: 'of a message: greeting, condolence …', read: ({ tone }) => tone },
	{
		name: 'anniversary_n',
		type: 'INTEGER',
		what: 'the Nth anniversary',
		read: ({ anniversaryN }) => anniversaryN,
	},
	{
		name: 'anniversary_of',
		type: 'VARCHAR',
		what: 'relations, or the name of a partnership',
		read: ({ anniversaryOf }) => anniversaryOf,
	},
	{
		name: 'anniversary_year',
		type: 'INTEGER',
		what: 'founding year that the claim implies',
		read: ({ anniversaryYear }) => anniversaryYear,
	},
	{
		name: 'sources',
		type: 'INTEGER',
		what: 'number of articles that tell it',
		read: ({ sources }) => sources,
	},
];

/** Columns of a table in which records of others may stand. */
export const EVENT_TABLE_OF_BOTH: readonly EventColumn[] = [
	...EVENT_TABLE,
	{
		name: 'origin',
		type: 'VARCHAR',
		what: 'the data set that coded it; blank: this one',
		read: ({ origin }) => origin ?? null,
	},
];

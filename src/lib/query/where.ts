// Which events does a view let through, as a condition on `events AS e`?
import { parseEdtf } from '../model/edtf';
import type { View } from '../model/view';
import { foldWords } from './fold-words';
import { joinSql, listSql, sql, type Sql } from './sql';

/** Filters of a view that a query can leave out, e.g. to count what each of a filter's choices would show. */
export const FILTERS = [
	'country',
	'with',
	'types',
	'channels',
	'statuses',
	'period',
	'publisher',
	'words',
] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * The condition, all values bound. A view that names no types lets only the nine core types pass; with the filter
 * `types` left out all types do. An unreadable `from` or `to` throws.
 */
export function whereView(view: View, without: readonly Filter[] = []): Sql {
	const pieces = FILTERS.filter((filter) => !without.includes(filter)).flatMap((filter) =>
		CONDITIONS[filter](view),
	);
	return joinSql(pieces, ' AND ', sql`TRUE`);
}

/**
 * As {@link whereView}, for counts of contacts: marked anniversaries are listed and shown among the entries, but count
 * only where the view names them.
 */
export function whereCounted(view: View, without: readonly Filter[] = []): Sql {
	const where = whereView(view, without);
	return view.types.includes('anniversary') ? where : sql`${where} AND e.type <> 'anniversary'`;
}

const CONDITIONS: Readonly<Record<Filter, (view: View) => Sql[]>> = {
	country: ({ country }) => (country === null ? [] : [sql`list_contains(e.countries, ${country})`]),
	with: (view) => (view.with === null ? [] : [sql`list_contains(e.countries, ${view.with})`]),
	types: ({ types }) => [types.length === 0 ? sql`e.core` : sql`list_contains(${listSql(types)}, e.type)`],
	channels: ({ channels }) =>
		channels.length === 0 ? [] : [sql`list_contains(${listSql(channels)}, e.channel)`],
	statuses: ({ statuses }) =>
		statuses.length === 0 ? [] : [sql`list_contains(${listSql(statuses)}, e.status)`],
	period: periodOf,
	publisher: ({ publisher }) => (publisher === null ? [] : [sql`list_contains(e.publishers, ${publisher})`]),
	words: ({ words }) =>
		foldWords(words)
			.split(' ')
			.filter((word) => word !== '')
			.map((word) => sql`contains(e.search, ${word})`),
};

/** `possibly`: some day of the date lies in the period; `certainly`: every day does. */
function periodOf(view: View): Sql[] {
	const from = view.from === null ? null : dayAt(view.from, 'dayStart');
	const to = view.to === null ? null : dayAt(view.to, 'dayEnd');
	const isCertain = view.fit === 'certainly';
	const pieces: Sql[] = [];
	if (from !== null) {
		pieces.push(isCertain ? sql`e.date_start >= ${dateSql(from)}` : sql`e.date_end >= ${dateSql(from)}`);
	}
	if (to !== null) {
		pieces.push(isCertain ? sql`e.date_end <= ${dateSql(to)}` : sql`e.date_start <= ${dateSql(to)}`);
	}
	return pieces;
}

function dayAt(edtf: string, end: 'dayStart' | 'dayEnd'): number {
	const span = parseEdtf(edtf);
	if (!span) throw new Error(`invalid period: ${edtf}`);
	return span[end];
}

/** A day number as a DATE. */
function dateSql(day: number): Sql {
	return sql`(DATE '1970-01-01' + ${day}::INTEGER)`;
}

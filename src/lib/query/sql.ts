// How is a statement put together so that no value is ever read as part of its text?
import type { Database, Param } from './database';

/** A piece of SQL and the values of its `?`, in order. */
export interface Sql {
	readonly text: string;
	readonly params: readonly Param[];
}

function isSql(value: Param | Sql): value is Sql {
	return typeof value === 'object' && value !== null;
}

/** Template tag: a piece of SQL is put in as it is, any other value becomes a `?` and goes beside the text. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Param | Sql)[]): Sql {
	let text = strings[0] ?? '';
	const params: Param[] = [];
	values.forEach((value, i) => {
		text += isSql(value) ? value.text : '?';
		params.push(...(isSql(value) ? value.params : [value]));
		text += strings[i + 1] ?? '';
	});
	return { text, params };
}

/** Pieces side by side; `none` stands where there are none. */
export function joinSql(pieces: readonly Sql[], separator: ' AND ' | ' OR ' | ', ', none: Sql): Sql {
	return pieces.length === 0
		? none
		: {
				text: pieces.map((piece) => piece.text).join(separator),
				params: pieces.flatMap((piece) => piece.params),
			};
}

/**
 * A list of bound values for `list_contains`, which each engine answers sooner than `IN`; and of five and more values `IN`
 * is a join, of which the engine in the browser keeps some for ever. Null has no place in it.
 */
export function listSql(values: readonly Param[]): Sql {
	return sql`[${joinSql(
		values.map((value) => sql`${value}`),
		', ',
		sql``,
	)}]`;
}

/** Runs a statement. */
export function runSql<T>(database: Database, statement: Sql): Promise<T[]> {
	return database.query<T>(statement.text, statement.params);
}

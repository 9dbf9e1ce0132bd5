// Which plain rows does an Arrow table of the engine hold?
import type { Table } from 'apache-arrow';
import { plainValue } from './plain-value';

/** One plain object per row; numbers, text, booleans, null and arrays of these. */
export function arrowRows<T>(table: Table): T[] {
	const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
	table.schema.fields.forEach((field, column) => {
		const vector = table.getChildAt(column);
		rows.forEach((row, i) => {
			row[field.name] = plainValue(vector?.get(i) ?? null);
		});
	});
	return rows as T[];
}

// What does docs/SCHEMA.md say of each table? The page shows the same words.
import { readFile } from 'node:fs/promises';

export interface SchemaColumn {
	name: string;
	/** DuckDB's name; `?` where null is allowed. */
	type: string;
	what: string;
}

export interface SchemaTable {
	name: string;
	columns: SchemaColumn[];
}

const ROW = /^\|\s*`([^`]+)`\s*\|\s*([^|]+?)\s*\|\s*(.*?)\s*\|$/;

/** Tables of the description that list their columns, in order. */
export async function readSchema(): Promise<SchemaTable[]> {
	const tables: SchemaTable[] = [];
	for (const line of (await readFile('docs/SCHEMA.md', 'utf8')).split('\n')) {
		if (line.startsWith('## ')) tables.push({ name: line.slice(3), columns: [] });
		const [, name, type, what] = ROW.exec(line) ?? [];
		if (name !== undefined && type !== undefined && what !== undefined)
			tables.at(-1)?.columns.push({ name, type, what: what.replaceAll('`', '') });
	}
	return tables.filter(({ columns }) => columns.length > 0);
}

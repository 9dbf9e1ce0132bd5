// What lies in a lake, and how do engines learn of it?
import type { LeftOut } from '../../../src/lib/model/manifest';
import { columnsOf, isOfEvents, TABLE_NAMES, type TableName } from '../schema';

/** Goes up when folders, partitions or the meaning of a column change. */
export const LAKE_VERSION = 1;
export const LAKE_FILE = 'schema.json';

/** Contents of `schema.json`. */
export interface LakeSchema {
	lake: number;
	/** Layout of the tables, as in the database. */
	schema: number;
	/** First twelve digits of the SHA-256 of the database that it was written from. */
	version: string;
	tables: Record<
		string,
		{ rows: number; partitions: string[]; columns: { name: string; type: string; nullable: boolean }[] }
	>;
	/** What the build left out of the articles. */
	leftOut: readonly LeftOut[];
}

/** Every table with its columns, in the order of the database. */
export function describeTables(rows: ReadonlyMap<TableName, number>): LakeSchema['tables'] {
	return Object.fromEntries(
		TABLE_NAMES.map((table) => [
			table,
			{
				rows: rows.get(table) ?? 0,
				partitions: isOfEvents(table) ? ['year', 'month'] : [],
				columns: columnsOf(table).map(({ name, type, isNullable }) => ({ name, type, nullable: isNullable })),
			},
		]),
	);
}

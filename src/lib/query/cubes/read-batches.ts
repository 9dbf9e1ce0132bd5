// How does a statement's answer become columns, whichever engine gives it?
import type { Sql } from '../sql';
import type { ColumnBatch, ColumnSource } from './column-batch';
import { rowBatches } from './row-batches';

/** Runs a statement whose columns are INTEGER or VARCHAR and never null. */
export async function readBatches(source: ColumnSource, { text, params }: Sql): Promise<ColumnBatch[]> {
	if (source.queryBatches) return source.queryBatches(text, params);
	return rowBatches(await source.query<Record<string, unknown>>(text, params));
}

// What can be asked of the database, whichever engine answers?
import type { ColumnBatch } from './cubes/column-batch';

/** A value bound to a `?` of a statement; cast numbers in SQL (`?::INTEGER`), for engines type them differently. */
export type Param = string | number | boolean | null;

/** An open database, in the browser or at build time. */
export interface Database {
	/**
	 * Table of the events that are counted; default `events`. A name of letters, digits and `_`. Another table has the
	 * columns that counts need, and `place`, where each of its events stands in `events`.
	 */
	readonly events?: string;
	/** Do its events say in a column `origin` which data set they come from (null: ours)? Default no. */
	readonly hasOrigins?: boolean;
	/** Does it run one statement after the other, in the order in which they were asked? Default no. */
	readonly isInTurn?: boolean;
	/**
	 * Runs one statement. Rows are plain objects: text, numbers (also for BIGINT), booleans, null and arrays of these;
	 * cast dates to day numbers in SQL. Throws `EngineError` of stage `query`.
	 */
	query<T>(sql: string, params?: readonly Param[]): Promise<T[]>;
	/**
	 * Runs a statement over many rows, whose columns are INTEGER or VARCHAR and never null, without an object for each
	 * row; engines that cannot leave it out.
	 */
	queryBatches?(sql: string, params?: readonly Param[]): Promise<ColumnBatch[]>;
	/** Frees the engine; later queries throw. */
	close(): Promise<void>;
}

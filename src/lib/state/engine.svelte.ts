// Is the engine up, and what can be asked of it?
import type { ColumnBatch } from '../query/cubes/column-batch';
import { rowBatches } from '../query/cubes/row-batches';
import type { Database, Param } from '../query/database';
import { EngineError } from '../query/engine-error';
import type { DataSource } from '../query/fetch-data';

/** Where the engine stands; `share` is of the whole start, from 0 to 1. */
export type EngineStatus =
	| { name: 'idle' }
	| { name: 'loading'; what: 'engine' | 'data'; share: number }
	| { name: 'ready' }
	| { name: 'failed'; message: string; stage: EngineError['stage'] };

/** Opens a database and tells how far it has come; a test gives its own. */
export type OpenDatabase = (
	source: DataSource,
	onProgress: (progress: { what: 'engine' | 'data'; share: number }) => void,
) => Promise<Database>;

/** Loads the engine only when it is asked for: it is 34 MB that nothing readable waits for. */
const openInBrowser: OpenDatabase = async (source, onProgress) => {
	const { openWasmDatabase } = await import('../query/wasm');
	return openWasmDatabase(source, onProgress);
};

/** The engine of a page. It is a `Database` itself: queries wait until it is ready. */
export class Engine implements Database {
	status = $state.raw<EngineStatus>({ name: 'idle' });
	readonly #source: DataSource;
	readonly #open: OpenDatabase;
	#database: Promise<Database> | null = null;

	constructor(source: DataSource, open: OpenDatabase = openInBrowser) {
		this.#source = source;
		this.#open = open;
	}

	/** Begins to load, once; failure shows in `status`, it is not thrown. */
	start(): void {
		this.#load().catch(() => {});
	}

	/** After a failure: begins anew. */
	async retry(): Promise<void> {
		await this.close();
		this.start();
	}

	/** Runs a statement as soon as the engine is ready, which it starts. Throws `EngineError`. */
	query<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
		return this.#ask((database) => database.query<T>(sql, params));
	}

	/** As `query`, by column. */
	queryBatches(sql: string, params: readonly Param[] = []): Promise<ColumnBatch[]> {
		return this.#ask(async (database) =>
			database.queryBatches
				? database.queryBatches(sql, params)
				: rowBatches(await database.query<Record<string, unknown>>(sql, params)),
		);
	}

	async #ask<T>(ask: (database: Database) => Promise<T>): Promise<T> {
		const loading = this.#load();
		const database = await loading;
		try {
			return await ask(database);
		} catch (error) {
			// A statement that is wrong is its own failure; an engine that stopped or hangs is everybody's.
			const isOwn = error instanceof EngineError && error.stage === 'query' && error.cause !== undefined;
			if (error instanceof EngineError && !isOwn) this.#fail(loading, error);
			throw error;
		}
	}

	/** Stops the engine; `start` or a query begins anew. */
	async close(): Promise<void> {
		const database = this.#database;
		this.#database = null;
		this.status = { name: 'idle' };
		try {
			await (await database)?.close();
		} catch {
			// What never opened needs no closing.
		}
	}

	#load(): Promise<Database> {
		if (this.#database) return this.#database;
		this.status = { name: 'loading', what: 'engine', share: 0 };
		const loading: Promise<Database> = this.#open(this.#source, ({ what, share }) => {
			if (this.#database === loading) this.status = { name: 'loading', what, share };
		}).then(
			(database) => {
				if (this.#database === loading) this.status = { name: 'ready' };
				return database;
			},
			(cause: unknown) => {
				const error =
					cause instanceof EngineError
						? cause
						: new EngineError('engine', 'the engine could not be loaded', cause);
				this.#fail(loading, error);
				throw error;
			},
		);
		this.#database = loading;
		return loading;
	}

	/** Shows a failure, unless the engine that failed was closed in the meantime. */
	#fail(loading: Promise<Database>, { message, stage }: EngineError): void {
		if (this.#database === loading) this.status = { name: 'failed', message, stage };
	}
}

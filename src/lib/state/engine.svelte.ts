// Is the engine up, and what can be asked of it?
import type { ColumnBatch } from '../query/cubes/column-batch';
import { rowBatches } from '../query/cubes/row-batches';
import type { Database, Param } from '../query/database';
import { EngineError } from '../query/engine-error';
import type { DataSource } from '../query/fetch-data';
import type { OpenedDatabases } from '../query/wasm';
import type { DataChoice } from '../model/view';

/** Where the engine stands; `share` is of the whole start, from 0 to 1. */
export type EngineStatus =
	| { name: 'idle' }
	| { name: 'loading'; what: 'engine' | 'data'; share: number }
	| { name: 'ready' }
	| { name: 'failed'; message: string; stage: EngineError['stage'] };

/** What is opened: our records, and those of others where they can be had. */
type Opened = Database & Partial<Pick<OpenedDatabases, 'choose'>>;

/** Opens a database and tells how far it has come; a test gives its own. */
export type OpenDatabase = (
	source: DataSource,
	onProgress: (progress: { what: 'engine' | 'data'; share: number }) => void,
) => Promise<Opened>;

/** Loads the engine only when it is asked for: it is 34 MB that nothing readable waits for. */
const openInBrowser: OpenDatabase = async (source, onProgress) => {
	const { openWasmDatabase } = await import('../query/wasm');
	return openWasmDatabase(source, onProgress);
};

/** The engine of a page. It is a `Database` itself: queries wait until it is ready. */
export class Engine implements Database {
	status = $state.raw<EngineStatus>({ name: 'idle' });
	readonly isInTurn = true;
	readonly #source: DataSource;
	/** What others coded, where the site has any. */
	readonly #imported: DataSource | null;
	readonly #open: OpenDatabase;
	#database: Promise<Opened> | null = null;

	constructor(source: DataSource, imported: DataSource | null = null, open: OpenDatabase = openInBrowser) {
		this.#source = source;
		this.#imported = imported;
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
		return this.#ask((database) => batchesOf(database, sql, params));
	}

	/** The records that a view looks at; those of others come with the first question that is asked of them. */
	of(data: DataChoice): Database {
		if (data === 'ours') return this;
		const chosen = async (database: Opened) => {
			if (this.#imported === null || database.choose === undefined)
				throw new EngineError('query', 'this site has no records of others', data);
			return database.choose(data, this.#imported);
		};
		return {
			hasOrigins: true,
			isInTurn: true,
			query: <T>(sql: string, params: readonly Param[] = []) =>
				this.#ask(async (database) => (await chosen(database)).query<T>(sql, params)),
			queryBatches: (sql, params = []) =>
				this.#ask(async (database) => batchesOf(await chosen(database), sql, params)),
			close: () => this.close(),
		};
	}

	async #ask<T>(ask: (database: Opened) => Promise<T>): Promise<T> {
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

	#load(): Promise<Opened> {
		if (this.#database) return this.#database;
		this.status = { name: 'loading', what: 'engine', share: 0 };
		const loading: Promise<Opened> = this.#open(this.#source, ({ what, share }) => {
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
	#fail(loading: Promise<Opened>, { message, stage }: EngineError): void {
		if (this.#database === loading) this.status = { name: 'failed', message, stage };
	}
}

async function batchesOf(database: Database, sql: string, params: readonly Param[]): Promise<ColumnBatch[]> {
	return database.queryBatches
		? database.queryBatches(sql, params)
		: rowBatches(await database.query<Record<string, unknown>>(sql, params));
}

// How does a reader's own SQL run in the browser, with limits and a way to stop it?
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { DataSource } from '../fetch-data';
import { FILE, startEngine } from '../start-engine';
import { consoleCell, type ConsoleCell } from './console-cell';
import { attachTheirs } from './attach-theirs';
import { AFTER_ATTACH, BEFORE_ATTACH, SOUND, SOUND_WITH_THEIRS } from './lock-statements';

/** A statement's answer. */
export interface ConsoleAnswer {
	columns: string[];
	rows: ConsoleCell[][];
	/** Were there more rows than the limit? */
	isCut: boolean;
	ms: number;
}

/** A statement was ended before it answered; the engine may still be at it, so that the console must be closed. */
export class StoppedError extends Error {
	override readonly name = 'StoppedError';
}

/** A console over the loaded data and nothing else. */
export interface SqlConsole {
	/** Runs a statement. Throws the engine's error, or {@link StoppedError} after {@link SqlConsole.stop} or the time limit. */
	run(text: string): Promise<ConsoleAnswer>;
	/** Ends what runs; where it does not end within a second the engine is closed and a new console is needed. */
	stop(): Promise<void>;
	/** Can it answer from the data? Some statements leave an engine that refuses all, as one that turns logging to a file on, or has lost them. */
	isSound(): Promise<boolean>;
	close(): Promise<void>;
}

export const MAX_ROWS = 5000;
export const TIME_LIMIT_MS = 30_000;

async function connect(engine: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await engine.connect();
	for (const statement of BEFORE_ATTACH) await connection.query(statement);
	await connection.query(`ATTACH '${FILE}' AS atlas (READ_ONLY)`);
	return connection;
}

/**
 * Starts an engine of its own: what a reader does here touches no other page's. With `theirs`, what others coded is
 * there as well. Throws `EngineError`; nothing is left running then.
 */
export async function openConsole(source: DataSource, theirs: DataSource | null = null): Promise<SqlConsole> {
	const { engine, opened: connection, broken } = await startEngine(source, connect);
	try {
		if (theirs) await attachTheirs(engine, connection, theirs, broken);
		for (const statement of AFTER_ATTACH) await connection.query(statement);
	} catch (error) {
		await engine.terminate();
		throw error;
	}
	/** A worker that broke down answers nothing more: the console must be closed as after a stop. */
	const stoppedByItself = broken.catch(({ message }: Error): never => {
		throw new StoppedError(message);
	});
	stoppedByItself.catch(() => {});
	let halt: ((reason: string) => void) | null = null;

	async function read(text: string): Promise<ConsoleAnswer> {
		const start = performance.now();
		const reader = await connection.send(text, true);
		const columns: string[] = [];
		const rows: ConsoleCell[][] = [];
		let isCut = false;
		for await (const batch of reader) {
			if (columns.length === 0) columns.push(...batch.schema.fields.map(({ name }) => name));
			const vectors = batch.schema.fields.map((_, i) => batch.getChildAt(i));
			for (let row = 0; row < batch.numRows && !isCut; row++) {
				if (rows.length >= MAX_ROWS) isCut = true;
				else rows.push(batch.schema.fields.map(({ type }, i) => consoleCell(type, vectors[i]?.get(row))));
			}
			if (isCut) break;
		}
		if (isCut) await connection.cancelSent();
		return { columns, rows, isCut, ms: performance.now() - start };
	}

	async function stop(reason = 'stopped'): Promise<void> {
		halt?.(reason);
		const grace = new Promise((resolve) => setTimeout(resolve, 1000));
		await Promise.race([connection.cancelSent().catch(() => false), grace]);
	}

	return {
		stop: () => stop(),
		isSound: () =>
			connection.query(theirs ? SOUND_WITH_THEIRS : SOUND).then(
				() => true,
				() => false,
			),
		close: () => engine.terminate(),
		async run(text) {
			const stopped = new Promise<never>((_, reject) => {
				halt = (reason) => reject(new StoppedError(reason));
			});
			const timer = setTimeout(
				() => void stop(`stopped after ${TIME_LIMIT_MS / 1000} seconds, the limit`),
				TIME_LIMIT_MS,
			);
			try {
				return await Promise.race([read(text), stopped, stoppedByItself]);
			} finally {
				clearTimeout(timer);
				halt = null;
			}
		},
	};
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/lib/query/database';
import { EngineError } from '../../../src/lib/query/engine-error';
import { Engine, QUIET_MS, type OpenDatabase } from '../../../src/lib/state/engine.svelte';

const SOURCE = { url: 'https://here/events.duckdb', bytes: 4 };

function answering(rows: unknown[], log: string[] = []): Database {
	return {
		query: <T>(sql: string) => {
			log.push(sql);
			return Promise.resolve(rows as T[]);
		},
		close: () => {
			log.push('closed');
			return Promise.resolve();
		},
	};
}

describe('Engine', () => {
	it('is idle until it is started, tells its progress, and is ready', async () => {
		let progress: Parameters<OpenDatabase>[1] = () => {};
		let open: (database: Database) => void = () => {};
		const engine = new Engine(SOURCE, null, (_source, onProgress) => {
			progress = onProgress;
			return new Promise((resolve) => (open = resolve));
		});
		expect(engine.status).toEqual({ name: 'idle' });
		engine.start();
		expect(engine.status).toEqual({ name: 'loading', what: 'engine', share: 0 });
		progress({ what: 'data', share: 0.9 });
		expect(engine.status).toEqual({ name: 'loading', what: 'data', share: 0.9 });
		const answer = engine.query('SELECT 1');
		open(answering([{ one: 1 }]));
		expect(await answer).toEqual([{ one: 1 }]);
		expect(engine.status).toEqual({ name: 'ready' });
	});

	it('opens once, however often it is asked', async () => {
		let opened = 0;
		const engine = new Engine(SOURCE, null, () => {
			opened++;
			return Promise.resolve(answering([]));
		});
		engine.start();
		engine.start();
		await Promise.all([engine.query('a'), engine.query('b')]);
		expect(opened).toBe(1);
	});

	it('shows what failed, and begins anew on retry', async () => {
		let attempts = 0;
		const engine = new Engine(SOURCE, null, () =>
			++attempts === 1
				? Promise.reject(new EngineError('data', 'the data file is missing'))
				: Promise.resolve(answering([])),
		);
		await expect(engine.query('a')).rejects.toThrow('the data file is missing');
		expect(engine.status).toEqual({ name: 'failed', stage: 'data', message: 'the data file is missing' });
		engine.start();
		expect(attempts).toBe(1);
		await engine.retry();
		await engine.query('a');
		expect(engine.status).toEqual({ name: 'ready' });
	});

	it.each([
		[
			'a wrong statement is its own failure',
			new EngineError('query', 'the query failed', new Error('syntax')),
			'ready',
		],
		[
			'an engine that hangs is everybody’s',
			new EngineError('query', 'no answer within 10 seconds'),
			'failed',
		],
		['an engine that stopped is everybody’s', new EngineError('engine', 'the engine stopped'), 'failed'],
	])('%s', async (_id, error, status) => {
		const database: Database = { query: () => Promise.reject(error), close: () => Promise.resolve() };
		const engine = new Engine(SOURCE, null, () => Promise.resolve(database));
		await expect(engine.query('a')).rejects.toBe(error);
		expect(engine.status.name).toBe(status);
	});

	it('lets an engine that was closed while loading change nothing', async () => {
		const log: string[] = [];
		let open: (database: Database) => void = () => {};
		const engine = new Engine(SOURCE, null, () => new Promise((resolve) => (open = resolve)));
		engine.start();
		const closing = engine.close();
		open(answering([], log));
		await closing;
		expect(engine.status).toEqual({ name: 'idle' });
		expect(log).toEqual(['closed']);
	});
});

describe('Engine that was asked much', () => {
	const MOST = 3;
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	/** Each engine answers with its own number; `opening` may hold it up or let it fail. */
	function numbered(opening: (number: number) => Promise<void> = () => Promise.resolve()) {
		const log: string[] = [];
		let opened = 0;
		const open: OpenDatabase = async () => {
			const number = ++opened;
			await opening(number);
			const { query } = answering([number]);
			return { query, close: async () => void log.push(`closed ${number}`) };
		};
		return { engine: new Engine(SOURCE, null, open, MOST), log, opened: () => opened };
	}

	async function ask(engine: Engine, times: number): Promise<unknown[]> {
		const answers = [];
		for (let i = 0; i < times; i++) answers.push(...(await engine.query('a')));
		return answers;
	}

	it('is followed by another when it is left alone, and nobody waits for that', async () => {
		const { engine, log } = numbered();
		expect(await ask(engine, MOST)).toEqual([1, 1, 1]);
		expect(engine.renewals).toBe(0);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(log).toEqual(['closed 1']);
		expect(engine.status).toEqual({ name: 'ready' });
		expect(engine.renewals).toBe(1);
		expect(await ask(engine, MOST)).toEqual([2, 2, 2]);
	});

	it('stays while it was not asked so much, or is asked on', async () => {
		const { engine, log, opened } = numbered();
		await ask(engine, MOST - 1);
		await vi.advanceTimersByTimeAsync(10 * QUIET_MS);
		for (let i = 0; i < 3 * MOST; i++) {
			await ask(engine, 1);
			await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
		}
		expect(opened()).toBe(1);
		expect(log).toEqual([]);
	});

	it('stays when something is asked while the other begins; the next quiet brings another', async () => {
		let begin = () => {};
		const { engine, log } = numbered((number) =>
			number === 2 ? new Promise((resolve) => (begin = resolve)) : Promise.resolve(),
		);
		await ask(engine, MOST);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(await ask(engine, 1)).toEqual([1]);
		begin();
		await vi.advanceTimersByTimeAsync(0);
		expect(log).toEqual(['closed 2']);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(log).toEqual(['closed 2', 'closed 1']);
		expect(await ask(engine, 1)).toEqual([3]);
	});

	it('stays when the other does not begin, and is not tried at once again', async () => {
		const { engine, opened } = numbered((number) =>
			number === 1 ? Promise.resolve() : Promise.reject(new EngineError('data', 'offline')),
		);
		await ask(engine, MOST);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(engine.status).toEqual({ name: 'ready' });
		expect(await ask(engine, MOST - 1)).toEqual([1, 1]);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(opened()).toBe(2);
	});

	it('is not followed once it was closed', async () => {
		const { engine, log, opened } = numbered();
		await ask(engine, MOST);
		await engine.close();
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(opened()).toBe(1);
		expect(log).toEqual(['closed 1']);
	});
});

describe('Engine.of', () => {
	const THEIRS = { url: 'https://here/imported.duckdb', bytes: 9 };

	it('asks ours itself, and for the others only when it is asked', async () => {
		const chosen: unknown[] = [];
		const engine = new Engine(SOURCE, THEIRS, () =>
			Promise.resolve({
				...answering(['ours']),
				choose: (data, source) => {
					chosen.push([data, source]);
					return Promise.resolve(answering([data]));
				},
			}),
		);
		expect(engine.of('ours')).toBe(engine);
		expect(await engine.of('ours').query('a')).toEqual(['ours']);
		expect(chosen).toEqual([]);
		expect(await engine.of('both').query('a')).toEqual(['both']);
		expect(chosen).toEqual([['both', THEIRS]]);
	});

	it('says that a site has none, and goes on with ours', async () => {
		const engine = new Engine(SOURCE, null, () => Promise.resolve(answering(['ours'])));
		await expect(engine.of('imported').query('a')).rejects.toThrow('this site has no records of others');
		expect(await engine.query('a')).toEqual(['ours']);
		expect(engine.status.name).toBe('ready');
	});
});

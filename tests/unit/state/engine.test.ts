import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/query/database';
import { EngineError } from '../../../src/lib/query/engine-error';
import { Engine, type OpenDatabase } from '../../../src/lib/state/engine.svelte';

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

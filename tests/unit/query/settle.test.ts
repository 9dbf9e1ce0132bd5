import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../src/lib/query/engine-error';
import { settle } from '../../../src/lib/query/settle';

const NEVER = new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('settle', () => {
	it('gives what the work gives', async () => {
		expect(await settle('query', 1000, NEVER, async () => 7)).toBe(7);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('names the stage of a failure and keeps its cause', async () => {
		const cause = new Error('no such column');
		const work = settle('query', 1000, NEVER, () => Promise.reject(cause));
		await expect(work).rejects.toMatchObject({ name: 'EngineError', stage: 'query', cause });
	});

	it('passes an engine error on', async () => {
		const error = new EngineError('data', 'missing');
		await expect(settle('engine', 1000, NEVER, () => Promise.reject(error))).rejects.toBe(error);
	});

	it('ends when nothing moved for too long', async () => {
		const work = settle('engine', 2000, NEVER, ({ touch }) => {
			setTimeout(touch, 1500);
			return NEVER;
		});
		const outcome = expect(work).rejects.toMatchObject({
			stage: 'engine',
			message: 'no answer within 2 seconds',
		});
		await vi.advanceTimersByTimeAsync(3400);
		expect(vi.getTimerCount()).toBe(1);
		await vi.advanceTimersByTimeAsync(200);
		await outcome;
		expect(vi.getTimerCount()).toBe(0);
	});

	it('ends when the worker breaks', async () => {
		const broken = Promise.reject(new EngineError('engine', 'the engine stopped'));
		await expect(settle('query', 1000, broken, () => NEVER)).rejects.toMatchObject({ stage: 'engine' });
	});
});

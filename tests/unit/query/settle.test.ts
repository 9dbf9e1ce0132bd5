import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../src/lib/query/engine-error';
import { settle, settleInTurn } from '../../../src/lib/query/settle';

const NEVER = new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

describe('settle', () => {
	it('keeps no answer, however long the engine lives', async () => {
		vi.useRealTimers();
		const held: WeakRef<object>[] = [];
		const ask = async () => {
			const answer = { rows: 3 };
			held.push(new WeakRef(answer));
			await settle('query', 1000, NEVER, () => Promise.resolve(answer));
		};
		for (let times = 0; times < 5; times++) await ask();
		await new Promise((resolve) => setTimeout(resolve));
		collect();
		// The first may still stand in what was compiled with it.
		expect(held.filter((answer) => answer.deref() !== undefined).length).toBeLessThanOrEqual(1);
	});

	it('tells all who wait that the engine broke, and those who come later', async () => {
		let breakNow: (cause: Error) => void = () => {};
		const broken = new Promise<never>((_, reject) => (breakNow = reject));
		const early = [1, 2].map(() => settle('query', 1000, broken, () => NEVER));
		const cause = new EngineError('engine', 'the worker died');
		breakNow(cause);
		for (const work of early) await expect(work).rejects.toBe(cause);
		await expect(settle('query', 1000, broken, () => NEVER)).rejects.toBe(cause);
	});

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

describe('settleInTurn', () => {
	const after = (ms: number) => () => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms));

	it('waits for what stands behind a slow answer, however long the whole takes', async () => {
		const next = settleInTurn('query', 1000, NEVER);
		const answers = Promise.all([next(after(800)), next(after(1600)), next(after(2400))]);
		await vi.advanceTimersByTimeAsync(2400);
		expect(await answers).toEqual([800, 1600, 2400]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('gives all up when nobody is answered', async () => {
		const next = settleInTurn('query', 1000, NEVER);
		const outcomes = Promise.allSettled([next(after(1200)), next(() => NEVER)]);
		await vi.advanceTimersByTimeAsync(1000);
		const reasons = (await outcomes).map((one) => (one.status === 'rejected' ? String(one.reason) : ''));
		expect(reasons.every((reason) => reason.includes('no answer within 1 seconds'))).toBe(true);
	});

	it('leaves what it gave up alone when a late answer comes', async () => {
		const next = settleInTurn('query', 1000, NEVER);
		const late = next(after(1200)).catch(() => 'given up');
		const lost = next(() => NEVER).catch(() => 'given up');
		await vi.advanceTimersByTimeAsync(1300);
		expect([await late, await lost, vi.getTimerCount()]).toEqual(['given up', 'given up', 0]);
	});
});

import { expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { listWindows, Play } from '../../../src/lib/state/play.svelte';

it('covers every day of any axis, in order, with windows of one width', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -40_000, max: 40_000 }),
			fc.integer({ min: 0, max: 60_000 }),
			(dayStart, length) => {
				const axis = { dayStart, dayEnd: dayStart + length };
				const windows = listWindows(axis);
				expect(windows[0]!.dayStart).toBe(axis.dayStart);
				expect(windows.at(-1)!.dayEnd).toBe(axis.dayEnd);
				const width = windows[0]!.dayEnd - windows[0]!.dayStart;
				for (const [index, window] of windows.entries()) {
					expect(window.dayEnd - window.dayStart).toBe(width);
					const next = windows[index + 1];
					if (next) {
						expect(next.dayStart).toBeGreaterThan(window.dayStart);
						expect(next.dayStart).toBeLessThanOrEqual(window.dayEnd + 1);
					}
				}
				expect(windows.length).toBeLessThan(40);
			},
		),
	);
});

it('stops where it is asked to and shows nothing afterwards', async () => {
	vi.useFakeTimers();
	const play = new Play();
	const show = vi.fn(() => Promise.resolve());
	const ended = vi.fn();
	void play.start({ dayStart: 0, dayEnd: 99 }, show, ended);
	await vi.advanceTimersByTimeAsync(700);
	expect(play.stop()).toEqual({ dayStart: 4, dayEnd: 16 });
	const shown = show.mock.calls.length;
	await vi.advanceTimersByTimeAsync(5000);
	expect(show.mock.calls.length).toBe(shown);
	expect(ended).not.toHaveBeenCalled();
	expect(play.window).toBeNull();
	vi.useRealTimers();
});

// Which rows of a list of readings are shown?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReadings } from '../../../src/routes/method/read-readings.server';

describe('readings of a hundred records', () => {
	it('leaves out rows of another form', () => {
		const row = { seed: 7, read: 100, right: 80, statusWrong: 1, actorWrong: 2 };
		expect(readReadings(JSON.stringify([row, { seed: 8 }]))).toEqual([row]);
		expect(readReadings('{}')).toEqual([]);
	});

	it('reads what is kept, no count larger than what was read', () => {
		const kept = readReadings(readFileSync('data/gold/readings.json', 'utf8'));
		expect(kept.length).toBeGreaterThan(0);
		for (const { read, right, statusWrong, actorWrong } of kept) {
			expect(right).toBeLessThanOrEqual(read);
			expect(Math.max(statusWrong, actorWrong)).toBeLessThanOrEqual(right);
		}
	});
});

// Does the table of browsers tell what was made where, and what was not?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ONLY, readBrowsers } from '../../../src/routes/method/read-browsers.server';
import { JOURNEYS } from '../../browsers/journeys';

const run = (journeys: object) => ({ date: '2026-11-29', version: '1', driver: 'd', journeys });
const read = (runs: object) => readBrowsers(JSON.stringify(runs));

describe('the table of browsers', () => {
	it('has the journeys that the script makes, in its order', () => {
		const ids = read({}).lines.map(({ id }) => id);
		expect(ids).toEqual([...JOURNEYS.map(({ id }) => id), ...CHROMIUM_ONLY.map(({ id }) => id)]);
	});

	it('tells passed, failed with the reason, and not tried', () => {
		const { lines, failures } = read({
			Chromium: run({ pair: { state: 'passed', note: '' } }),
			Other: run({ pair: { state: 'failed', note: 'no list' } }),
		});
		expect(lines.find(({ id }) => id === 'pair')?.outcomes).toEqual(['passed', 'failed']);
		expect(lines.find(({ id }) => id === 'brush')?.outcomes).toEqual(['untried', 'untried']);
		expect(lines.find(({ id }) => id === 'touch')?.outcomes).toEqual(['tested', 'untried']);
		expect(failures).toEqual([{ browser: 'Other', id: 'pair', why: 'no list' }]);
	});

	it('names tests that are there', () => {
		for (const { file, test } of CHROMIUM_ONLY)
			expect(readFileSync(`tests/e2e/${file}`, 'utf8')).toContain(test.replace(/200 %$/, ''));
	});
});

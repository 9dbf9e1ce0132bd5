import { describe, expect, it } from 'vitest';
import { writeEventsJson, writeEventsNdjson } from '../../../src/lib/export/json';
import { eventRow } from './event-row';

const NOTE = { title: 'China and Norway', version: 'abc', filter: 'country=CHN', address: null };
const rows = [eventRow(), eventRow({ id: 'b', title: '</script>\u2028"', dayEnd: 19759 })];

describe('JSON', () => {
	it('says what it holds and keeps lists and null', () => {
		const file = JSON.parse(writeEventsJson(rows, NOTE)) as { count: number; events: unknown[] };
		expect(file).toMatchObject({ ...NOTE, count: 2 });
		expect(file.events[0]).toMatchObject({ countries: ['CHN', 'NOR'], mechanism: null, sources: 1 });
	});

	it('has one event a line, whatever the text', () => {
		const lines = writeEventsNdjson(rows).split('\n');
		expect(lines).toHaveLength(3);
		expect(JSON.parse(lines[1] ?? '')).toMatchObject({
			id: 'b',
			title: '</script>\u2028"',
			date_last: '2024-02-06',
		});
	});

	it('is empty without events', () => {
		expect(writeEventsNdjson([])).toBe('');
		expect(JSON.parse(writeEventsJson([], NOTE))).toMatchObject({ count: 0, events: [] });
	});
});

import { describe, expect, test } from 'vitest';
import { listLines, type CalendarEntry } from '../../../../src/lib/charts/calendar/calendar-entry';

const entry = (day: number | null) => ({ id: `${day}`, day }) as CalendarEntry;

describe('listLines', () => {
	test.each([
		['no today', [1, 1, 5], null, ['1', '', '5']],
		['today with an entry', [1, 5], 5, ['1', '5 today']],
		['today with two', [5, 5], 5, ['5 today', ' today']],
		['today between', [1, 9], 5, ['1', '5 today alone', '9']],
		['today before', [9], 5, ['5 today alone', '9']],
		['today after', [1], 5, ['1', '5 today alone']],
		['today before what has no day', [1, null], 5, ['1', '5 today alone', '']],
		['an empty month', [], 5, ['5 today alone']],
		['an empty month of another reader', [], null, []],
	] as const)('%s', (_, days, today, lines) => {
		const found = listLines(days.map(entry), today).map(
			(line) => `${line.day ?? ''}${line.isToday ? ' today' : ''}${line.entry ? '' : ' alone'}`,
		);
		expect(found).toEqual(lines);
	});
});

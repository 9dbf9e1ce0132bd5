import { afterAll, describe, expect, test } from 'vitest';
import { dayOfReading, dayOnClock, findDataYear } from '../../../src/lib/model/data-year';
import { formatDay } from '../../../src/lib/model/edtf';

const zone = process.env.TZ;
afterAll(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('dayOnClock', () => {
	test.each([
		['Pacific/Pago_Pago', 660, '2024-10-01T10:59:59Z', '2024-09-30'],
		['Pacific/Pago_Pago', 660, '2024-10-01T11:00:00Z', '2024-10-01'],
		['America/New_York', 240, '2024-10-02T03:59:59Z', '2024-10-01'],
		['UTC', 0, '2024-02-29T23:59:59Z', '2024-02-29'],
		['Asia/Shanghai', -480, '2024-12-31T16:00:00Z', '2025-01-01'],
		['Pacific/Kiritimati', -840, '2024-02-28T09:59:59Z', '2024-02-28'],
		['Pacific/Kiritimati', -840, '2024-02-28T10:00:00Z', '2024-02-29'],
	])('in %s (%i minutes) at %s it is %s', (name, offset, instant, date) => {
		process.env.TZ = name;
		const now = new Date(instant);
		expect(now.getTimezoneOffset()).toBe(offset);
		expect(formatDay(dayOnClock(now))).toBe(date);
	});
});

describe('dayOfReading', () => {
	test.each([
		['years before the newest article', '1970-01-01T12:00:00Z', null],
		['two days before it', '2024-02-27T12:00:00Z', null],
		['the day before, as west of where it appeared', '2024-02-28T12:00:00Z', '2024-02-28'],
		['the day itself', '2024-02-29T12:00:00Z', '2024-02-29'],
		['years after', '2090-01-01T12:00:00Z', '2090-01-01'],
	])('%s', (_, instant, date) => {
		process.env.TZ = 'UTC';
		const day = dayOfReading(new Date(instant), Date.UTC(2024, 1, 29) / 86_400_000);
		expect(day === null ? null : formatDay(day)).toBe(date);
	});
});

describe('findDataYear', () => {
	test.each([
		['nothing', [], null],
		['one', [2024], 2024],
		['the latest of those with a fair share', [...Array<number>(20).fill(2023), 2024, 2024], 2024],
		['a stray date does not decide', [...Array<number>(20).fill(2023), 2031], 2023],
	])('%s', (_, years, year) => expect(findDataYear(years)).toBe(year));
});

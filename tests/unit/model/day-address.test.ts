import { describe, expect, it, test } from 'vitest';
import { dayAddresses, formatDayAddress, readDayAddress, stepDay } from '../../../src/lib/model/day-address';

describe('dayAddresses', () => {
	it('has all 366 days once, each read back as it is written', () => {
		const all = dayAddresses();
		expect(new Set(all).size).toBe(366);
		expect(all.map((one) => formatDayAddress(readDayAddress(one)!))).toEqual(all);
		expect([all[0], all[59], all[365]]).toEqual(['01-01', '02-29', '12-31']);
	});
});

describe('readDayAddress', () => {
	test.each(['02-30', '04-31', '13-01', '00-10', '01-00', '1-1', '2024-01-01', '', 'aa-bb'])(
		'%s is no day',
		(text) => expect(readDayAddress(text)).toBeNull(),
	);
});

describe('stepDay', () => {
	test.each([
		['02-28', 1, '02-29'],
		['02-29', 1, '03-01'],
		['03-01', -1, '02-29'],
		['12-31', 1, '01-01'],
		['01-01', -1, '12-31'],
		['06-15', 366, '06-15'],
	])('%s by %i is %s', (from, steps, to) => {
		expect(formatDayAddress(stepDay(readDayAddress(from)!, steps))).toBe(to);
	});

	it('throws on a day that is none', () => {
		expect(() => stepDay({ month: 2, day: 30 }, 1)).toThrow('invalid day: 2-30');
	});
});

import {
	DateDay,
	Decimal,
	Field,
	IntervalYearMonth,
	List,
	TimeMicrosecond,
	TimestampMillisecond,
	Utf8,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { consoleCell } from '../../../../src/lib/query/console/console-cell';

describe('consoleCell', () => {
	it.each([
		['a day', new DateDay(), 19_758, '2024-02-05'],
		['a moment', new TimestampMillisecond(), 1_704_164_645_000, '2024-01-02 03:04:05'],
		['a time of day', new TimeMicrosecond(), 36_000_000_000n, '10:00:00'],
		['a decimal', new Decimal(2, 5), 125, 1.25],
		['a list', new List(new Field('one', new Utf8())), ['CHN', 'NOR'], 'CHN, NOR'],
		['an interval', new IntervalYearMonth(), 1, 'an interval: cast it to VARCHAR to read it'],
		['nothing', new Utf8(), null, null],
		['a large whole number', new Utf8(), 12_345_678_901_234n, 12_345_678_901_234],
	])('reads %s', (_, type, value, cell) => expect(consoleCell(type, value)).toBe(cell));
});

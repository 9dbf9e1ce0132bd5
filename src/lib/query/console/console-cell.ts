// How does a value of any type become a cell that a reader can read?
import { DataType, TimeUnit } from 'apache-arrow';

/** What stands in a cell. */
export type ConsoleCell = string | number | boolean | null;

const MS_PER_DAY = 86_400_000;
const TICKS_PER_SECOND: Readonly<Record<TimeUnit, number>> = {
	[TimeUnit.SECOND]: 1,
	[TimeUnit.MILLISECOND]: 1e3,
	[TimeUnit.MICROSECOND]: 1e6,
	[TimeUnit.NANOSECOND]: 1e9,
};

function isoDay(value: number): string {
	return new Date(value).toISOString().slice(0, 10);
}

function isoTime(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** A value as its type means it: days and moments as ISO text, lists with commas, structures as JSON. */
export function consoleCell(type: DataType, value: unknown): ConsoleCell {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean' || typeof value === 'string') return value;
	if (DataType.isDate(type))
		return isoDay(Number(value) < 1e6 && Number(value) > -1e6 ? Number(value) * MS_PER_DAY : Number(value));
	if (DataType.isTimestamp(type)) return new Date(Number(value)).toISOString().replace('T', ' ').slice(0, 19);
	if (DataType.isDecimal(type)) return Number(String(value)) / 10 ** type.scale;
	if (DataType.isTime(type)) return isoTime(Number(value) / TICKS_PER_SECOND[type.unit]);
	if (DataType.isInterval(type)) return 'an interval: cast it to VARCHAR to read it';
	if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
	if (DataType.isList(type)) {
		const child = type.children[0];
		return Array.from(value as Iterable<unknown>, (one) =>
			String(child ? consoleCell(child.type, one) : one),
		).join(', ');
	}
	return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one));
}

// With whom did contacts thicken or stop? Countries by months or years, ready to write into a table.
import { words } from '../../messages/words';
import { partsOf } from '../../model/edtf';
import type { ArticleMonth, MatrixCell } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
import { firstDayOfMonth } from '../axis/months';
import { monthName } from '../axis/month-name';
import { measureFigures } from '../text/measure-text';
import { sortRows, type MatrixSort } from './sort-rows';

export type MatrixUnit = 'month' | 'year';

/** A column: one month, or the shown months of a year. */
export interface MatrixColumn {
	monthStart: number;
	/** Last month, shown too. */
	monthEnd: number;
	/** `Feb`, or the year. */
	label: string;
	/** `February 2024` in short: `Feb 2024`, or the year. */
	name: string;
	year: number;
	/** Does it begin a year? */
	isYearStart: boolean;
	/** Is there an article of it? Zero without one is no zero. */
	hasArticle: boolean;
}

export interface MatrixRow {
	country: CountryCode;
	name: string;
	total: number;
	/** EDTF of the last contact, or null. */
	lastDate: string | null;
	/** By column; 0 is none told. */
	counts: number[];
	/** Tint by column: 0 none, 1 fewest to 5 most. */
	tints: number[];
}

export interface PublisherRow {
	publisher: string;
	total: number;
	counts: number[];
	/** Length of each bar, 0 to 1 of the widest. */
	shares: number[];
}

/** A class of the key: `2–4`, `20 or more`. */
export interface MatrixClass {
	tint: number;
	/** Lowest count of the class. */
	least: number;
	label: string;
}

export interface MatrixLayout {
	unit: MatrixUnit;
	columns: MatrixColumn[];
	/** Sorted; all countries with a contact. */
	rows: MatrixRow[];
	publishers: PublisherRow[];
	classes: MatrixClass[];
	contacts: number;
	/** Width of every column, px. */
	columnPx: number;
}

export interface MatrixOptions {
	/** First and last month shown, counted from January 1970. */
	monthStart: number;
	monthEnd: number;
	/** Room for all columns, px. More than two years of months that find no room there become years. */
	columnsPx: number;
	unit: MatrixUnit | 'auto';
	sort: MatrixSort;
	/** EDTF of each country's last contact. */
	last: ReadonlyMap<CountryCode, string>;
	nameOf: (code: CountryCode) => string;
	/** Do we know of articles at all? Without, no column is ruled. */
	articles: readonly ArticleMonth[];
}

/** Three figures with air: enough for a month's name. */
const MIN_COLUMN_PX = 32;
/** Of a year's label and of counts, and the air around them. */
const [LABEL_PX, COUNT_PX, AIR_PX] = [13, 13.5, 8];
/** A few months alone would make columns as wide as a page. */
const MAX_COLUMN_PX = 88;
/** Up to two years months stay months: a narrow page scrolls. */
const MOST_MONTHS = 24;

/** Lower bounds of tints 1 to 5, from the smallest scale that the largest count does not outgrow. */
const SCALES: readonly (readonly number[])[] = [
	[1, 2, 3, 4, 5],
	[1, 2, 5, 10, 20],
	[1, 5, 20, 50, 100],
	[1, 10, 50, 200, 500],
	[1, 100, 500, 2000, 5000],
];
const OUTGROWN = 4;

function chooseScale(most: number): readonly number[] {
	return SCALES.find((scale) => most < scale.at(-1)! * OUTGROWN) ?? SCALES.at(-1)!;
}

function tintOf(count: number, scale: readonly number[]): number {
	return scale.filter((least) => count >= least).length;
}

function listClasses(scale: readonly number[], most: number): MatrixClass[] {
	return scale
		.filter((least) => least <= most)
		.map((least, index, used) => {
			const next = used[index + 1];
			const isLast = next === undefined;
			const isSingle = next === least + 1 || (isLast && most === least);
			const label = isSingle ? String(least) : isLast ? words().orMore({ least }) : `${least}–${next - 1}`;
			return { tint: index + 1, least, label };
		});
}

function listColumns(options: MatrixOptions, unit: MatrixUnit): MatrixColumn[] {
	const covered = new Set(options.articles.filter((row) => row.count > 0).map((row) => row.month));
	const columns: MatrixColumn[] = [];
	for (let month = options.monthStart; month <= options.monthEnd;) {
		const { year, month: ofYear } = partsOf(firstDayOfMonth(month));
		const yearEnd = month - ofYear + 12;
		const monthEnd = unit === 'month' ? month : Math.min(yearEnd, options.monthEnd);
		let hasArticle = covered.size === 0;
		for (let one = month; one <= monthEnd; one++) hasArticle ||= covered.has(one);
		columns.push({
			monthStart: month,
			monthEnd,
			label: unit === 'month' ? monthName(ofYear) : String(year),
			name: unit === 'month' ? `${monthName(ofYear)} ${year}` : String(year),
			year,
			isYearStart: ofYear === 1 && unit === 'month',
			hasArticle,
		});
		month = monthEnd + 1;
	}
	return columns;
}

/** Sums counts by key and column. Months outside the columns are left out. */
function sumByKey<T extends { month: number; count: number }>(
	rows: readonly T[],
	keyOf: (row: T) => string,
	columns: readonly MatrixColumn[],
): Map<string, number[]> {
	const columnOf = new Map<number, number>();
	for (const [index, column] of columns.entries())
		for (let month = column.monthStart; month <= column.monthEnd; month++) columnOf.set(month, index);
	const sums = new Map<string, number[]>();
	for (const row of rows) {
		const index = columnOf.get(row.month);
		if (index === undefined) continue;
		const counts = sums.get(keyOf(row)) ?? columns.map(() => 0);
		counts[index]! += row.count;
		sums.set(keyOf(row), counts);
	}
	return sums;
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function listPublishers(options: MatrixOptions, columns: readonly MatrixColumn[]): PublisherRow[] {
	const sums = sumByKey(options.articles, (row) => row.publisher ?? words().publisherNotNamed(), columns);
	const most = Math.max(1, ...[...sums.values()].flat());
	return [...sums]
		.map(([publisher, counts]) => ({
			publisher,
			counts,
			total: total(counts),
			shares: counts.map((count) => count / most),
		}))
		.sort((a, b) => b.total - a.total || (a.publisher < b.publisher ? -1 : 1));
}

/** No label and no count runs into the next. */
function leastColumn(unit: MatrixUnit, most: number): number {
	const labelPx = unit === 'year' ? measureFigures('2000', LABEL_PX) + AIR_PX : 0;
	return Math.max(MIN_COLUMN_PX, labelPx, measureFigures(words().figure({ count: most }), COUNT_PX) + AIR_PX);
}

/** Rows, columns, tints and key of the matrix. */
export function layoutMatrix(counts: readonly MatrixCell[], options: MatrixOptions): MatrixLayout {
	const months = options.monthEnd - options.monthStart + 1;
	if (!(months > 0)) throw new Error(`invalid months: ${options.monthStart} to ${options.monthEnd}`);
	const fits = months <= MOST_MONTHS || months * MIN_COLUMN_PX <= options.columnsPx;
	const unit = options.unit === 'auto' ? (fits ? 'month' : 'year') : options.unit;
	const columns = listColumns(options, unit);
	const sums = sumByKey(counts, (row) => row.country, columns);
	const most = Math.max(0, ...[...sums.values()].flat());
	const scale = chooseScale(most);
	const rows = [...sums].map(([country, own]) => ({
		country,
		name: options.nameOf(country),
		total: total(own),
		lastDate: options.last.get(country) ?? null,
		counts: own,
		tints: own.map((count) => tintOf(count, scale)),
	}));
	return {
		unit,
		columns,
		rows: sortRows(rows, options.sort),
		publishers: listPublishers(options, columns),
		classes: listClasses(scale, most),
		columnPx: Math.min(Math.max(options.columnsPx / columns.length, leastColumn(unit, most)), MAX_COLUMN_PX),
		contacts: total(counts.map((row) => row.count)),
	};
}

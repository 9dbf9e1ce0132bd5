// What does a page hand to the matrix?
import type { ArticleMonth, MatrixCell } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
import type { MatrixUnit } from './layout';
import type { MatrixSort } from './sort-rows';

/** Months from January 1970, both included. */
export interface MonthSpan {
	monthStart: number;
	monthEnd: number;
}

export interface MatrixProps {
	/** Contacts by country and month; the chosen country itself is best left out. */
	counts: readonly MatrixCell[];
	/** Articles by publisher and month; empty where they are not known. */
	articles?: readonly ArticleMonth[];
	/** EDTF of each country's last contact. */
	last?: ReadonlyMap<CountryCode, string>;
	/** First and last month shown. */
	monthStart: number;
	monthEnd: number;
	unit?: MatrixUnit | 'auto';
	nameOf: (code: CountryCode) => string;
	sort?: MatrixSort;
	/** Country whose row is marked among the others. */
	chosen?: CountryCode | null;
	/** Countries before the rest is asked for. */
	limit?: number;
	/** The table scrolls in itself past this height, px; null lets it grow. */
	maxHeight?: number | null;
	defaultWidth?: number;
	onsort?: (sort: MatrixSort) => void;
	oncell?: (country: CountryCode, months: MonthSpan) => void;
	onrow?: (country: CountryCode) => void;
	oncolumn?: (months: MonthSpan) => void;
}

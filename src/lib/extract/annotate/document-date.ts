// When was an article written?
import type { Article, Span } from '../../model/article';
import { dayOf, formatDay, parseEdtf, partsOf, type DayUtc } from '../../model/edtf';
import type { Sentence } from '../segment/sentences';
import { edtfMonth, weekdayOfDay } from './date-arithmetic';
import { DAY, MONTH, monthOf, WEEKDAY, weekdayOf, YEAR } from './date-words';
import {
	datesBetween,
	fileDatesOf,
	latestToldOf,
	latestYearOf,
	type FileDates,
	type FullDate,
} from './file-dates';

/** What the article's own date rests on, from best to least. */
export const DOCUMENT_DATE_BASES = ['stated', 'dateline', 'told', 'neighbours'] as const;
export type DocumentDateBasis = (typeof DOCUMENT_DATE_BASES)[number];

/** The article's own date (codebook 5.7), with the words that give it where the text does. */
export interface DocumentDate extends Partial<Span> {
	/** EDTF: a day where it is known, a month or a year where it is not. */
	edtf: string;
	/** Stated outside the text (front matter, feed, command line), in a dateline, told in the past tense, or taken from the other posts. */
	basis: DocumentDateBasis;
	/** `document-date/name`. */
	rule: string;
}

const HEAD_DAY = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?|(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(\\d{1,2})-([A-Z][a-z]{2})-(\\d{4}))`,
	'u',
);
const FIRST_WEEKDAY = new RegExp(`\\b${WEEKDAY}`, 'u');
const WEEKDAY_COST = 400;
const DAYS_IN_WEEK = 7;

interface HeadDay {
	start: number;
	end: number;
	year: number | null;
	month: number;
	day: number;
}

function readHead(text: string, sentence: Sentence): HeadDay | null {
	const m = HEAD_DAY.exec(text.slice(sentence.start, sentence.end));
	if (!m) return null;
	const start = sentence.start + m.index;
	const end = start + m[0].length;
	const number = (value: string | undefined) => (value === undefined ? null : Number(value));
	if (m[1] !== undefined) return { start, end, year: number(m[3]), month: monthOf(m[1]), day: Number(m[2]) };
	if (m[4] !== undefined) return { start, end, year: number(m[6]), month: monthOf(m[5]!), day: Number(m[4]) };
	if (m[7] !== undefined) return { start, end, year: Number(m[7]), month: Number(m[8]), day: Number(m[9]) };
	return { start, end, year: Number(m[12]), month: monthOf(m[11]!), day: Number(m[10]) };
}

/** The year of a dateline without one: near the dates told, and fitting the weekday that the report names first. */
function yearOfHead(
	head: HeadDay,
	near: DayUtc | null,
	year: number | null,
	weekday: number | null,
): DayUtc | null {
	const middle = near ?? (year === null ? null : dayOf(year, 7, 1));
	if (middle === null) return null;
	const around = partsOf(middle).year;
	let best: DayUtc | null = null;
	let bestCost = Infinity;
	for (let candidate = around - 3; candidate <= around + 3; candidate++) {
		const day = dayOf(candidate, head.month, head.day);
		if (day === null) continue;
		const daysBack = weekday === null ? 0 : (weekdayOfDay(day) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
		const cost = Math.abs(day - middle) + (daysBack > 1 ? WEEKDAY_COST : 0);
		if (cost < bestCost) {
			best = day;
			bestCost = cost;
		}
	}
	return best;
}

function fromDatelines(
	article: Pick<Article, 'text' | 'start' | 'end'>,
	sentences: readonly Sentence[],
	told: FullDate | null,
	file: FileDates,
): DocumentDate | null {
	const { text } = article;
	for (const [index, sentence] of sentences.entries()) {
		if (sentence.kind !== 'dateline') continue;
		const head = readHead(text, sentence);
		if (!head) continue;
		const { start, end } = head;
		if (head.year !== null) {
			const day = dayOf(head.year, head.month, head.day);
			if (day === null) continue;
			return { edtf: formatDay(day), basis: 'dateline', start, end, rule: 'document-date/dateline' };
		}
		const report = sentences[index + 1];
		const weekday = report && FIRST_WEEKDAY.exec(text.slice(report.start, report.end))?.[1];
		const near = told ?? file.latestTold;
		const year = latestYearOf(text.slice(article.start, article.end)) ?? file.latestYear;
		const day = yearOfHead(head, near?.day ?? null, year, weekday === undefined ? null : weekdayOf(weekday));
		if (day === null) continue;
		return { edtf: formatDay(day), basis: 'dateline', start, end, rule: 'document-date/dateline-year' };
	}
	return null;
}

/**
 * Finds the article's own date: stated outside the text; else its dateline; else the latest full date that it tells
 * in the past tense; else, to the month, the latest that the other posts of the same file tell. Null if none does.
 */
export function findDocumentDate(
	article: Pick<Article, 'text' | 'start' | 'end' | 'published'>,
	sentences: readonly Sentence[],
): DocumentDate | null {
	const { published, text } = article;
	if (published !== null && parseEdtf(published))
		return { edtf: published, basis: 'stated', rule: 'document-date/stated' };
	const file = fileDatesOf(text);
	const told = latestToldOf(datesBetween(file.dates, article.start, article.end));
	const dateline = fromDatelines(article, sentences, told, file);
	if (dateline) return dateline;
	const year = latestYearOf(text.slice(article.start, article.end));
	if (told && (year === null || year <= partsOf(told.day).year + 1)) {
		const { at: start, end } = told;
		return { edtf: formatDay(told.day), basis: 'told', start, end, rule: 'document-date/told' };
	}
	if (!told && file.latestTold) {
		const { year: y, month } = partsOf(file.latestTold.day);
		return { edtf: edtfMonth(y, month), basis: 'neighbours', rule: 'document-date/neighbours' };
	}
	if (year !== null) return { edtf: String(year), basis: 'told', rule: 'document-date/told-year' };
	return null;
}

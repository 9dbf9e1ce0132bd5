// What is a date that an article names?
import type { Span } from '../../model/article';
import type { DayUtc } from '../../model/edtf';
import type { DateBasis } from '../../model/vocabulary';

/** Does the sentence round a date tell what was, or announce what will be? `set`: what was planned for either side. */
export type Tense = 'past' | 'future' | 'set' | 'unknown';

/** A date as a sentence names it: UTF-16 offsets into the article's text. */
export interface DateMention extends Span {
	/** EDTF, never more exact than the text. */
	edtf: string;
	/** `explicit` where the text gives the year too, else `relative`. */
	basis: DateBasis;
	/** Rule id, `date/name`; a date in the report's head has `dateline/name`. */
	rule: string;
	/** "the same day": the day of the event told just before; `edtf` is the day named last. */
	sameDay: boolean;
	/** Dates something else than an act: "since 1979", "by 2030", "the 1975 agreement", the report's own head. */
	weak: boolean;
	tense: Tense;
}

/** The days against which a relative date is read. */
export interface DateAnchor {
	dayStart: DayUtc;
	dayEnd: DayUtc;
	year: number;
	/** Month from 1, or null where only the year is known. */
	month: number | null;
	/** The report's day, or null where it is not known to the day. */
	day: DayUtc | null;
	/** Is it the report's own date, not one that was gathered from what it tells? */
	isFirm: boolean;
}

/** What a rule may look at besides its own words. */
export interface DateContext {
	anchor: DateAnchor | null;
	tense: Tense;
	/** The day named last, for "the same day" and "a day later". */
	lastDay: DayUtc | null;
	/** The month named last, `2024-01`, for "the same month". */
	lastMonth: string | null;
	/** A year that the sentence states just before, "in 2019, from March 1 to 3". */
	statedYear: number | null;
	/** Days of the weekdays that the article named before; Sunday is 0. */
	weekdays: ReadonlyMap<number, DayUtc>;
}

/** What a rule makes of its words. */
export interface DateReading {
	edtf: string;
	basis: DateBasis;
	sameDay?: boolean;
	weak?: boolean;
}

/** One way in which a date is worded. */
export interface DateRule {
	/** `date/name`. */
	id: string;
	/** Words that it can begin with: `#` is a figure, `@month`, `@weekday` and `@count` are the names of these. */
	begins: string;
	/** Sticky; tried where a word of `begins` stands. */
	pattern: RegExp;
	/** Null where the words, seen closer, name no date that can be known. */
	read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
	/** Words that the rule reads, for explanation and test. */
	example: string;
}

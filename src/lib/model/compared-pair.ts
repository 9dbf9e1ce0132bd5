// What does the comparison need of a pair: its entries, or counts of them where they are many?
import { max, min } from 'd3-array';
import { countSpans } from './count-spans';
import type { DayUtc } from './edtf';
import type { EventRow } from './event-row';
import type { PairFile } from './pair-file';
import type { SpanCounts } from './span-counts';

/** Contents of `/compare/CHN-USA.json`, and what a {@link PairFile} comes to. */
export interface ComparedPair extends Omit<PairFile, 'sources'> {
	/** Counts that stand for all entries, `events` being empty then; else null. */
	counted: SpanCounts | null;
	/** First and last day of the contacts, or of the entries where none of them is one; null without any. */
	span: { dayStart: DayUtc; dayEnd: DayUtc } | null;
}

function spanOf(events: readonly EventRow[]): ComparedPair['span'] {
	const contacts = events.filter(({ type }) => type !== 'anniversary');
	const own = contacts.length > 0 ? contacts : events;
	const [dayStart, dayEnd] = [min(own, (event) => event.dayStart), max(own, (event) => event.dayEnd)];
	return dayStart === undefined || dayEnd === undefined ? null : { dayStart, dayEnd };
}

/** With all entries. */
export function comparePair({ sources: _, ...file }: PairFile): ComparedPair {
	return { ...file, counted: null, span: spanOf(file.events) };
}

/** With counts by month in their place, which are as long however many there are. */
export function countPair(file: Omit<PairFile, 'sources'>): ComparedPair {
	const { events } = file;
	return { ...file, events: [], counted: countSpans(events, 'month'), span: spanOf(events) };
}

// What does a page hand to the timeline?
import type { Snippet } from 'svelte';
import type { EventRow } from '../../model/event-row';
import type { SpanCounts } from '../../model/span-counts';
import type { Lanes } from '../../model/view';
import type { CountryCode } from '../../model/vocabulary';
import type { Gap } from './layout';

export interface TimelineProps {
	/** Events under the filter; those outside the shown days are left out of the drawing. */
	events: readonly EventRow[];
	/** First and last day shown. */
	dayStart: number;
	dayEnd: number;
	/** First and last day that zooming out can reach; by default what events and shown days span. */
	extent?: { dayStart: number; dayEnd: number } | null;
	lanes?: Lanes;
	/** Chosen country: labels and country lanes name the partner alone. */
	country?: CountryCode | null;
	/** Name of a country's or organisation's code. */
	nameOf: (code: string) => string;
	/** By default a line made from what is drawn. */
	title?: string | undefined;
	/** Event chosen in any view. */
	chosen?: string | null;
	/** Event pointed at in any view, or all events of what is pointed at there. */
	hovered?: string | ReadonlySet<string> | null;
	/** Labels thin, then marks turn into bars, rather than grow taller; px. */
	maxHeight?: number;
	/** Keep the drawing at `maxHeight` whatever is in it, so that nothing below moves. */
	isFixed?: boolean;
	/** Days without articles, ruled. */
	gaps?: readonly Gap[];
	/** Counts that stand for all events, where these are too many to hand over. */
	counted?: SpanCounts | null;
	/** Bars say as much in less height than marks; px, by default as high as marks. */
	barsHeight?: number | undefined;
	/** Width before the page is measured (on the server). */
	defaultWidth?: number;
	onhover?: (id: string | null) => void;
	onchoose?: (id: string | null) => void;
	/** New days while the reader zooms or pans; at most once a frame. */
	onperiod?: (dayStart: number, dayEnd: number) => void;
	/** The gesture has ended with these days. */
	oncommit?: (dayStart: number, dayEnd: number) => void;
	/** The reader asks for other lanes; without it lanes cannot be chosen. */
	onlanes?: (lanes: Lanes) => void;
	/** Stands after the chart's own tools. */
	tools?: Snippet;
	/** Contents of the tooltip, in place of the usual ones. */
	tip?: Snippet<[EventRow]>;
}

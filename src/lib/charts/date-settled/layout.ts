// Where do the dates of an event's articles stand on one axis, and the date that is kept?
import { words } from '../../messages/words';
import { placeTicks } from '../axis/time-ticks';
import { describeEdtf, parseEdtf } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import type { SourceRow } from '../../model/view-rows';
import type { Status } from '../../model/vocabulary';

/** A date as a stretch of the axis, in percent of its width. */
export interface DateSpan {
	left: number;
	width: number;
	isDay: boolean;
	label: string;
	/** Where the label stands: beside the mark, or on a bar that leaves no room. */
	labelSide: 'left' | 'right' | 'inside';
	status: Status;
}

export interface DateLine {
	key: string;
	name: string;
	second: string;
	span: DateSpan;
	/** Where the article appeared; null where that is not known. */
	report: number | null;
}

/** The axis and its lines; the last line is what is kept. */
export interface DateSettledLayout {
	lines: DateLine[];
	ticks: { left: number; label: string }[];
}

const PLOT_PX = 330;
const LEAST_DAYS = 8;

/** Lays out an event's dates; null where a date cannot be read. */
export function layoutDates(
	event: Pick<EventRow, 'date' | 'status'>,
	sources: readonly Pick<SourceRow, 'article' | 'publisher' | 'document' | 'published' | 'date' | 'status'>[],
	letterOf: (index: number) => string,
): DateSettledLayout | null {
	const kept = parseEdtf(event.date);
	if (!kept) return null;
	const told = sources.flatMap((source) => {
		const span = parseEdtf(source.date);
		const published = source.published === null ? null : parseEdtf(source.published);
		return span ? [{ source, span, published }] : [];
	});
	const days = [kept, ...told.flatMap(({ span, published }) => (published ? [span, published] : [span]))];
	let from = Math.min(...days.map(({ dayStart }) => dayStart));
	let to = Math.max(...days.map(({ dayEnd }) => dayEnd)) + 1;
	const pad = Math.max((to - from) * 0.06, (LEAST_DAYS - (to - from)) / 2, 1);
	from = Math.floor(from - pad);
	to = Math.ceil(to + pad);
	const at = (day: number) => (100 * (day - from)) / (to - from);
	const place = (edtf: string, span: { dayStart: number; dayEnd: number }, status: Status): DateSpan => {
		const isDay = span.dayStart === span.dayEnd;
		const left = isDay ? at(span.dayStart + 0.5) : at(span.dayStart);
		const width = isDay ? 0 : at(span.dayEnd + 1) - left;
		return {
			left,
			width,
			isDay,
			label: describeEdtf(edtf),
			labelSide: left + width <= 62 ? 'right' : left >= 34 ? 'left' : 'inside',
			status,
		};
	};
	return {
		lines: [
			...told.map(({ source, span, published }, index) => ({
				key: source.article,
				name: `${letterOf(index)}, ${source.publisher ?? source.document}`,
				second: source.published
					? words().published({ date: describeEdtf(source.published) })
					: words().undated(),
				span: place(source.date, span, source.status),
				report: published && published.dayStart === published.dayEnd ? at(published.dayStart + 0.5) : null,
			})),
			{
				key: 'kept',
				name: words().kept(),
				second: sources.length > 1 ? words().ofAllReadings() : words().asTheArticleTellsIt(),
				span: place(event.date, kept, event.status),
				report: null,
			},
		],
		ticks: placeTicks(from, to, PLOT_PX, 12).map(({ x, label }) => ({ left: (100 * x) / PLOT_PX, label })),
	};
}

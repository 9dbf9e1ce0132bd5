// How does the timeline look at this size: every mark, or bars that count them?
import type { EventRow } from '../../model/event-row';
import type { SpanCounts } from '../../model/span-counts';
import type { Lanes } from '../../model/view';
import type { CountryCode } from '../../model/vocabulary';
import { placeBorders, placeTicks, type Tick } from '../axis/time-ticks';
import { binEvents, chooseUnit } from './bin-events';
import { binSpans } from './bin-spans';
import type { Domain } from './domain';
import { groupLanes } from './lanes';
import { layoutDensity, type DensityLayout } from './layout-density';
import { layoutMarks, type MarksLayout } from './layout-marks';
import { isInView, xOf, type TimeScale } from './place-mark';
import { sizesFor, type Sizes } from './sizes';

/** Days that no article covers. */
export interface Gap {
	dayStart: number;
	dayEnd: number;
}

export interface TimelineOptions {
	domain: Domain;
	/** Whole chart with the lanes' names, px. */
	widthPx: number;
	/** Marks thin, then turn to bars, rather than grow taller than this, px; on narrow charts marks may take more. */
	maxHeightPx: number;
	lanes: Lanes;
	/** Chosen country, left out of labels and lanes. */
	country: CountryCode | null;
	nameOf: (code: string) => string;
	/** More marks in view than this become bars. */
	maxMarks?: number;
	/** Counts that stand for all events, where these are too many to hand over; then `events` may be empty. */
	counted?: SpanCounts | null;
	/** Bars grow no taller than this, px; by default as tall as marks. */
	barsHeightPx?: number | undefined;
	gaps?: readonly Gap[];
}

/** A lane's band, from the chart's top. */
export interface LaneBand {
	id: string;
	y0: number;
	y1: number;
	/** Events in view. */
	count: number;
}

/** What both forms share, pixels from the chart's top left. */
interface TimelineFrame {
	widthPx: number;
	heightPx: number;
	scale: TimeScale;
	sizes: Sizes;
	isNarrow: boolean;
	/** Bottom of the lanes, top of the axis. */
	baseY: number;
	ticks: Tick[];
	/** Month or year borders between ticks. */
	borders: number[];
	gaps: { x0: number; x1: number; gap: Gap }[];
}

export type TimelineLayout = TimelineFrame & (MarksLayout | DensityLayout);

/** Above some 400 marks single ones can no longer be told apart. */
export const MAX_MARKS = 400;
/** A phone shows one view at a time: marks large enough for a finger may fill more than the screen. */
export const NARROW_STRETCH = 2.4;

function placeGaps(gaps: readonly Gap[], scale: TimeScale): TimelineFrame['gaps'] {
	return gaps
		.map((gap) => ({
			gap,
			x0: Math.max(scale.x0, xOf(scale, gap.dayStart)),
			x1: Math.min(scale.x1, xOf(scale, gap.dayEnd + 1)),
		}))
		.filter(({ x0, x1 }) => x1 - x0 > 1);
}

/** Final pixels of the timeline. The same events and options give the same layout, in whatever order events come. */
export function layoutTimeline(events: readonly EventRow[], options: TimelineOptions): TimelineLayout {
	const { domain, widthPx, maxHeightPx } = options;
	if (!(domain.to > domain.from)) throw new Error(`invalid domain: ${domain.from} to ${domain.to}`);
	if (!(widthPx > 0)) throw new Error(`invalid width: ${widthPx}`);
	const sizes = sizesFor(widthPx);
	const scale: TimeScale = { domain, x0: sizes.gutter, x1: widthPx };
	const plotPx = scale.x1 - scale.x0;
	const isNarrow = sizes.gutter === 0;
	const budgetPx = Math.min(options.barsHeightPx ?? maxHeightPx, maxHeightPx) - sizes.axis;
	const marksPx = maxHeightPx * (isNarrow ? NARROW_STRETCH : 1) - sizes.axis;
	const lanes = groupLanes(events, options.lanes, options.country);
	const inView = events.filter((event) => isInView(event, domain)).length;

	const { counted = null } = options;
	const isCounted = counted !== null || inView > (options.maxMarks ?? MAX_MARKS);
	const body =
		(isCounted ? null : layoutMarks(lanes, { ...options, scale, budgetPx: marksPx })) ??
		layoutDensity(
			counted ? binSpans(counted, domain) : binEvents(lanes, domain, chooseUnit(domain, plotPx)),
			{ scale, sizes, budgetPx },
		);
	const baseY = Math.max(body.bands.at(-1)?.y1 ?? 0, sizes.pitch);
	return {
		...body,
		widthPx,
		heightPx: baseY + sizes.axis,
		scale,
		sizes,
		isNarrow,
		baseY,
		ticks: placeTicks(domain.from, domain.to, plotPx, sizes.label),
		borders: placeBorders(domain.from, domain.to, plotPx),
		gaps: placeGaps(options.gaps ?? [], scale),
	};
}

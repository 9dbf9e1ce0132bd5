// Which shape does an event's date have in a view of the timeline?
import type { EventRow } from '../../model/event-row';
import type { Look, Shape } from '../signs/mark-shape';
import type { Domain } from './domain';
import { isRoundYear } from './importance';
import type { Sizes } from './sizes';

/** Pixels of a day in a plot. */
export interface TimeScale {
	domain: Domain;
	x0: number;
	x1: number;
}

/** Pixel of a moment (days since 1970, fractions allowed). */
export function xOf(scale: TimeScale, day: number): number {
	const { domain, x0, x1 } = scale;
	return x0 + ((day - domain.from) / (domain.to - domain.from)) * (x1 - x0);
}

/** Day at a pixel. */
export function dayAt(scale: TimeScale, x: number): number {
	const { domain, x0, x1 } = scale;
	return domain.from + ((x - x0) / (x1 - x0)) * (domain.to - domain.from);
}

/** Does any day of the event lie in the view? A day is drawn at noon, so noon decides. */
export function isInView(event: EventRow, domain: Domain): boolean {
	if (event.dayStart === event.dayEnd)
		return event.dayStart + 0.5 >= domain.from && event.dayStart + 0.5 <= domain.to;
	return event.dayEnd + 1 > domain.from && event.dayStart < domain.to;
}

/** Least length of a bar, px: below it the two end strokes would touch. */
const MIN_BAR = 7;
/** Keeps bars that follow each other apart. */
const BAR_INSET = 1;

/** The shape, with its middle at y = 0. */
export function shapeOf(event: EventRow, scale: TimeScale, sizes: Sizes): Shape {
	if (event.dayStart === event.dayEnd) {
		const x = xOf(scale, event.dayStart + 0.5);
		if (event.type !== 'anniversary') return { kind: 'dot', x, y: 0, r: sizes.dot };
		const isRound = event.anniversaryN !== null && isRoundYear(event.anniversaryN);
		return { kind: 'diamond', x, y: 0, r: isRound ? sizes.diamondRound : sizes.diamond };
	}
	const isOpenStart = event.dayStart < scale.domain.from;
	const isOpenEnd = event.dayEnd + 1 > scale.domain.to;
	let x0 = isOpenStart ? scale.x0 : xOf(scale, event.dayStart) + BAR_INSET;
	let x1 = isOpenEnd ? scale.x1 : xOf(scale, event.dayEnd + 1) - BAR_INSET;
	if (x1 - x0 < MIN_BAR) {
		const middle = Math.min(Math.max((x0 + x1) / 2, scale.x0 + MIN_BAR / 2), scale.x1 - MIN_BAR / 2);
		[x0, x1] = [middle - MIN_BAR / 2, middle + MIN_BAR / 2];
	}
	return { kind: 'bar', x0, x1, y: 0, height: sizes.bar, isOpenStart, isOpenEnd };
}

/** How it is drawn; `isUnit` where lanes do not tell the channel. */
export function lookOf(event: EventRow, isUnit: boolean): Look {
	return {
		tone: event.type === 'anniversary' ? 'mark' : event.channel,
		status: event.status,
		isApproximate: event.approximate,
		isUnit,
		isTold: event.sources > 0 || Boolean(event.origin),
	};
}

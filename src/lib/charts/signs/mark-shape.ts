// What is a mark of an event, before any colour?
import type { Channel, Status } from '../../model/vocabulary';

/** Outline of a mark in pixels: a day is a dot, a less exact date a bar, a marked anniversary a diamond. */
export type Shape =
	| { kind: 'dot'; x: number; y: number; r: number }
	| { kind: 'diamond'; x: number; y: number; r: number }
	| {
			kind: 'bar';
			x0: number;
			x1: number;
			/** Middle of its height. */
			y: number;
			height: number;
			/** Does the date begin before the view, or end after it? */
			isOpenStart: boolean;
			isOpenEnd: boolean;
	  };

/** A channel's colour, or ink for anniversaries. */
export type Tone = Channel | 'mark';

/** How a shape is drawn. */
export interface Look {
	tone: Tone;
	status: Status;
	isApproximate: boolean;
	/** Show the channel by the dot's form as well as by colour: where lanes do not say it. */
	isUnit: boolean;
	/** Does an article tell it, or is it only reckoned? */
	isTold: boolean;
}

/** Left and right edge of a shape, strokes left aside. */
export function extentOf(shape: Shape): readonly [x0: number, x1: number] {
	return shape.kind === 'bar' ? [shape.x0, shape.x1] : [shape.x - shape.r, shape.x + shape.r];
}

// What is kept of each piece of a benchmark run?
import type { BrushResult } from './drag-brush';
import type { FirstView } from './first-view';
import type { Soak } from '../../support/soak-explore';
import type { Starts } from './measure-start';

/** What a piece measures; `name` heads its row. */
export type Measured =
	| { kind: 'first-view'; name: string; limitMs: number; view: FirstView }
	| { kind: 'starts'; name: string; starts: Starts }
	| { kind: 'soak'; name: string; soak: Soak }
	| { kind: 'pair'; name: string; events: number; result: BrushResult }
	| { kind: 'brush'; name: string; events: number; result: BrushResult };

/** A kept result, or why there is none; either says when, with which Chromium, and how busy the machine was. */
export interface Kept {
	id: string;
	kind: Measured['kind'];
	name: string;
	/** Events in the file; null where the built site's own are shown. */
	events: number | null;
	measured: Measured | null;
	failed: string | null;
	chromium: string;
	/** Load of the machine over the last minute, at the piece's end. */
	load: number;
	/** YYYY-MM-DD. */
	day: string;
}

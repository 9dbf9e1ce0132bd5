// How large is everything on the timeline?

/** Pixels. The tokens `--dot`, `--bar`, `--diamond`, `--lane-pitch` say the same; layouts need them as numbers. */
export interface Sizes {
	/** Half a dot's width. */
	dot: number;
	bar: number;
	diamond: number;
	diamondRound: number;
	/** From row to row. */
	pitch: number;
	/** Above and below a lane's rows. */
	lanePadding: number;
	/** Left of the plot, for lanes' names; 0 where they stand above their lane. */
	gutter: number;
	/** Height of a lane's name where it stands above. */
	laneHead: number;
	axis: number;
	label: number;
	/** Side of a type's sign. */
	glyph: number;
}

/** Below this width names stand above their lanes and everything is made for fingers. */
export const NARROW_PX = 600;

const WIDE: Sizes = {
	dot: 4.5,
	bar: 12,
	diamond: 5,
	diamondRound: 7,
	pitch: 14,
	lanePadding: 3,
	gutter: 144,
	laneHead: 0,
	axis: 20,
	label: 12,
	glyph: 12,
};
const NARROW: Sizes = {
	dot: 5.5,
	bar: 19,
	diamond: 6,
	diamondRound: 8,
	pitch: 24,
	lanePadding: 4,
	gutter: 0,
	laneHead: 26,
	axis: 22,
	label: 13,
	glyph: 14,
};
/** Packed marks without labels, when rows run out: closer, then closest. */
const PACKED = [
	{ dot: 4, bar: 8, diamond: 4.5, diamondRound: 5.5, pitch: 11 },
	{ dot: 3.5, bar: 6, diamond: 3.5, diamondRound: 4, pitch: 8 },
] as const;

/** 0 leaves room for labels, 1 and 2 pack marks without. */
export type Packing = 0 | 1 | 2;

/** Sizes for a chart of this width. */
export function sizesFor(widthPx: number, packing: Packing = 0): Sizes {
	const sizes = widthPx < NARROW_PX ? NARROW : WIDE;
	return packing === 0 ? sizes : { ...sizes, ...PACKED[packing - 1] };
}

// How wide will a label be, before anything can measure it?
const NARROW = /[iljtfrI.,'’\-() ]/;
const WIDE = /[mwMWÅÆŒ@]/;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\d/;
/** Widths as shares of the font's size, a little generous for Cabin at weight 500. */
const SHARES = { narrow: 0.31, wide: 0.86, capital: 0.66, digit: 0.58, other: 0.54 };

function shareOf(letter: string): number {
	if (NARROW.test(letter)) return SHARES.narrow;
	if (WIDE.test(letter)) return SHARES.wide;
	if (CAPITAL.test(letter)) return SHARES.capital;
	return DIGIT.test(letter) ? SHARES.digit : SHARES.other;
}

/** Estimated width in px of a text set in the interface's face at a size in px. */
export function estimateWidth(text: string, sizePx: number): number {
	let shares = 0;
	for (const letter of text) shares += shareOf(letter);
	return shares * sizePx;
}

// How many pixels does a label take? The same answer on the server and in every browser, without a canvas.
import { CABIN_400, CABIN_500, CABIN_OTHERS } from './cabin-widths';

/** Weights of Cabin that charts set labels in. */
export type LabelWeight = 400 | 500;

const FIRST_CODE = 32;
/** Scripts past Latin, and letters that no table knows: as wide as a capital. */
const UNKNOWN_WIDTH = 680;
/** Hinting and kerning move real text by up to this share. */
const SAFETY = 1.01;
/** Brygada 1918 at weight 500, thousandths: its tabular figures, its space, its M and m, others as in the widest names of months. */
const SERIF_FIGURE = 577;
const SERIF_SPACE = 230;
const SERIF_M = 944;
const SERIF_OTHER = 610;

const MARKS = /[\u0300-\u036f]/g;

function widthOf(character: string, weight: LabelWeight): number {
	const table = weight === 500 ? CABIN_500 : CABIN_400;
	const known = table[character.charCodeAt(0) - FIRST_CODE];
	if (known !== undefined) return known;
	const other = CABIN_OTHERS[character];
	if (other) return weight === 500 ? other[1] : other[0];
	return UNKNOWN_WIDTH;
}

/** Width of a line of Cabin, in pixels at `sizePx`; accented letters count as their base letter. Never too small. */
export function measureText(text: string, sizePx: number, weight: LabelWeight = 400): number {
	if (!(sizePx > 0)) throw new Error(`invalid type size: ${sizePx}`);
	let thousandths = 0;
	for (const character of text.normalize('NFD').replace(MARKS, '')) thousandths += widthOf(character, weight);
	return (thousandths * sizePx * SAFETY) / 1000;
}

function figureWidthOf(character: string): number {
	if (character === ' ') return SERIF_SPACE;
	if (/\d/.test(character)) return SERIF_FIGURE;
	return /m/i.test(character) ? SERIF_M : SERIF_OTHER;
}

/** Width of a line of Brygada 1918 (numbers, dates), in pixels at `sizePx`, rounded up. Of dates never too small. */
export function measureFigures(text: string, sizePx: number): number {
	let thousandths = 0;
	for (const character of text) thousandths += figureWidthOf(character);
	return Math.ceil((thousandths * sizePx) / 1000);
}

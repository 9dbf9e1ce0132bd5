// Where does each line of a text stand on the page, and how is it written in SVG?
import { escapeMarkup } from '../../model/escape-markup';
import { px, writeAttributes } from './svg-text';

/** Words of one line. */
interface Line {
	text: string;
	left: number;
	top: number;
	height: number;
}

const NEAR_PX = 2;
let pen: CanvasRenderingContext2D | null = null;

/** The lines into which the browser has broken a text. */
function linesOf(node: Text): Line[] {
	const range = document.createRange();
	const lines: Line[] = [];
	for (const found of node.data.matchAll(/\S+/g)) {
		range.setStart(node, found.index);
		range.setEnd(node, found.index + found[0].length);
		const [box] = range.getClientRects();
		if (!box || box.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - box.top) < NEAR_PX) last.text += ` ${found[0]}`;
		else lines.push({ text: found[0], left: box.left, top: box.top, height: box.height });
	}
	return lines;
}

/** Share of a line's height that lies above the letters' feet. */
function ascentOf(style: CSSStyleDeclaration): number {
	pen ??= document.createElement('canvas').getContext('2d');
	if (!pen) return 0.78;
	pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
	const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x');
	return up / (up + down);
}

/** A text that is set on end, read from below, as one line turned in its place. */
function traceUpright(node: Text, style: CSSStyleDeclaration, left: number, top: number): string {
	const range = document.createRange();
	range.selectNodeContents(node);
	const box = range.getBoundingClientRect();
	const [x, y] = [box.left - left + box.width / 2, box.top - top + box.height / 2];
	const attributes = writeAttributes({
		fill: style.color,
		'font-family': style.fontFamily,
		'font-size': style.fontSize,
	});
	return `<text transform="translate(${px(x)} ${px(y)}) rotate(-90)" text-anchor="middle" dominant-baseline="central"${attributes}>${escapeMarkup(node.data.trim())}</text>`;
}

/** The text as lines of SVG, on a picture whose corner lies at `left` and `top` of the screen. */
export function traceText(node: Text, left: number, top: number): string {
	const parent = node.parentElement;
	if (!parent || node.data.trim() === '') return '';
	const style = getComputedStyle(parent);
	if (style.visibility !== 'visible') return '';
	const ascent = ascentOf(style);
	const halo = /^(rgba?\([^)]*\)|#\w+|[a-z]+\([^)]*\))/.exec(style.textShadow)?.[1];
	if (style.writingMode.startsWith('vertical')) return traceUpright(node, style, left, top);
	const attributes = writeAttributes({
		fill: style.color,
		'font-family': style.fontFamily,
		'font-size': style.fontSize,
		'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
		'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
		'letter-spacing': style.letterSpacing === 'normal' ? null : style.letterSpacing,
		...(halo
			? { stroke: halo, 'stroke-width': '3', 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
			: {}),
	});
	return linesOf(node)
		.map(
			(line) =>
				`<text x="${px(line.left - left)}" y="${px(line.top - top + line.height * ascent)}"${attributes}>${escapeMarkup(line.text)}</text>`,
		)
		.join('');
}

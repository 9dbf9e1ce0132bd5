// How does a part of the page, drawings and text, become one SVG drawing of the same look?
import { escapeMarkup } from '../../model/escape-markup';
import { px } from './svg-text';
import { traceDrawing, type SvgParts } from './trace-svg';
import { traceText } from './trace-text';

/** Tools and words for readers of the screen are no part of the picture. */
const LEFT_OUT =
	'details:not([open]), .screen-only, .needs-script, .visually-hidden, .leaflet-control, [data-picture="none"], button.link, select, input, summary';
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const NOTHING = 'rgba(0, 0, 0, 0)';

/** A drawing without its frame: contents, what it refers to, and its size, px. */
export interface Traced {
	body: string;
	defs: string;
	widthPx: number;
	heightPx: number;
}

/** Slanted ruling of a ground, as a pattern that stands once for each colour; empty where the ground has none. */
function traceRuling(style: CSSStyleDeclaration, parts: SvgParts): string {
	if (!style.backgroundImage.startsWith('repeating-linear-gradient')) return '';
	const colour = (style.backgroundImage.match(/rgba?\([^)]*\)/g) ?? []).find((one) => one !== NOTHING);
	if (!colour) return '';
	const id = `ruling-${colour.replace(/\D+/g, '-')}`;
	const pattern = `<pattern id="${id}" width="6.5" height="6.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0.7 0V6.5" stroke="${escapeMarkup(colour)}" stroke-width="1.4"/></pattern>`;
	if (!parts.defs.includes(pattern)) parts.defs.push(pattern);
	return `url(#${id})`;
}

/** Ground and edges of a box. */
function traceBox(
	box: DOMRect,
	style: CSSStyleDeclaration,
	left: number,
	top: number,
	parts: SvgParts,
): string {
	const [x, y] = [box.left - left, box.top - top];
	const place = (dx: number, dy: number, width: number, height: number, fill: string) =>
		`<rect x="${px(x + dx)}" y="${px(y + dy)}" width="${px(width)}" height="${px(height)}" fill="${escapeMarkup(fill)}"/>`;
	const ground =
		style.backgroundColor === NOTHING ? '' : place(0, 0, box.width, box.height, style.backgroundColor);
	const ruling = traceRuling(style, parts);
	const ruled = ruling === '' ? '' : place(0, 0, box.width, box.height, ruling);
	const edges = SIDES.map((side) => {
		const width = parseFloat(style[`border${side}Width`]);
		const colour = style[`border${side}Color`];
		if (!width || style[`border${side}Style`] === 'none' || colour === NOTHING) return '';
		if (side === 'Top') return place(0, 0, box.width, width, colour);
		if (side === 'Bottom') return place(0, box.height - width, box.width, width, colour);
		return place(side === 'Left' ? 0 : box.width - width, 0, width, box.height, colour);
	});
	const line = parseFloat(style.outlineWidth);
	const outline =
		style.outlineStyle === 'none' || !line
			? ''
			: `<rect x="${px(x)}" y="${px(y)}" width="${px(box.width)}" height="${px(box.height)}" fill="none" stroke="${escapeMarkup(style.outlineColor)}" stroke-width="${line}"/>`;
	return ground + ruled + edges.join('') + outline;
}

function tracePart(element: Element, left: number, top: number, parts: SvgParts): string {
	if (element.matches(LEFT_OUT)) return '';
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.opacity === '0' || style.clipPath.startsWith('inset(50%')) return '';
	if (element instanceof SVGSVGElement) return traceDrawing(element, left, top, parts);
	const box = element.getBoundingClientRect();
	let inner = '';
	for (const node of element.childNodes) {
		if (node instanceof Element) inner += tracePart(node, left, top, parts);
		else if (node instanceof Text) inner += traceText(node, left, top);
	}
	if (/hidden|clip/.test(style.overflow) && inner !== '') {
		const id = `clip-${parts.clips++}`;
		parts.defs.push(
			`<clipPath id="${id}"><rect x="${px(box.left - left)}" y="${px(box.top - top)}" width="${px(box.width)}" height="${px(box.height)}"/></clipPath>`,
		);
		inner = `<g clip-path="url(#${id})">${inner}</g>`;
	}
	const own =
		style.visibility === 'visible' && style.display !== 'contents'
			? traceBox(box, style, left, top, parts)
			: '';
	return style.opacity === '1' ? own + inner : `<g opacity="${style.opacity}">${own}${inner}</g>`;
}

/** Traces what is on the page now, in its theme and size; what a box scrolls to is shown whole. */
export function tracePage(root: HTMLElement): Traced {
	const box = root.getBoundingClientRect();
	const parts: SvgParts = { shapes: new Map(), clips: 0, defs: [] };
	const scrolled = [root, ...root.querySelectorAll('*')].filter((one) =>
		/auto|scroll/.test(getComputedStyle(one).overflow),
	);
	const more = (of: (one: Element) => number) => Math.max(0, ...scrolled.map(of));
	const body = tracePart(root, box.left, box.top, parts);
	return {
		body,
		defs: [...parts.shapes.values(), ...parts.defs].join(''),
		widthPx: box.width + more((one) => one.scrollWidth - one.clientWidth),
		heightPx: box.height + more((one) => one.scrollHeight - one.clientHeight),
	};
}

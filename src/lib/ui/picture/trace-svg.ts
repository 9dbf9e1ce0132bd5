// How does a drawing on the page become SVG that stands alone? Styles are written out; shapes used often stand once.
import { escapeMarkup } from '../../model/escape-markup';
import { paintOf } from './paint-of';
import { px, writeAttributes } from './svg-text';

/** Attributes that give a shape its form and place; paint is taken from the style. */
const GEOMETRY = [
	'd',
	'x',
	'y',
	'x1',
	'x2',
	'y1',
	'y2',
	'cx',
	'cy',
	'r',
	'rx',
	'ry',
	'width',
	'height',
	'points',
	'dx',
	'dy',
	'viewBox',
	'preserveAspectRatio',
	'patternUnits',
	'patternTransform',
	'clipPathUnits',
	'transform',
];
const LEFT_OUT = new Set(['title', 'desc', 'style', 'script', 'metadata']);
const TEXTS = new Set(['text', 'tspan']);

/** What is written once, beside the drawing. */
export interface SvgParts {
	/** Shapes without paint, by id, for those who paint them anew. */
	shapes: Map<string, string>;
	/** Next number for a clip. */
	clips: number;
	defs: string[];
}

function geometryOf(element: Element): Record<string, string | null> {
	return Object.fromEntries(GEOMETRY.map((name) => [name, element.getAttribute(name)]));
}

/** A shape or group without any paint, as it was drawn. */
function writeShape(element: Element): string {
	const name = element.localName;
	const inner = [...element.children].map(writeShape).join('');
	return `<${name}${writeAttributes(geometryOf(element))}>${inner}</${name}>`;
}

/** The paint that a `use` gives what it shows: asked of a copy that stands in its place for a moment. */
function traceUse(use: Element, parts: SvgParts): string {
	const id = use.getAttribute('href')?.slice(1) ?? '';
	const target = document.getElementById(id);
	const leaf = target?.querySelector('path, circle, rect') ?? target;
	if (!target || !leaf) return '';
	const place = writeAttributes({ ...geometryOf(use), width: null, height: null });
	const ghost = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	for (const { name, value } of use.attributes) if (name !== 'href') ghost.setAttribute(name, value);
	const copy = leaf.cloneNode() as Element;
	ghost.append(copy);
	use.after(ghost);
	const paint = paintOf(copy, false);
	ghost.remove();
	const own = paintOf(leaf, false);
	const isRepainted = paint['stroke'] !== own['stroke'] || paint['stroke-width'] !== own['stroke-width'];
	const isGroup = target !== leaf && target.querySelector('use, defs') !== null;
	if (!isRepainted || isGroup) return `<use href="#${escapeMarkup(id)}"${place}/>`;
	if (!parts.shapes.has(id))
		parts.shapes.set(id, `<g id="shape-${escapeMarkup(id)}">${writeShape(target)}</g>`);
	return `<use href="#shape-${escapeMarkup(id)}"${place}${writeAttributes(paint)}/>`;
}

/** One element and what it holds; hidden ones and words for tooltips are left out. */
export function traceElement(element: Element, parts: SvgParts): string {
	const name = element.localName;
	const style = getComputedStyle(element);
	if (LEFT_OUT.has(name) || (style.display === 'none' && name !== 'defs')) return '';
	if (name === 'use') return traceUse(element, parts);
	const isText = TEXTS.has(name);
	const isGroup =
		name === 'g' || name === 'defs' || name === 'svg' || name === 'pattern' || name === 'clipPath';
	if (!isGroup && style.visibility !== 'visible') return '';
	const paint = isGroup ? { opacity: style.opacity === '1' ? '' : style.opacity } : paintOf(element, isText);
	if (!isGroup && !isText && paint['fill'] === 'none' && paint['stroke'] === undefined) return '';
	const attributes = writeAttributes({ id: element.id, ...geometryOf(element), ...paint });
	const inner = [...element.childNodes]
		.map((node) =>
			node instanceof Element
				? traceElement(node, parts)
				: isText && node.nodeType === Node.TEXT_NODE
					? escapeMarkup(node.textContent ?? '')
					: '',
		)
		.join('');
	if (name === 'g' && inner === '') return '';
	return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

/** A whole drawing at its place on the picture, whose corner lies at `left` and `top` of the screen. */
export function traceDrawing(svg: SVGSVGElement, left: number, top: number, parts: SvgParts): string {
	const matrix = svg.getScreenCTM();
	if (!matrix) return '';
	const { a, b, c, d, e, f } = matrix;
	const inner = [...svg.children].map((child) => traceElement(child, parts)).join('');
	return `<g transform="matrix(${[a, b, c, d].map((part) => part.toFixed(5)).join(' ')} ${px(e - left)} ${px(f - top)})">${inner}</g>`;
}

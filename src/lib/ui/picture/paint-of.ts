// How is an element of a drawing painted, written so that it needs no style sheet?

/** Properties that a shape or a text of SVG takes, each with the value that need not be written. */
const PROPERTIES: readonly (readonly [name: string, initial: string])[] = [
	['fill', 'rgb(0, 0, 0)'],
	['fill-opacity', '1'],
	['fill-rule', 'nonzero'],
	['stroke', 'none'],
	['stroke-opacity', '1'],
	['stroke-linecap', 'butt'],
	['stroke-linejoin', 'miter'],
	['opacity', '1'],
	['paint-order', 'normal'],
];
const TEXT_PROPERTIES: readonly (readonly [name: string, initial: string])[] = [
	['font-family', ''],
	['font-size', ''],
	['font-weight', '400'],
	['font-style', 'normal'],
	['font-variant-numeric', 'normal'],
	['letter-spacing', 'normal'],
	['text-anchor', 'start'],
	['text-decoration-line', 'none'],
	['dominant-baseline', 'auto'],
];

/** Links to patterns and clips are written by the browser with the page's address; only the name may stay. */
function keepLocal(value: string): string {
	return value.replace(/url\("?[^"#)]*#([^")]+)"?\)/g, 'url(#$1)');
}

/** Lengths that shrink with the drawing, where strokes keep their width on the screen. */
function divide(value: string, by: number): string {
	return value.replace(/-?[\d.]+(px)?/g, (length) =>
		String(Math.round((parseFloat(length) / by) * 1000) / 1000),
	);
}

/** Pixels of the screen per unit of the element. */
function scaleOf(element: Element): number {
	const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
	const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
	return scale > 0 ? scale : 1;
}

/** Paint of an element as attributes; `like` gives the size where the element itself only stands in for it. */
export function paintOf(element: Element, isText: boolean, like: Element = element): Record<string, string> {
	const style = getComputedStyle(element);
	const paint: Record<string, string> = {};
	for (const [name, initial] of [...PROPERTIES, ...(isText ? TEXT_PROPERTIES : [])]) {
		const value = style.getPropertyValue(name);
		if (value !== initial && value !== '') paint[name] = keepLocal(value);
	}
	if (style.stroke !== 'none') {
		const by = style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scaleOf(like) : 1;
		paint['stroke-width'] = divide(style.strokeWidth, by);
		if (style.strokeDasharray !== 'none') paint['stroke-dasharray'] = divide(style.strokeDasharray, by);
	}
	return paint;
}

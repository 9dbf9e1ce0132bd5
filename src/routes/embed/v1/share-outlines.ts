// How does a document that draws the same lands several times carry each outline once?

/** Shorter outlines cost less than the way to them. */
const WORTH_SHARING = 120;
/** A land; other paths are styled by their element's name, which a copy does not have. */
const LAND = /<path\b([^>]*? class="land\b[^>]*?) d="([^"]+)"([^>]*?)(?:\/>|><\/path>)/g;

/**
 * HTML whose repeated lands are `<use>`s of one definition before them. Colours and widths are inherited by it; what the
 * maps set on `path` itself must stand in the style for `.outlines path`.
 */
export function shareOutlines(html: string): string {
	const times = new Map<string, number>();
	for (const [, , outline = ''] of html.matchAll(LAND)) times.set(outline, (times.get(outline) ?? 0) + 1);
	const names = new Map<string, string>();
	for (const [outline, count] of times)
		if (count > 1 && outline.length >= WORTH_SHARING) names.set(outline, `outline-${names.size + 1}`);
	if (names.size === 0) return html;
	const shared = html.replace(LAND, (path, before: string, outline: string, after: string) => {
		const name = names.get(outline);
		return name === undefined ? path : `<use${before} href="#${name}"${after}/>`;
	});
	const definitions = [...names].map(([outline, name]) => `<path id="${name}" d="${outline}"/>`).join('');
	return `<svg class="outlines" width="0" height="0" aria-hidden="true"><defs>${definitions}</defs></svg>${shared}`;
}

// How are numbers, texts and attributes written into SVG?

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or an attribute's value. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** A number of px with two decimals at most. */
export function px(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** ` name="value"` for each value that is there. */
export function writeAttributes(values: Record<string, string | null | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) => (value == null || value === '' ? [] : [` ${name}="${escapeXml(value)}"`]))
		.join('');
}

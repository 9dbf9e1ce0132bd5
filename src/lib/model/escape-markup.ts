// How does a text stand in HTML or XML and stay a text?

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for between tags or between the double quotes of an attribute. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

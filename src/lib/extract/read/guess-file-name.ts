// Of which kind is a text that came without a file's name?

const JSON_LINE = /^\s*\{.*\}\s*(?:\n|$)/;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/;

/** A name whose ending tells the reader how to read the text: `pasted.md`, `.txt`, `.html`, `.xml`, `.ndjson`. */
export function guessFileName(text: string): string {
	const head = text.slice(0, 2000).trimStart();
	if (/^---\r?\n/.test(head)) return 'pasted.md';
	if (head.startsWith('<')) return FEED.test(head) ? 'pasted.xml' : 'pasted.html';
	if (JSON_LINE.test(text.slice(0, 1_000_000))) return 'pasted.ndjson';
	return 'pasted.txt';
}

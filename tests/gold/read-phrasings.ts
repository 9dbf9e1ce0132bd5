// Which articles and annotations does the file of made-up phrasings hold?
import type { Article } from '../../src/lib/model/article';

interface Phrasing {
	id: string;
	published: string | null;
	publisher: string | null;
	text: string;
	events: object[];
}

/** Reads `phrasings.ndjson`: one article a line, and its annotations as lines that `parseGold` reads. */
export function readPhrasings(file: string): { articles: Article[]; gold: string } {
	const phrasings = file
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => JSON.parse(line) as Phrasing);
	const articles = phrasings.map(({ id, published, publisher, text }) => ({
		id,
		document: id,
		title: null,
		publisher,
		published,
		url: null,
		source: null,
		text,
		start: 0,
		end: text.length,
	}));
	const gold = phrasings
		.flatMap(({ id, events }) =>
			events.length > 0
				? events.map((event) => JSON.stringify({ ...event, document: id }))
				: [JSON.stringify({ document: id, type: 'none' })],
		)
		.join('\n');
	return { articles, gold };
}

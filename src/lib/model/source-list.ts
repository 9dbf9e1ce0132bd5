// Which articles stand behind a page, and under which number?
import type { EventDetail, SourceRow } from './view-rows';

/** An article with its number on the page. */
export interface NumberedSource extends Pick<
	SourceRow,
	'article' | 'document' | 'title' | 'publisher' | 'published' | 'citation' | 'url'
> {
	/** From 1, by date. */
	number: number;
	/** Entries of the page that it tells. */
	entries: number;
}

/** The articles that tell some entries, by date of appearance; undated ones last. */
export function numberSources(details: readonly EventDetail[]): NumberedSource[] {
	const all = new Map<string, Omit<NumberedSource, 'number'>>();
	for (const { sources } of details)
		for (const { article, document, title, publisher, published, citation, url } of sources) {
			const own = all.get(article);
			if (own) own.entries++;
			else all.set(article, { article, document, title, publisher, published, citation, url, entries: 1 });
		}
	return [...all.values()]
		.sort((x, y) => {
			const [p, q] = [x.published ?? '9999', y.published ?? '9999'];
			return p < q ? -1 : p > q ? 1 : x.article < y.article ? -1 : 1;
		})
		.map((source, index) => ({ ...source, number: index + 1 }));
}

// What is an article that is nothing but a text?
import type { Article } from '../../src/lib/model/article';

/** An article of Thursday, 8 February 2024. */
export function madeUpArticle(
	text: string,
	told: Partial<Pick<Article, 'title' | 'publisher'>> = {},
): Article {
	return {
		id: 'made-up',
		document: 'made-up',
		title: null,
		publisher: null,
		published: '2024-02-08',
		url: null,
		source: null,
		text,
		start: 0,
		end: text.length,
		...told,
	};
}

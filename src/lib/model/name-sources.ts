// On whose articles does a drawing rest?
import { words } from '../messages/words';
import type { ArticleMonth } from './view-rows';

const MOST_PUBLISHERS = 3;

/** Publishers with most articles, and how many more there are. */
export function listPublishers(articles: readonly ArticleMonth[]): { names: string[]; rest: number } {
	const sums = new Map<string, number>();
	for (const { publisher, count } of articles)
		if (publisher) sums.set(publisher, (sums.get(publisher) ?? 0) + count);
	const names = [...sums].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name);
	return { names: names.slice(0, MOST_PUBLISHERS), rest: Math.max(0, names.length - MOST_PUBLISHERS) };
}

/** `Source: A, B, C and 4 more.`, those with most articles first; empty where no publisher is named. */
export function nameSources(articles: readonly ArticleMonth[]): string {
	const { names, rest } = listPublishers(articles);
	return words().sourceAndMore({ count: names.length, list: names.join(', '), rest });
}

/** EDTF month of the last article; null without articles. */
export function lastMonth(articles: readonly ArticleMonth[]): string | null {
	const last = Math.max(...articles.map(({ month }) => month));
	if (!Number.isFinite(last)) return null;
	return `${1970 + Math.floor(last / 12)}-${String((((last % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

// In which order does the list stand, and which lines does a row have?
import { uiWords } from '../messages/ui-words';
import type { EventRow } from '../model/event-row';
import { groupByMonth, orderRows, type ListGroup } from './list-groups';

export const LIST_SORTS = ['newest', 'oldest', 'title', 'articles'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const LIST_SORT_WORDS: Record<ListSort, string> = {
	get newest() {
		return uiWords().newestFirst();
	},
	get oldest() {
		return uiWords().oldestFirst();
	},
	get title() {
		return uiWords().byTitle();
	},
	get articles() {
		return uiWords().mostArticlesFirst();
	},
};

export const LIST_COLUMNS = ['people', 'place', 'channel', 'remarks'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const LIST_COLUMN_WORDS: Record<ListColumn, string> = {
	get people() {
		return uiWords().peopleColumn();
	},
	get place() {
		return uiWords().place();
	},
	get channel() {
		return uiWords().channelColumn();
	},
	get remarks() {
		return uiWords().articlesAndStatus();
	},
};

/** What a list shows at first. */
export const FIRST_COLUMNS: readonly ListColumn[] = ['people', 'place', 'remarks'];

const byTitle = (a: EventRow, b: EventRow) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1);

/** Groups in a list's order: by month with headings, or one without heading where the order is not by date. */
export function arrangeRows(rows: readonly EventRow[], sort: ListSort): ListGroup[] {
	if (sort === 'newest') return groupByMonth(rows);
	if (sort === 'oldest')
		return groupByMonth(rows)
			.reverse()
			.map((group) => ({ ...group, rows: group.rows.toReversed() }));
	const sorted =
		sort === 'title' ? rows.toSorted(byTitle) : orderRows(rows).toSorted((a, b) => b.sources - a.sources);
	return sorted.length === 0 ? [] : [{ key: sort, label: '', rows: sorted }];
}

/** A heading or a row of a long list. */
export type ListItem =
	| { kind: 'heading'; key: string; label: string; count: number }
	| { kind: 'row'; key: string; row: EventRow; index: number };

/** Headings and rows one below the other, rows numbered from 0. */
export function flattenGroups(groups: readonly ListGroup[]): ListItem[] {
	const items: ListItem[] = [];
	let index = 0;
	for (const { key, label, rows } of groups) {
		if (label !== '') items.push({ kind: 'heading', key: `month ${key}`, label, count: rows.length });
		for (const row of rows) items.push({ kind: 'row', key: row.id, row, index: index++ });
	}
	return items;
}

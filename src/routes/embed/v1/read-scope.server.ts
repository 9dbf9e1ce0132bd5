// What do the data say about an embed's scope?
import { DEFAULT_VIEW, formatView, type View } from '$lib/model/view';
import type { EmbedScope } from '$lib/model/embed';
import type { EventDetail } from '$lib/model/view-rows';
import { listAliases } from '$lib/query/views/list-aliases';
import { readEvent } from '$lib/query/views/read-event';
import { countArticles } from '$lib/query/views/count-articles';
import type { ArticleMonth } from '$lib/model/view-rows';
import { loadDrawn, type DrawnAnswer } from '$lib/state/load-drawn';
import { openDatabase } from '../../open-database.server';

/** Events that an embed lists and draws one by one. */
const MOST_EVENTS = 2000;

/** As JSON: rows of hundreds of scopes, kept as objects, would be looked through each time that memory is cleared up. */
const answers = new Map<string, Promise<string>>();
let articles: Promise<ArticleMonth[]> | null = null;

/** The view of the Explore page that shows the same. */
export function viewOfScope(scope: EmbedScope): View {
	if (scope.kind === 'country') return { ...DEFAULT_VIEW, country: scope.country };
	if (scope.kind === 'pair') return { ...DEFAULT_VIEW, country: scope.a, with: scope.b };
	return DEFAULT_VIEW;
}

async function load(view: View, limit: number): Promise<string> {
	const database = await openDatabase();
	return JSON.stringify(await loadDrawn(database, view, limit, []));
}

/** The page's answer for a view, with at most `limit` events; asked once for all that show it. */
export async function readView(view: View, limit: number): Promise<DrawnAnswer> {
	const key = `${limit} ${formatView(view)}`;
	const answer = answers.get(key) ?? load(view, limit);
	answers.set(key, answer);
	articles ??= countArticles(await openDatabase());
	return { ...(JSON.parse(await answer) as DrawnAnswer), articles: await articles };
}

/** The page's answer for a scope. */
export function readScope(scope: EmbedScope): Promise<DrawnAnswer> {
	return readView(viewOfScope(scope), MOST_EVENTS);
}

/** Ids that events had before: an embed of one goes on. */
export async function readOldIds(): Promise<string[]> {
	return [...(await listAliases(await openDatabase())).keys()];
}

/** One event with its sources, by an id that it has or had; null where there is none. */
export async function readDetail(id: string): Promise<EventDetail | null> {
	return readEvent(await openDatabase(), id);
}

// What do the data say about an embed's scope?
import { DEFAULT_VIEW, formatView, type View } from '$lib/model/view';
import type { EmbedScope } from '$lib/model/embed';
import type { EventDetail } from '$lib/model/view-rows';
import { openNodeDatabase } from '$lib/query/node';
import type { Database } from '$lib/query/database';
import { listAliases } from '$lib/query/views/list-aliases';
import { readEvent } from '$lib/query/views/read-event';
import { loadExplore, type ExploreAnswer } from '$lib/state/load-explore';
import { readAtlas } from '../../anniversaries/read-atlas.server';

/** Events that an embed lists and draws one by one. */
const MOST_EVENTS = 2000;

let database: Promise<Database> | null = null;
const answers = new Map<string, Promise<ExploreAnswer>>();

/** The view of the Explore page that shows the same. */
export function viewOfScope(scope: EmbedScope): View {
	if (scope.kind === 'country') return { ...DEFAULT_VIEW, country: scope.country };
	if (scope.kind === 'pair') return { ...DEFAULT_VIEW, country: scope.a, with: scope.b };
	return DEFAULT_VIEW;
}

async function open(): Promise<Database> {
	const { manifest } = await readAtlas();
	database ??= openNodeDatabase(`static/data/${manifest.database.file}`);
	return database;
}

/** The page's answer for a view, with at most `limit` events; asked once for all that show it. */
export function readView(view: View, limit: number): Promise<ExploreAnswer> {
	const key = `${limit} ${formatView(view)}`;
	const answer = answers.get(key) ?? open().then((db) => loadExplore(db, view, limit));
	answers.set(key, answer);
	return answer;
}

/** The page's answer for a scope. */
export function readScope(scope: EmbedScope): Promise<ExploreAnswer> {
	return readView(viewOfScope(scope), MOST_EVENTS);
}

/** Ids that events had before: an embed of one goes on. */
export async function readOldIds(): Promise<string[]> {
	return [...(await listAliases(await open())).keys()];
}

/** One event with its sources, by an id that it has or had; null where there is none. */
export async function readDetail(id: string): Promise<EventDetail | null> {
	return readEvent(await open(), id);
}

// Which event is meant by an id that no event has any more?
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { EventRecord } from '../../src/lib/model/event';
import { publishedId, type PublishedId } from './published-ids';
import type { Row } from './schema';

/** Sentences of the old record that the new one is told in too. */
function sharedSentences(old: PublishedId, event: PublishedId): number {
	return old.toldIn.filter(([article, start, end]) =>
		event.toldIn.some((told) => told[0] === article && told[1] < end && start < told[2]),
	).length;
}

/**
 * The event that took an old one's place: told in one of its sentences, with one of its parties, of its type or under
 * an id that is new; null where there is none.
 */
function findSuccessor(
	old: PublishedId,
	events: readonly PublishedId[],
	isPublished: (id: string) => boolean,
): string | null {
	let best: { id: string; rank: number } | null = null;
	for (const event of events) {
		const isSameType = event.type === old.type;
		if (!isSameType && isPublished(event.id)) continue;
		if (!event.parties.some((party) => old.parties.includes(party))) continue;
		const shared = sharedSentences(old, event);
		if (shared === 0) continue;
		const rank = shared + (isSameType ? old.toldIn.length : 0);
		if (!best || rank > best.rank || (rank === best.rank && event.id < best.id))
			best = { id: event.id, rank };
	}
	return best?.id ?? null;
}

/**
 * Rows of table `event_aliases`, sorted by old id: ids that people's corrections merged away, and published ids whose
 * event is known by another id now. A record that a person rejected leads nowhere.
 */
export function eventAliasRows(
	published: readonly PublishedId[],
	events: readonly EventRecord[],
	corrections: readonly AppliedCorrection[],
): Row<'event_aliases'>[] {
	const current = new Set(events.map(({ id }) => id));
	const merged = new Map<string, string>();
	const rejected = new Set<string>();
	for (const { action, event, before } of corrections) {
		if (action === 'merge' && before !== null) merged.set(before, event);
		if (action === 'reject') rejected.add(event);
	}
	const aliases = new Map<string, string>();
	for (const old of merged.keys()) {
		let id = old;
		for (let next = merged.get(id); next !== undefined && !current.has(id); next = merged.get(id)) id = next;
		if (current.has(id) && id !== old) aliases.set(old, id);
	}
	// Of an archive few articles have told an id that is gone: the others need not be looked at.
	const asked = new Set(
		published
			.filter(({ id }) => !current.has(id))
			.flatMap(({ toldIn }) => toldIn.map(([article]) => article)),
	);
	const byArticle = new Map<string, PublishedId[]>();
	for (const event of events) {
		for (const article of new Set(event.sources.map((source) => source.article))) {
			if (!asked.has(article)) continue;
			const told = byArticle.get(article);
			if (told) told.push(publishedId(event));
			else byArticle.set(article, [publishedId(event)]);
		}
	}
	const known = new Set(published.map(({ id }) => id));
	for (const old of published) {
		if (current.has(old.id) || rejected.has(old.id) || aliases.has(old.id)) continue;
		const near = [...new Set(old.toldIn.map(([article]) => article))].flatMap(
			(article) => byArticle.get(article) ?? [],
		);
		const id = findSuccessor(old, near, (one) => known.has(one));
		if (id !== null) aliases.set(old.id, id);
	}
	return [...aliases]
		.map(([old_id, event_id]) => ({ old_id, event_id }))
		.sort((x, y) => (x.old_id < y.old_id ? -1 : 1));
}

// Which events do some mentions tell, before ids and order? A part of them is linked like the whole (see partition.ts).
import type { EventFields, EventSource, Mention } from '../../model/event';
import { bucketOf, canBeJoined } from './bucket';
import { clusterNodes, type Cluster } from './cluster';
import { compareText, makeNodes, type LinkNode } from './link-node';
import { mergeMentions } from './merge-mentions';
import { partitionMentions } from './partition';

/** An event, and by their places in the list that was given the mentions that tell it, in the order of its sources. */
export interface Told {
	fields: EventFields;
	mentions: number[];
}

/** The order of an event's sources. */
export function compareSources(
	a: Pick<EventSource, 'document' | 'article' | 'evidence'>,
	b: Pick<EventSource, 'document' | 'article' | 'evidence'>,
): number {
	return (
		compareText(a.document, b.document) ||
		compareText(a.article, b.article) ||
		(a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)
	);
}

/** Mentions that tell of one event, event by event. */
function groupsOf(mentions: readonly Mention[]): Mention[][] {
	// Most parts are one telling.
	if (mentions.length === 1) return [[...mentions]];
	const buckets = new Map<string, LinkNode[]>();
	const alone: Cluster[] = [];
	for (const node of makeNodes(mentions)) {
		if (!canBeJoined(node)) {
			alone.push([node]);
			continue;
		}
		const key = bucketOf(node.told);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(node);
		else buckets.set(key, [node]);
	}
	const clusters = [...alone, ...[...buckets.values()].flatMap((nodes) => clusterNodes(nodes))];
	return clusters.map((cluster) => cluster.flatMap((node) => node.mentions));
}

/** The events that the mentions tell, all compared at once; the order of the mentions does not matter. */
export function clusterTogether(mentions: readonly Mention[]): Told[] {
	return tell(groupsOf(mentions), mentions);
}

/** The same events, part by part, which is quicker. Throws on a date that is no EDTF. */
export function clusterMentions(mentions: readonly Mention[]): Told[] {
	return tell(partitionMentions(mentions).flatMap(groupsOf), mentions);
}

function tell(groups: readonly Mention[][], mentions: readonly Mention[]): Told[] {
	const places = new Map<Mention, number[]>();
	for (const [place, mention] of mentions.entries()) {
		const same = places.get(mention);
		if (same) same.push(place);
		else places.set(mention, [place]);
	}
	return groups.map((told) => ({
		fields: mergeMentions(told),
		mentions: told.sort(compareSources).map((mention) => places.get(mention)!.shift()!),
	}));
}

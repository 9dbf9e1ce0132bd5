// Which events do the mentions of many articles tell, each once?
import { parseEdtf } from '../../model/edtf';
import type { EventFields, EventRecord, EventSource, Mention } from '../../model/event';
import { clusterNodes, type Cluster } from './cluster';
import { assignIds } from './event-id';
import { titleOf, type NameBook } from './event-title';
import { compareText, makeNodes, type LinkNode } from './link-node';
import { mergeMentions } from './merge-mentions';
import { isVague } from './same-event';

export interface LinkOptions {
	/** Names for titles. Without it, codes stand for themselves. */
	names?: NameBook;
}

const CODES: NameBook = { country: (code) => code, organisation: (id) => id };

/** Nodes that can tell of one event at all; only summits may differ in countries. */
function bucketOf(node: LinkNode): string {
	const { type, countries, organisations } = node.told;
	return type === 'summit'
		? `${type} ${organisations.join()}`
		: `${type} ${countries.join()} ${organisations.join()}`;
}

function makeSource(mention: Mention): EventSource {
	const { document, article, evidence, rule, date, dateBasis, status, participants, venue, trace } = mention;
	return { document, article, evidence, rule, date, dateBasis, status, participants, venue, trace };
}

function compareSources(a: EventSource, b: EventSource): number {
	return (
		compareText(a.document, b.document) ||
		compareText(a.article, b.article) ||
		(a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)
	);
}

/** Nothing can be joined with such a node, so it need not be compared with the many others of its kind. */
function isNamelessAndVague(node: LinkNode): boolean {
	const { type, mechanism } = node.told;
	const isOpen = type === 'agreement' || type === 'exchange';
	return isVague(node) && !isOpen && mechanism === null && node.actors.size === 0;
}

interface Merged {
	fields: EventFields;
	sources: EventSource[];
}

function merge(cluster: Cluster): Merged {
	const mentions = cluster.flatMap((node) => node.mentions);
	return { fields: mergeMentions(mentions), sources: mentions.map(makeSource).sort(compareSources) };
}

function compareMerged(a: Merged, b: Merged): number {
	const start = (event: Merged) => parseEdtf(event.fields.date)?.dayStart ?? 0;
	return (
		start(a) - start(b) ||
		compareText(a.fields.date, b.fields.date) ||
		compareText(a.fields.type, b.fields.type) ||
		compareText(JSON.stringify(a.fields), JSON.stringify(b.fields)) ||
		compareSources(a.sources[0]!, b.sources[0]!)
	);
}

/**
 * Joins what several articles tell of one event. The records come sorted by date; the order of the mentions does not
 * matter, and titles of articles never do. Each source keeps its own reading. Throws on a date that is no EDTF.
 */
export function linkMentions(mentions: readonly Mention[], options: LinkOptions = {}): EventRecord[] {
	const buckets = new Map<string, LinkNode[]>();
	const alone: Cluster[] = [];
	for (const node of makeNodes(mentions)) {
		if (isNamelessAndVague(node)) {
			alone.push([node]);
			continue;
		}
		const key = bucketOf(node);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(node);
		else buckets.set(key, [node]);
	}
	const clusters = [...buckets.values()].flatMap((nodes) => clusterNodes(nodes));
	const merged = [...alone, ...clusters].map(merge).sort(compareMerged);
	const ids = assignIds(merged.map((event) => event.fields));
	const names = options.names ?? CODES;
	return merged.map(({ fields, sources }, index) => ({
		id: ids[index]!,
		title: titleOf(fields, names),
		...fields,
		sources,
	}));
}

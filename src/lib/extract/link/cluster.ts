// Which nodes tell of one event?
import type { LinkNode } from './link-node';
import { scoreSameEvent } from './same-event';

/** Nodes that tell of one event. */
export type Cluster = LinkNode[];

/** Up to so many days a date is exact enough to be joined first. */
const EXACT_DAYS = 14;
/** Steps of precision: days, months, seasons, years and more. */
const LEVEL_DAYS = [EXACT_DAYS, 31, 100, Infinity];

const daysOf = (node: LinkNode) => node.span.dayEnd - node.span.dayStart + 1;

/** No article tells one event twice: what it keeps apart stays apart. */
function shareAnArticle(a: LinkNode, b: LinkNode): boolean {
	const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
	for (const article of few.articles) if (many.articles.has(article)) return true;
	return false;
}

function scorePair(a: LinkNode, b: LinkNode): number {
	return shareAnArticle(a, b) ? 0 : scoreSameEvent(a, b);
}

/** `scoreSameEvent` for places in a list of nodes; nodes that tell the same are compared once for all of them. */
function scoreByContent(nodes: readonly LinkNode[]): (i: number, j: number) => number {
	const firstWith = new Map<string, number>();
	const kinds = nodes.map(({ content, published }, index) => {
		const kind = `${content}\n${published.join()}`;
		const first = firstWith.get(kind) ?? index;
		firstWith.set(kind, first);
		return first;
	});
	const known = new Map<number, number>();
	return (i, j) => {
		const key = kinds[i]! * nodes.length + kinds[j]!;
		const before = known.get(key);
		if (before !== undefined) return before;
		const score = scoreSameEvent(nodes[i]!, nodes[j]!);
		known.set(key, score);
		return score;
	};
}

/** The best score of a pair between two clusters, or 0 where any pair cannot be one event. */
function scoreClusters(a: Cluster, b: Cluster): number {
	let best = 0;
	for (const x of a)
		for (const y of b) {
			const score = scorePair(x, y);
			if (score === 0) return 0;
			best = Math.max(best, score);
		}
	return best;
}

/** Pairs that can be one event: their scores by `i * nodes.length + j`, `i` before `j` in the order of days. */
function scoreNeighbours(nodes: readonly LinkNode[]): Map<number, number> {
	const scores = new Map<number, number>();
	const scoreOf = scoreByContent(nodes);
	nodes.forEach((a, i) => {
		for (let j = i + 1; j < nodes.length && nodes[j]!.span.dayStart <= a.span.dayEnd + 1; j++) {
			const score = shareAnArticle(a, nodes[j]!) ? 0 : scoreOf(i, j);
			if (score > 0) scores.set(i * nodes.length + j, score);
		}
	});
	return scores;
}

/** Joins nodes of one step, the likeliest pair first; a cluster grows only where every pair in it can be one event. */
function joinGreedily(level: readonly LinkNode[]): Cluster[] {
	const places = level
		.map((node, place) => ({ node, place }))
		.sort((x, y) => x.node.span.dayStart - y.node.span.dayStart || x.place - y.place);
	const nodes = places.map(({ node }) => node);
	const scores = scoreNeighbours(nodes);
	const canJoin = (i: number, j: number) => scores.has(Math.min(i, j) * nodes.length + Math.max(i, j));
	const pairs = [...scores].map(([key, score]) => {
		const i = Math.floor(key / nodes.length);
		const j = key % nodes.length;
		const x = places[i]!.place;
		const y = places[j]!.place;
		return { i, j, score, first: Math.min(x, y), second: Math.max(x, y) };
	});
	pairs.sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
	const groupOf = nodes.map((_, index) => [index]);
	for (const { i, j, first } of pairs) {
		const isInOrder = places[i]!.place === first;
		const a = groupOf[isInOrder ? i : j]!;
		const b = groupOf[isInOrder ? j : i]!;
		if (a === b || !a.every((x) => b.every((y) => canJoin(x, y)))) continue;
		a.push(...b);
		for (const index of b) groupOf[index] = a;
	}
	const inOrder = places.map((_, index) => index).sort((x, y) => places[x]!.place - places[y]!.place);
	return [...new Set(inOrder.map((index) => groupOf[index]!))].map((group) => group.map((x) => nodes[x]!));
}

/** The one cluster that a less exact node fits best; null where none or several fit equally well. */
function bestHome(node: LinkNode, clusters: readonly Cluster[]): Cluster | null {
	let best: Cluster | null = null;
	let bestScore = 0;
	let isTied = false;
	for (const cluster of clusters) {
		const score = scoreClusters([node], cluster);
		if (score === 0 || score < bestScore) continue;
		isTied = score === bestScore;
		best = cluster;
		bestScore = score;
	}
	return isTied ? null : best;
}

/** Clusters of nodes of one type and the same parties. Exact dates first; a vaguer telling joins where only one event fits. */
export function clusterNodes(nodes: readonly LinkNode[]): Cluster[] {
	const clusters: Cluster[] = [];
	let least = 0;
	for (const most of LEVEL_DAYS) {
		const level = nodes.filter((node) => daysOf(node) > least && daysOf(node) <= most);
		least = most;
		const before = [...clusters];
		const alone: LinkNode[] = [];
		const homes = level.map((node) => bestHome(node, before));
		for (const [index, node] of level.entries()) {
			const home = homes[index] ?? null;
			if (home && scoreClusters([node], home) > 0) home.push(node);
			else alone.push(node);
		}
		clusters.push(...joinGreedily(alone));
	}
	return clusters;
}

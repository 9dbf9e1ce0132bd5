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

/** Joins nodes of one step, the likeliest pair first; a cluster grows only where every pair in it can be one event. */
function joinGreedily(nodes: readonly LinkNode[]): Cluster[] {
	const order = nodes
		.map((_, index) => index)
		.sort((i, j) => nodes[i]!.span.dayStart - nodes[j]!.span.dayStart || i - j);
	const pairs: { i: number; j: number; score: number }[] = [];
	for (const [at, i] of order.entries()) {
		const a = nodes[i]!;
		for (let next = at + 1; next < order.length; next++) {
			const j = order[next]!;
			const b = nodes[j]!;
			if (b.span.dayStart > a.span.dayEnd + 1) break;
			const score = scorePair(a, b);
			if (score > 0) pairs.push({ i: Math.min(i, j), j: Math.max(i, j), score });
		}
	}
	pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
	const clusterOf = nodes.map((node): Cluster => [node]);
	for (const { i, j } of pairs) {
		const [a, b] = [clusterOf[i]!, clusterOf[j]!];
		if (a === b || scoreClusters(a, b) === 0) continue;
		a.push(...b);
		for (let index = 0; index < nodes.length; index++) if (clusterOf[index] === b) clusterOf[index] = a;
	}
	return [...new Set(clusterOf)];
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

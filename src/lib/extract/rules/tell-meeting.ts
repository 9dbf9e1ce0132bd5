// How does a meeting become a candidate: one, or one for each country?
import type { SentenceView } from '../scene';
import { isRemote } from './call';
import { norm } from './cursor';
import type { Discourse } from './discourse';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import { report } from './report';
import type { Sink } from './rule';

/** One meeting per counterpart country: "separately", "respectively", "meetings", or simply a list; not where they came together. */
function isSplit(view: SentenceView, from: number): boolean {
	if (/\b(?:trilateral|quadrilateral|tripartite)\b/i.test(view.scene.article.title ?? '')) return false;
	for (let at = from; at < view.to; at++) {
		const word = norm(view, at);
		if (
			word === 'trilateral' ||
			word === 'quadrilateral' ||
			word === 'together' ||
			word === 'jointly' ||
			word === 'joint'
		)
			return false;
		if (
			word === 'who' &&
			['arrived', 'came', 'travelled', 'traveled', 'are', 'were'].includes(norm(view, at + 1))
		)
			return false;
	}
	for (let at = view.from; at < from; at++)
		if (['trilateral', 'quadrilateral', 'joint'].includes(norm(view, at))) return false;
	return true;
}

/** Reports one meeting, or one for each counterpart where the sentence says that they were apart. */
export function tell(
	view: SentenceView,
	rule: string,
	at: number,
	a: Parameters<typeof report>[2],
	b: Parameters<typeof report>[3],
	discourse: Discourse,
	sink: Sink,
	{ isEcho = false, isTogether = false }: { isEcho?: boolean; isTogether?: boolean } = {},
): void {
	const type = isRemote(view, at) ? 'call' : 'meeting';
	const isOneGroup = isTogether || (ownersOf(a).length > 1 && ownersOf(b).length === 0);
	report(
		{
			type,
			rule,
			view,
			from: at,
			to: at + 1,
			isEcho,
			isEmbedded: rule === 'meeting/noun' && carrierOf(view, at) < 0,
		},
		rule === 'meeting/noun' ? nounModality(view, at) : modalityOf(view, at),
		a,
		b,
		!isOneGroup && isSplit(view, at),
		discourse,
		sink,
	);
}

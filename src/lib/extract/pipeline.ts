// Which events does an article tell?
import type { Article } from '../model/article';
import type { Mention } from '../model/event';
import type { Lexicon } from './lexicon';
import { buildMention } from './resolve/build-mention';
import { dateTellings, isLooseEcho } from './resolve/date-tellings';
import { isInsideContact, isPartOfVisit } from './resolve/drop-asides';
import { joinTellings } from './resolve/telling';
import { rulesAt } from './rules/all-rules';
import { Discourse } from './rules/discourse';
import type { Candidate, Dropped, Sink } from './rules/rule';
import { readScene, type Scene, type SentenceView } from './scene';

/** What came out of one article. */
export interface Extraction {
	/** Events in the order in which the article first tells them. */
	mentions: Mention[];
	/** Candidates that gave no event, with the reason. */
	dropped: Dropped[];
	/** The annotated article, for explanations. */
	scene: Scene;
}

/** A question asks, it does not tell; a long one mostly states before it asks. */
function isQuestion(view: SentenceView): boolean {
	const { text } = view.scene;
	let end = view.span.end;
	while (end > view.span.start && /["”'’)\s]/.test(text[end - 1]!)) end--;
	return text[end - 1] === '?';
}

/** Extracts the events of one article. Pure: the same article and lexicon give the same result. */
export function extractArticle(article: Article, lexicon: Lexicon): Extraction {
	const scene = readScene(article, lexicon);
	const discourse = new Discourse(scene);
	const candidates: Candidate[] = [];
	const dropped: Dropped[] = [];
	const sink: Sink = {
		emit: (candidate) => void candidates.push(candidate),
		drop(view, from, to, rule, reason) {
			dropped.push({ start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end, rule, reason });
		},
	};
	for (const view of scene.sentences) {
		if (view.span.kind === 'dateline' || isQuestion(view)) continue;
		for (let at = view.from; at < view.to; at++) {
			const rules = rulesAt(scene.tokens[at]!.norm);
			if (rules) for (const rule of rules) rule.read(view, at, discourse, sink);
		}
		discourse.leave(view);
	}
	const tellings = joinTellings(candidates);
	dateTellings(scene, tellings);
	const mentions: Mention[] = [];
	for (const telling of tellings) {
		if (
			isInsideContact(telling, tellings) ||
			isPartOfVisit(telling, tellings) ||
			isLooseEcho(scene, telling)
		) {
			const { view, from, to, rule } = telling.main;
			sink.drop(view, from, to, rule, 'setting');
			continue;
		}
		const mention = buildMention(scene, telling);
		if (mention) {
			mentions.push(mention);
			continue;
		}
		const { view, from, to, rule } = telling.main;
		sink.drop(view, from, to, rule, 'undated');
	}
	return { mentions, dropped, scene };
}

// What did the extractor see in an article, and why did it make these records of it?
import type { Span } from '../../model/article';
import type { ExplainedArticle, ExplainedDrop, MarkKind } from '../../model/explained';
import type { Mention } from '../../model/event';
import type { Entity } from '../annotate/entity';
import { titleOf, type NameBook } from '../link/event-title';
import type { Extraction } from '../pipeline';
import type { Scene } from '../scene';
import { cutRuns, type Mark } from './cut-runs';
import { describeDrop } from './drop-reasons';

const ACTORS: readonly Entity['kind'][] = ['person', 'office', 'body'];

function kindOf({ kind }: Entity): MarkKind | null {
	if (ACTORS.includes(kind)) return 'actor';
	if (kind === 'country' || kind === 'pair') return 'country';
	return kind === 'organisation' ? 'organisation' : null;
}

function seenMarks(scene: Scene): Mark[] {
	return scene.sentences.flatMap(({ entities, dates }) => [
		...entities.map((entity) => ({
			kind: kindOf(entity),
			start: scene.tokens[entity.from]!.start,
			end: scene.tokens[entity.to - 1]!.end,
		})),
		...dates.map(({ start, end }) => ({ kind: 'date' as const, start, end })),
	]);
}

/** What the words of a traced field are, where the annotation alone does not say. */
function markOfField(field: string): MarkKind | null {
	if (field === 'trigger') return 'trigger';
	return field === 'date' ? 'date' : null;
}

function recordMarks(mentions: readonly Mention[]): Mark[] {
	return mentions.flatMap((mention, index) => [
		...mention.trace.map(({ field, start, end }) => ({
			kind: markOfField(field),
			givesTo: index,
			start,
			end,
		})),
		...mention.evidence.map(({ start, end }) => ({ kind: null, proves: index, start, end })),
	]);
}

/** Lines of rising offsets, counted in one walk through the text. */
function countLines(text: string, offsets: readonly number[]): Map<number, number> {
	const lines = new Map<number, number>();
	let line = 1;
	let at = text.indexOf('\n');
	for (const offset of [...offsets].sort((a, b) => a - b)) {
		for (; at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
		lines.set(offset, line);
	}
	return lines;
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

function explainDrops({ dropped, scene }: Extraction): ExplainedDrop[] {
	const lines = countLines(
		scene.text,
		dropped.map(({ start }) => start),
	);
	return dropped.map(({ start, end, rule, reason }) => ({
		start,
		end,
		text: wordsOf(scene.text, { start, end }),
		line: lines.get(start) ?? 1,
		rule,
		reason,
		why: describeDrop(reason),
	}));
}

/** Marks up an article: what is named and dated in it, what set off each record, and what gave no record and why. */
export function explainArticle(extraction: Extraction, names: NameBook): ExplainedArticle {
	const { scene, mentions } = extraction;
	const { article, text, documentDate } = scene;
	const dropped = explainDrops(extraction);
	const drops = dropped.map(({ start, end }, index) => ({
		kind: 'trigger' as const,
		drops: index,
		start,
		end,
	}));
	const marks: Mark[] = [...seenMarks(scene), ...recordMarks(mentions), ...drops];
	return {
		id: article.id,
		title: article.title,
		published: documentDate?.edtf ?? article.published,
		publishedRule: documentDate?.rule ?? null,
		runs: cutRuns(text, article, marks),
		records: mentions.map((mention) => ({
			title: titleOf(mention, names),
			mention,
			grounds: mention.trace.map((trace) => ({
				field: trace.field,
				words: wordsOf(text, trace),
				rule: trace.rule,
			})),
		})),
		dropped,
	};
}

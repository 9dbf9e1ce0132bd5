// How does a person see what the extractor made of an article?
import type { Article, Span } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';

/** A candidate that gave no event. */
export interface DroppedCandidate extends Span {
	rule: string;
	reason: string;
}

const LONGEST_QUOTE = 70;

function lineOf(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}

function quote(text: string, { start, end }: Span): string {
	const words = text.slice(start, end).replace(/\s+/g, ' ');
	return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;
}

/** The sentence with the spans that gave its fields in brackets. */
function mark(text: string, sentence: Span, spans: readonly Span[]): string {
	const inside = spans
		.filter(({ start, end }) => start >= sentence.start && end <= sentence.end && end > start)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let marked = '';
	let at = sentence.start;
	for (const { start, end } of inside) {
		if (start < at) continue;
		marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return (marked + text.slice(at, sentence.end)).replace(/\s+/g, ' ');
}

function headOf(mention: Mention): string {
	const parties = [...mention.countries, ...mention.organisations].join('-') || 'no party';
	return `${mention.type} ${mention.date} (${mention.dateBasis}, ${mention.status}, ${mention.channel}) ${parties} by ${mention.rule}`;
}

/** The article's events with marked sentences and the rule of each field, then what was left out and why. */
export function explainArticle(
	article: Article,
	mentions: readonly Mention[],
	dropped: readonly DroppedCandidate[],
): string {
	const { text } = article;
	const lines = [`== ${article.id}${article.title === null ? '' : `: ${article.title}`}`];
	mentions.forEach((mention, index) => {
		lines.push('', `${index + 1}. ${headOf(mention)}`);
		for (const { country, organisation, actor, role, side } of mention.participants) {
			const parts = [actor, role, country ?? organisation].filter((part) => part !== null);
			lines.push(`   ${side}: ${parts.join(', ')}`);
		}
		for (const sentence of mention.evidence)
			lines.push(`   line ${lineOf(text, sentence.start)}: ${mark(text, sentence, mention.trace)}`);
		for (const trace of mention.trace) lines.push(`   ${trace.field} ← ${quote(text, trace)} ${trace.rule}`);
	});
	if (mentions.length === 0) lines.push('', 'no event');
	if (dropped.length > 0) lines.push('', 'left out:');
	for (const candidate of dropped)
		lines.push(
			`   line ${lineOf(text, candidate.start)}: ${quote(text, candidate)} ${candidate.rule}: ${candidate.reason}`,
		);
	return `${lines.join('\n')}\n\n`;
}

// What of a mention is compared when articles are joined?
import { parseEdtf, type DayUtc, type EdtfSpan } from '../../model/edtf';
import type { Mention } from '../../model/event';
import { spanOf } from './span-of';

/** Mentions of several articles that say exactly the same, compared as one. */
export interface LinkNode {
	/** All alike but for article and evidence. */
	mentions: Mention[];
	articles: Set<string>;
	/** Days on which its articles appeared. */
	published: readonly DayUtc[];
	/** What is told, whoever tells it: with the same days of appearance nodes compare alike. */
	content: string;
	/** The first of them. */
	told: Mention;
	span: Readonly<EdtfSpan>;
	/** Countries and organisations, sorted. */
	parties: string[];
	/** Named persons by country or organisation. */
	actors: ReadonlyMap<string, readonly string[]>;
}

/** Named persons by country or organisation, as far as they tell events apart. */
export function actorsOf(mention: Mention): Map<string, string[]> {
	const actors = new Map<string, string[]>();
	for (const { side, country, organisation, actor } of mention.participants) {
		if (actor === null) continue;
		// A host's or inviter's name differs from article to article; the visitor's may not.
		if (mention.type === 'visit' && side === 'b') continue;
		const party = country ?? organisation ?? '';
		const known = actors.get(party);
		if (known) known.push(actor);
		else actors.set(party, [actor]);
	}
	return actors;
}

/** Up to so many days a date is exact enough for equal words to mean one event. */
const EXACT_DAYS = 14;

/** Equal tellings of a vague date may mean several events: those stay apart until they are compared. */
function isAlike(mention: Mention): boolean {
	const span = spanOf(mention.date);
	if (span.dayEnd - span.dayStart < EXACT_DAYS) return true;
	return LASTING.has(mention.type);
}

const LASTING: ReadonlySet<string> = new Set(['relations', 'anniversary', 'office', 'transition']);

function contentOf(mention: Mention): string {
	const { type, date, dateBasis, status, participants, countries, organisations } = mention;
	const { venue, mechanism, round, tone, anniversary } = mention;
	return JSON.stringify([
		type,
		countries,
		organisations,
		date,
		dateBasis,
		status,
		participants.map((p) => [p.side, p.country, p.organisation, p.actor, p.role]),
		venue && [venue.place, venue.country],
		[mechanism, round, tone],
		anniversary && [anniversary.n, anniversary.of, anniversary.year],
	]);
}

function publishedDays(mentions: readonly Mention[]): DayUtc[] {
	const days = mentions.flatMap(({ published }) => {
		const span = published === null ? null : parseEdtf(published);
		return span?.precision === 'day' ? [span.dayStart] : [];
	});
	return [...new Set(days)].sort((a, b) => a - b);
}

/** Order of UTF-16 units: the same on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function compareMentions(a: Mention, b: Mention): number {
	return (
		compareText(a.document, b.document) ||
		compareText(a.article, b.article) ||
		(a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
		compareText(JSON.stringify(a), JSON.stringify(b))
	);
}

/**
 * Groups mentions that say the same in different articles; two that one article tells stay two.
 * The result does not depend on the order of the mentions. Throws on a date that is no EDTF.
 */
export function makeNodes(mentions: readonly Mention[]): LinkNode[] {
	const byContent = new Map<string, Map<string, Mention[]>>();
	for (const mention of mentions) {
		const content = contentOf(mention);
		const apart = isAlike(mention) ? '' : mention.article;
		const groups = byContent.get(content) ?? new Map<string, Mention[]>();
		byContent.set(content, groups);
		const group = groups.get(apart);
		if (group) group.push(mention);
		else groups.set(apart, [mention]);
	}
	return [...byContent]
		.sort(([a], [b]) => compareText(a, b))
		.flatMap(([content, groups]) =>
			[...groups].sort(([a], [b]) => compareText(a, b)).flatMap(([, group]) => nodesOf(content, group)),
		);
}

/** Nodes of mentions that say the same: one, or as many as one article tells. */
function nodesOf(content: string, mentions: Mention[]): LinkNode[] {
	const rounds: Mention[][] = [];
	const counts = new Map<string, number>();
	for (const mention of mentions.sort(compareMentions)) {
		const round = counts.get(mention.article) ?? 0;
		counts.set(mention.article, round + 1);
		(rounds[round] ??= []).push(mention);
	}
	return rounds.map((group) => {
		const told = group[0]!;
		return {
			mentions: group,
			articles: new Set(group.map((mention) => mention.article)),
			published: publishedDays(group),
			content,
			told,
			span: spanOf(told.date),
			parties: [...told.countries, ...told.organisations],
			actors: actorsOf(told),
		};
	});
}

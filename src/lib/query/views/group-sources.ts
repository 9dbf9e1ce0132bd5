// Which article says what of an event, when evidence and readings come as rows?
import type { EvidenceRow, ParticipantRow, SourceRow } from '../../model/view-rows';

/** A sentence that tells the event, with its article. */
export type MentionRow = Omit<SourceRow, 'participants' | 'evidence'> & EvidenceRow;
/** One who takes part as an article has it. */
export type ReadingRow = ParticipantRow & { article: string };

/** One source per article, in the order of the mentions. */
export function groupSources(mentions: readonly MentionRow[], readings: readonly ReadingRow[]): SourceRow[] {
	const sources = new Map<string, SourceRow>();
	for (const { start, end, paragraph, excerpt, ...mention } of mentions) {
		const source = sources.get(mention.article) ?? { ...mention, participants: [], evidence: [] };
		source.evidence.push({ start, end, paragraph, excerpt });
		sources.set(mention.article, source);
	}
	for (const { article, ...participant } of readings) sources.get(article)?.participants.push(participant);
	return [...sources.values()];
}

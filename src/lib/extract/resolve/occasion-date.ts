// Is a date that of the feast or election that an act is about, not of the act?
import type { DateMention } from '../annotate/date-mention';
import type { Candidate } from '../rules/rule';
import type { SentenceView } from '../scene';

/** "on their election on June 9", "as you celebrate your Independence Day on 27 February": the day of the occasion. */
const OCCASION =
	/\bas (?:you|they|it|he|she|we|the [\p{L}]+|[\p{Lu}][\p{L}]+) (?:celebrat|commemorat|mark|observ|prepar)\p{L}*\b[^;]*$|\bwho (?:was|were|is|has|had|took)\b[^;]*$|\b(?:elections?|referendum|vote|day|inauguration|celebrations?|holiday|independence)(?:,? (?:held|that (?:took place|fell)))? (?:on|in)\s*$/iu;

/** "his May 12 appointment" */
const OCCASION_AFTER =
	/^ (?:appointment|election|re-?election|inauguration|victory|win|birthday|anniversary|elections|vote|attack|earthquake)\b/iu;

/** "spoke ahead of the Day of Unity, marked on 2 April": the day of the feast. */
const FEAST =
	/\b(?:marked|celebrated|observed|commemorated|falls|fell|falling)(?: (?:annually|every year|this year))? on\s*$/iu;

/** Is the date that of a feast told with the act? */
export function isOfFeast({ scene, span }: SentenceView, date: DateMention): boolean {
	return FEAST.test(scene.text.slice(span.start, date.start));
}

/** Is the date that of the occasion, not of the message? A weekday is the report's. */
export function isOfOccasion(candidate: Candidate, date: DateMention): boolean {
	if (date.rule.includes('weekday')) return false;
	const { text, tokens } = candidate.view.scene;
	const to = tokens[candidate.to - 1]!.end;
	if (date.start < to) return false;
	return (
		OCCASION.test(text.slice(to, date.start)) || OCCASION_AFTER.test(text.slice(date.end, date.end + 30))
	);
}

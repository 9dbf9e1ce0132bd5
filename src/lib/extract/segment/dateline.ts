// Where does a paragraph's dateline end: the place, day and agency before the report begins?

/** A place in capitals or title case, an optional day, an agency, a dash: "BEIJING, Feb. 8 (Xinhua) —". */
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /](?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:of|the|de|del|la|le|al|el|da|do|and)(?= ))){0,4}`;
const DAY = String.raw`(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?|\d{4}-\d{2}-\d{2})`;
const AGENCY = String.raw`\((?:[\p{L}\p{M}&.'’ /-]{2,40})\)`;
const DASH = String.raw`(?:--+|[—–_]|-(?= ))`;
const HEADS: readonly RegExp[] = [
	new RegExp(String.raw`^${PLACE}(?:, ${PLACE}){0,2},? ${DAY},? ?${AGENCY} ?${DASH}{0,2}\s*`, 'u'),
	new RegExp(String.raw`^${PLACE}(?:, ${PLACE}){0,2},? ${DAY}(?: ?(?:--+|[—–_])| -(?= ))\s*`, 'u'),
	new RegExp(String.raw`^${PLACE}(?:, ${PLACE}){0,2},? ${AGENCY} ?${DASH}\s+`, 'u'),
	new RegExp(String.raw`^${PLACE}(?:, ${PLACE}){0,2}(?: \| [\p{L}&. ]{2,30}){1,2} \| `, 'u'),
	/^\p{Lu}[\p{Lu}'’. -]{2,30}(?:, \p{Lu}[\p{L}.]+){0,2} ?(?:--+|[—–])\s*/u,
	/^(?!(?:Mr|Ms|Mrs|Dr|Question|Answer|Operator|Moderator|Note|Photo|Secretary|Deputy|Assistant|Under|Foreign|Prime|Minister|President|Ambassador|Senator|Special|Spokesperson|Spokesman|Source|Editor)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}: (?=\p{Lu}\p{L}+ )/u,
];
const LONGEST = 120;
const OPENS_UPPER = /^\p{Lu}/u;
/** One of these ends every dateline. */
const CLOSING_MARK = /[-–—_|:)]/;

/** Lines that only date or credit the report: "July 11, 2023", "2022-01-25", "Updated 23:57, 03-Jan-2019". */
const CLOCK = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/i;
const WHOLE_DATE =
	/\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}-[A-Z][a-z]{2}-\d{4}|[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][A-Za-z]{2,8}\.?,? \d{4})/;
const LONGEST_DATE_LINE = 100;
const VERB =
	/\b(?:is|are|was|were|has|have|had|will|met|said|held|sent|visits?|visited|meets?|signed|arrived|congratulat\w+|marks?|marked|mov\w+)\b/;

/** Length in UTF-16 units of the dateline at the head of a paragraph, dash included; 0 if there is none. */
export function datelineLength(paragraph: string): number {
	const head = paragraph.slice(0, LONGEST + 40);
	if (!CLOSING_MARK.test(head) || !OPENS_UPPER.test(head)) return 0;
	for (const pattern of HEADS) {
		const match = pattern.exec(head);
		if (match && match[0].length <= LONGEST && match[0].length < paragraph.length) return match[0].length;
	}
	return 0;
}

/** Is the paragraph nothing but the report's date, time and source? */
export function isDateLine(paragraph: string): boolean {
	if (paragraph.length > LONGEST_DATE_LINE || VERB.test(paragraph)) return false;
	const date = WHOLE_DATE.exec(paragraph);
	if (!date) return false;
	const rest = paragraph.replace(date[0], '').replace(CLOCK, '');
	return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 8;
}

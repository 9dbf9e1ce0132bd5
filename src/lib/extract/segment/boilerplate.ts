// Which lines of an article are the publisher's machinery and tell nothing?

const WHOLE_LINES: readonly RegExp[] = [
	/^(?:continue reading|read more|read on|keep reading|see also|related(?: articles?| stories)?)\b/i,
	/^(?:share|tweet|email|print|subscribe|sign up|follow us|click here|advertisement|comments?)\b.{0,60}$/i,
	/^(?:by|edited by|reporting by|writing by|story by|compiled by|source:|photo(?:graph)?s? by|editor:)\s.{1,90}$/i,
	/^(?:office of the (?:spokes\w+|press secretary|historian)|for immediate release|media note|press (?:release|statement|conferences?))$/i,
	/^(?:###+|\*{3,}|-{3,}|_{3,}|end|ends|begin text:?|end text\.?|\(end\)|more|to be continued)$/i,
	/^(?:copyright|©|all rights reserved)\b/i,
	/^\[?(?:file )?photo(?:s| provided| by|:)/i,
];
/** Where a reprint comes from; a sentence that says what the reprint tells stays. */
const REPRINT =
	/^(?:this|the (?:following|above|below)|below)\b[^.]{0,80}?\b(?:was|were|is|are)?\s*(?:originally |first )?(?:published|appeared|posted|carried|reprinted|reproduced|the full text)\b/i;
const REPRINT_LONGEST = 260;
const TELLS = /,?\s+(?:reports?|describes?|tells?|notes?|explains?|highlights?)\b/;

/** Is the whole paragraph boilerplate: a byline, a button, a link to the rest, where a reprint comes from? */
export function isBoilerplate(paragraph: string): boolean {
	if (paragraph.length > REPRINT_LONGEST) return false;
	if (WHOLE_LINES.some((pattern) => pattern.test(paragraph)) && !/[.!?]["”]?\s+\p{Lu}/u.test(paragraph))
		return true;
	return REPRINT.test(paragraph) && !TELLS.test(paragraph);
}

// Does a line look like a headline?

const LONGEST_HEADLINE = 200;
/** Ends as a sentence, a list's introduction or a quotation ends; a question may be a headline. */
const CLOSED = /[.!;:,…"”’)\]–—-]$/;
const BEGINS_UPPER = /^["“‘'(]?[\p{Lu}\p{N}]/u;
/** "MR PRICE: …", "QUESTION: …" in the record of a press conference. */
const SPEAKER = /^(?:\p{Lu}[\p{Lu}.'’-]*(?: |(?=:))){1,6}: ?\S/u;
const MANY_SENTENCES = /[.!?]["”’]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}+.*\p{Ll}{3}[.!?]["”’]?\s/u;

/** Short, begins upper case, not closed like a sentence; blank lines round it are the caller's to check. */
export function isHeadlineLine(line: string): boolean {
	if (line.length < 3 || line.length > LONGEST_HEADLINE) return false;
	if (/^(?:https?:|www\.|[-*•·>|#]\s)/.test(line)) return false;
	if (!BEGINS_UPPER.test(line) || SPEAKER.test(line)) return false;
	// "…'s trip to the U.S." is a headline that ends in a point.
	const open = !CLOSED.test(line) || /\b(?:[A-Z]\.){2,}$/.test(line) || /\w\)$/.test(line);
	return open && !MANY_SENTENCES.test(line);
}

const SMALL_WORD =
	/^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|over|into|upon|via|vs?\.?|de|da|of)$/i;

/** Is every word that counts written upper case, as agencies set titles? */
export function isTitleCase(line: string): boolean {
	const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
	const upper = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
	return words.length > 0 && upper / words.length > 0.9;
}

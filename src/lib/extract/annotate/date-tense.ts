// Does the sentence round a date tell what was, or announce what will be?
import type { Tense } from './date-mention';

const FUTURE =
	"(?:will|shall|would|to)(?: \\p{Ll}+ly| not| also)? be (?:\\p{Ll}+ly )?(?:\\p{Ll}+ed|held|led|made|sent|taken|given|met)|will|shall|begins|starts|opens|kicks off|won[’']t|would|upcoming|forthcoming|ahead of|on the eve of|in advance of|in the run-?up to|prepar\\w+ for|(?:is|are) to|to be held|" +
	'(?:is|are) due (?:to|for)|(?:set|scheduled|expected|slated|going|planned|planning|plans?|prepar\\w+|intends?|ready) (?:to|for)|to (?:pay|visit|attend|meet|host|hold|travel|arrive|receive|tour|begin|start|sign)';
/** A plan told from behind: "was to open on 30 March", "had been set for Wednesday". */
const SET =
	'(?:was|were|had been) (?:originally |initially |first )?(?:to (?:be \\p{Ll}+|(?=\\p{Ll}))|(?:set|scheduled|due|expected|slated|planned|supposed|meant) (?:to|for))';
const PAST =
	'was|were|had|did|met|held|sent|took|told|said|made|went|came|began|spoke|gave|paid|led|won|left|saw|became|got|put|ran|' +
	'(?:have|has) (?:just |already |recently )?\\p{Ll}+ed|[\\p{Ll}]{2,}(?<!\\bhead|\\bheaded|\\bunited)ed(?! by\\b)';
/** What follows dates another act than the verb before it: no tense is known, and the nearest date is meant. */
const ANOTHER_ACT = 'after|following|before|follows|followed';
const CUE = new RegExp(
	`\\b(?:(${SET})|(?:(${FUTURE})|(${PAST}|since)|(${ANOTHER_ACT}))\\b)|[’']ll\\b`,
	'giu',
);
/** Words that end like a past tense and tell none. */
const NO_VERB =
	/^(?:united|need|indeed|red|speed|seed|feed|led|shed|bed|hundred|sacred|concerned|based|related|named|deed|proceed|exceed|succeed|headed|invited|so-called|limited|shared|accompanied)$/i;

/** Where cues of tense stand in a sentence: offset of each from its start. */
export interface TenseCue {
	at: number;
	tense: Tense;
}

/** The cues of a sentence, in order. */
export function findTenseCues(sentence: string): TenseCue[] {
	const cues: TenseCue[] = [];
	CUE.lastIndex = 0;
	for (let match = CUE.exec(sentence); match; match = CUE.exec(sentence)) {
		const [, set, , past, another] = match;
		if (past !== undefined && NO_VERB.test(past)) continue;
		const tense = set ? 'set' : past ? 'past' : another ? 'unknown' : 'future';
		cues.push({ at: match.index, tense });
	}
	return cues;
}

/** The tense at an offset of the sentence: the last cue before it, else the first one behind it. */
export function tenseAt(cues: readonly TenseCue[], offset: number): Tense {
	let before: TenseCue | null = null;
	for (const cue of cues) {
		if (cue.at >= offset) return before?.tense ?? cue.tense;
		before = cue;
	}
	return before?.tense ?? 'unknown';
}

// May an event that nothing dates be taken to be as old as its report?
import { entityAt, norm } from '../rules/cursor';
import { ownersOf } from '../rules/owners';
import type { Candidate } from '../rules/rule';
import type { Telling } from './telling';

/** "During a meeting with B", "following talks with B": a time at which something else was done. */
const TIMES = new Set(['in', 'during', 'after', 'at', 'following', 'before']);
const TIMES_REACH = 7;
const OPENING_SENTENCES = 3;
/** What a speaker has only now done, or is doing. */
const JUST =
	/\b(?:just|here|today|on this (?:visit|trip)|(?:this|my|your|our|the upcoming)(?: [\p{L}-]+){0,2} (?:visit|trip|travel))\b/iu;
/** "Four months have passed since …", "ever since …": longer ago than the report. */
const LONG_AGO =
	/\b(?:since|ever since|years ago|months ago|weeks ago|the last time|in the past|in recent (?:months|years)|over the (?:past|last)|many times|a number of times|a couple(?: of)? times|several times|on (?:several|many|numerous) occasions)\b/i;

/** "The agreements reached during his visit": an earlier one. */
const EARLIER_FRUIT =
	/\b(?:agreements?|arrangements?|decisions?|results?|outcomes?|signals?|understandings?|commitments?|documents?|promises)\b[^.;,]{0,50}\b(?:reached|achieved|made|adopted|taken|expressed|given|signed|discussed|of|from|announced)\b[^.;,]{0,40}\b(?:during|at|in|on|of|from)\b/iu;

function textOf({ view }: Candidate): string {
	return view.scene.text.slice(view.span.start, view.span.end);
}

function isFruitOf({ view, from, to }: Candidate): boolean {
	const { text, tokens } = view.scene;
	const before = text.slice(view.span.start, tokens[to - 1]!.end);
	return EARLIER_FRUIT.test(before) && view.index >= OPENING_SENTENCES && from > view.from;
}

function isSpoken({ view }: Candidate): boolean {
	return view.span.kind === 'body' && view.span.start >= view.scene.speechFrom;
}

function isAtATime({ view, from }: Candidate, isNamed: boolean): boolean {
	for (let at = from - 1; at >= view.from && from - at < TIMES_REACH; at--) {
		const word = norm(view, at);
		if (TIMES.has(word)) return isNamed || word === 'after' || word === 'following';
		if (/^(?:[,;]|of|on|to|with|for|about|by|from)$/.test(word)) return false;
	}
	return false;
}

/** Does a preposition or a verb stand before the noun, or does the sentence begin with it ("Talks between A and B began")? */
function isGoverned({ view, from }: Candidate): boolean {
	for (let at = from - 1; at >= view.from && from - at < TIMES_REACH; at--) {
		const word = norm(view, at);
		if (/^(?:[,;:]|of|on|to|with|for|about|by|from|in|at|during|after|following|and)$/.test(word))
			return true;
		const entity = entityAt(view, at);
		if (entity?.isPossessive) return false;
		if (entity && entity.kind !== 'pair' && entity.form !== 'demonym') return true;
		if (at === view.from) return false;
	}
	return from > view.from;
}

/** Is it a noun that other words only speak of ("briefed the press on the talks with B")? */
function isSpokenOf(telling: Telling): boolean {
	const { main } = telling;
	if (!telling.candidates.every((candidate) => candidate.isEmbedded)) return false;
	if (!telling.candidates.every(isGoverned)) return false;
	const isNamed = [...main.a, ...main.b].some((party) => party.actor !== null);
	// "Following the Chadian-Danish talks, the ministers …" at the head of a report tells them.
	const isOpening = telling.candidates.some(({ view }) => view.index < OPENING_SENTENCES);
	return !((isNamed || isOpening) && telling.candidates.some((candidate) => isAtATime(candidate, isNamed)));
}

/** "the recent visit of A", "his successful talks": over before the report, nobody says when. */
const EARLIER_ONE =
	/\b(?:recent|successful|earlier|previous|historic)\b(?: [\p{L}-]+){0,2} (?:visits?|trips?|meetings?|talks|summits?|conversations?|calls?)\b/iu;
/** Rules that read a noun, a name or a place, not a verb that tells what was done. */
const MENTIONS_ONLY = /\/(?:noun|gathering|destinations|signed)$/;
/** "In the meeting between A and B, the two discussed": the noun that opens a sentence is what it tells of. */
const OPENING_WORDS = 4;
/** Headlines and first sentences, which tell what the report is about. */
const LEAD_SENTENCES = 3;

/** Do the first sentences name every other side than the publisher's own? */
function isSubject({ main }: Telling): boolean {
	const { scene } = main.view;
	const lead = scene.sentences.slice(0, LEAD_SENTENCES).flatMap((view) => view.entities);
	const named = new Set(ownersOf(lead.flatMap((entity) => entity.parties)));
	const others = ownersOf([...main.a, ...main.b]).filter((owner) => owner !== scene.home?.country);
	return others.length > 0 && others.every((owner) => named.has(owner));
}

/** A passing word, deep in a ministry's release, of what the release is not about. */
function isPassing(telling: Telling): boolean {
	const { scene } = telling.main.view;
	const isDeep = telling.candidates.every(({ view }) => view.index >= LEAD_SENTENCES);
	if (scene.home === null || !isDeep) return false;
	if (telling.candidates.every((candidate) => EARLIER_ONE.test(textOf(candidate)))) return true;
	return (
		telling.candidates.every(
			({ rule, view, from }) => MENTIONS_ONLY.test(rule) && from > view.from + OPENING_WORDS,
		) &&
		!telling.candidates.some((candidate) => JUST.test(textOf(candidate))) &&
		!isSubject(telling)
	);
}

/** "In 2019, when I became President, there were talks": another year than the report's. */
function isOfAnotherYear({ view }: Candidate): boolean {
	const year = view.scene.documentDate?.edtf.slice(0, 4) ?? '';
	return (
		view.index >= LEAD_SENTENCES && view.dates.some(({ edtf, weak }) => !weak && edtf.slice(0, 4) < year)
	);
}

/**
 * False where the text leaves open when it was: in the turns of a transcript, which roam through months and years, for
 * what is only spoken of, and for what happened more than once or long ago.
 */
export function mayTakeReportsDate(telling: Telling): boolean {
	const { candidates } = telling;
	if (candidates.some(({ view }) => view.span.kind === 'headline')) return !isSpokenOf(telling);
	if (candidates.every((candidate) => LONG_AGO.test(textOf(candidate)))) return false;
	if (isPassing(telling) || candidates.every(isOfAnotherYear)) return false;
	if (candidates.every((candidate) => candidate.isEmbedded && isFruitOf(candidate))) return false;
	if (candidates.every((candidate) => isSpoken(candidate) && !JUST.test(textOf(candidate)))) return false;
	// A visit's noun stands inside other phrases as a rule: "after his visit to B".
	return telling.main.type === 'visit' || !isSpokenOf(telling);
}

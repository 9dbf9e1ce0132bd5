// Did it happen, will it, or is it only wished, denied or imagined?
import type { Status } from '../../model/vocabulary';
import type { SentenceView } from '../scene';
import { entityAt, isSkippable, norm } from './cursor';
import { isConditional, isDenied, isHoped } from './modality-clauses';

/** Why a candidate gives no event. */
export const DROP_REASONS = [
	'wish',
	'duty',
	'denial',
	'conditional',
	'rumour',
	'standing',
	'undated',
	'one-sided',
	'setting',
	'same-side',
	'unclear',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** What a verb's surroundings say of it. */
export type Modality = { status: Status } | { reason: DropReason };

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const NEGATIONS = set(
	"not never n't without cannot didn't doesn't won't wouldn't hasn't haven't hadn't isn't wasn't weren't don't couldn't can't neither nor no",
);
const REFUSALS = set(
	'refused refuses declined declines failed fails rejected denied denies avoided skipped ruled snubbed',
);
const DUTIES = set('should must ought need needs shall');
const RUMOURS = set('could may might can would-be possibly perhaps');
const AUXILIARIES = set('has have had been be being is are was were do does did get got');
const PLANNERS = set(
	'scheduled expected set due slated poised planned plans plan planning intends intend going prepares preparing prepared about tentatively preparing announced arriving arranged confirmed expects bound',
);
const WISHERS = set(
	`hopes hope hoped hoping wants want wanted wish wishes wished ready willing willingness able invited invite invites inviting invitation agreed agree agrees pledged pledge
	pledges vowed vows urged urge urges call calls called calling needs refused continue continues continued intention opportunity chance seek seeks seeking sought
	try tries tried trying proposed propose proposes encouraged encourage encourages asked asks ask supports support desire desires readiness
	commitment committed determination determined important necessary eager keen eagerly interested interest offered offer offers like
	efforts effort promised promise proposal proposals fail failed reluctant unwilling expressed failing wait waits look looks looking forward time
	pressure pressured steps taken measures work working works worked manage managed struggle struggling help helped helps responsibility right duty imperative possible impossible essential crucial better best sides demand demanded demands allow allowed allows let`,
);
const FIRSTS = set('first only last country second leader among');
const PURPOSES = set('to');
const CONSIDERING = set(
	'considering consider considers considered suggested suggesting proposed proposing postponed avoid avoiding discussed discussing weighing contemplating possibility possible prospect prospects idea plan option chance chances hopes hope invitation invited calls proposal without instead against need support supports forward',
);

/** Judges the verb (or gerund, or infinitive) at `at` by the words before it. */
export function modalityOf(view: SentenceView, at: number): Modality {
	const verb = norm(view, at);
	let status: Status = 'occurred';
	let next = at - 1;
	let steps = 0;
	while (next >= view.from && steps < 10) {
		steps++;
		const word = norm(view, next);
		if (entityAt(view, next) && !isAuxiliary(word)) break;
		if (word === 'longer' && norm(view, next - 1) === 'no') return { status: 'cancelled' };
		if (NEGATIONS.has(word)) return { reason: 'denial' };
		if (DUTIES.has(word) && !(word === 'shall' && hasEffect(view, at))) return { reason: 'duty' };
		if (RUMOURS.has(word)) return { reason: word === 'can' ? 'wish' : 'rumour' };
		if (word === 'will' || word === '’ll' || word === "'ll") {
			status = 'planned';
			next--;
			continue;
		}
		if (word === 'would') {
			if (['like', 'love', 'welcome', 'have', 'prefer', 'want'].includes(norm(view, next + 1)))
				return { reason: 'wish' };
			status = 'planned';
			next--;
			continue;
		}
		if (PURPOSES.has(word)) {
			const governor = governorOf(view, next - 1);
			// "the meeting to be held in May"
			if (
				norm(view, next + 1) === 'be' &&
				verb.endsWith('d') &&
				(governor === null || !WISHERS.has(governor))
			) {
				status = 'planned';
				break;
			}
			if (governor === null) {
				// "Xi to visit France": a headline's future, or "is to visit".
				status = 'planned';
				break;
			}
			if (FIRSTS.has(governor)) break;
			if (REFUSALS.has(governor)) return { reason: 'denial' };
			if (WISHERS.has(governor)) return { reason: 'wish' };
			if (
				PLANNERS.has(governor) ||
				governor === 'is' ||
				governor === 'are' ||
				governor === 'was' ||
				governor === 'were'
			) {
				status = 'planned';
				next = Math.max(view.from, next - 1);
				while (next >= view.from && norm(view, next) !== governor) next--;
				next--;
				continue;
			}
			status = hasWill(view, next) ? 'planned' : status;
			break;
		}
		if (verb.endsWith('ing') && CONSIDERING.has(word)) return { reason: 'rumour' };
		if (
			isAuxiliary(word) ||
			isSkippable(view, next) ||
			word === 'and' ||
			word === ',' ||
			PLANNERS.has(word)
		) {
			if (PLANNERS.has(word) && !(verb.endsWith('ing') || status === 'planned')) break;
			if (word === ',' && !isSkippable(view, next - 1)) break;
			if (word === 'and') {
				const earlier = sharedAuxiliary(view, next);
				if (earlier) return earlier;
				break;
			}
			next--;
			continue;
		}
		if (REFUSALS.has(word)) return { reason: 'denial' };
		break;
	}
	if (isConditional(view, at)) return { reason: 'conditional' };
	if (status === 'planned' && isHoped(view, at)) return { reason: 'wish' };
	if (isDenied(view, at)) return { reason: 'denial' };
	return { status };
}

/** "shall sever … as of this day": a document that acts by itself. */
function hasEffect(view: SentenceView, at: number): boolean {
	for (let next = at + 1; next < view.to && next - at < 20; next++) {
		if (norm(view, next) === 'as' && norm(view, next + 1) === 'of') return true;
		if (norm(view, next) === 'effect') return true;
	}
	return false;
}

function isAuxiliary(word: string): boolean {
	return AUXILIARIES.has(word);
}

/** "agreed to meet in May and to hold talks": the token before the first "to", or `at` where there is none. */
function earlierInfinitive(view: SentenceView, at: number): number {
	for (let next = at - 1; next > view.from && at - next < VERB_PAIR_REACH; next--) {
		if (norm(view, next) === ';') break;
		if (
			norm(view, next) === 'to' &&
			(WISHERS.has(norm(view, next - 1)) || PLANNERS.has(norm(view, next - 1)))
		)
			return next - 1;
	}
	return at;
}

/** The word that governs an infinitive whose "to" follows `at`; null where a subject stands there. */
function governorOf(view: SentenceView, at: number): string | null {
	let next = /^(?:and|or|,)$/.test(norm(view, at)) ? earlierInfinitive(view, at) : at;
	for (let steps = 0; next >= view.from && steps < 8; steps++) {
		const word = norm(view, next);
		if (
			WISHERS.has(word) ||
			PLANNERS.has(word) ||
			REFUSALS.has(word) ||
			FIRSTS.has(word) ||
			['is', 'are', 'was', 'were'].includes(word)
		)
			return word;
		const entity = entityAt(view, next);
		if (entity) {
			// "invited Xi to visit": the verb before the person governs; at the sentence's head, a headline.
			if (entity.from <= view.from + 1) return null;
			const before = norm(view, entity.from - 1);
			if (WISHERS.has(before)) return before;
			if (before === ',' || before === 'and') return null;
			next = entity.from - 1;
			continue;
		}
		if (!isSkippable(view, next) && steps > 2) return word;
		next--;
	}
	return next < view.from ? null : norm(view, at);
}

function hasWill(view: SentenceView, before: number): boolean {
	for (let at = before - 1; at >= view.from && before - at < 40; at--)
		if (norm(view, at) === 'will' && !view.scene.tokens[at]!.isCapital) return true;
	return false;
}

const VERB_PAIR_REACH = 30;

/** "will visit France and meet the president": the second verb, bare, shares the first one's auxiliary. */
function sharedAuxiliary(view: SentenceView, and: number): Modality | null {
	const verb = norm(view, and + 1);
	const isBare =
		!verb.endsWith('ed') &&
		!verb.endsWith('ing') &&
		!['met', 'held', 'sent', 'had', 'paid', 'spoke'].includes(verb);
	if (!isBare) return null;
	for (let at = and - 1; at >= view.from && and - at < VERB_PAIR_REACH; at--) {
		const word = norm(view, at);
		if (entityAt(view, at)) continue;
		if (word === 'will' || word === 'would') return { status: 'planned' };
		if (DUTIES.has(word)) return { reason: 'duty' };
		if (RUMOURS.has(word)) return { reason: 'rumour' };
		if (word === 'to') {
			const governor = governorOf(view, at - 1);
			if (governor !== null && WISHERS.has(governor)) return { reason: 'wish' };
			return { status: 'planned' };
		}
		if (word === ';' || word === '.') return null;
	}
	return null;
}

// Who met whom in person?
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, subjectBefore } from './arguments';
import { credentials } from './credentials';
import { entityAt, isDated, norm, skipForward } from './cursor';
import { includedAfter } from './included';
import { ownersOf } from './owners';
import { isPassive, received } from './meeting-received';
import { modalityOf } from './modality';
import { carrierOf } from './noun-modality';
import { report } from './report';
import type { Rule } from './rule';
import { firstAfterComma, sidesOfNoun } from './sides';
import { tell } from './tell-meeting';

const WITH = new Set(['with']);

const MEDIA_WORDS = new Set(['phone', 'telephone', 'video', 'telephonic', 'virtual']);

const met: Rule = {
	id: 'meeting/met',
	sample: 'President Ilse Maru met with Prime Minister Tomas Vell of Latvia in Riga.',
	triggers: ['met', 'meet', 'meets', 'meeting', 'conferred', 'confers', 'consulted', 'negotiated'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		let next = skipForward(view, at + 1);
		const isWith = norm(view, next) === 'with';
		if (word === 'meeting') {
			// A gerund only: "after meeting (with) the president", "is meeting"; the noun has a rule of its own.
			const before = norm(view, at - 1);
			if (
				![
					'after',
					'before',
					'is',
					'are',
					'was',
					'were',
					'by',
					'when',
					'while',
					'be',
					'been',
					'upon',
					'on',
				].includes(before)
			)
				return;
			if (isWith && !['is', 'are', 'was', 'were', 'be', 'been', 'after', 'before'].includes(before)) return;
		}
		if (word === 'meeting' && at === view.from) {
			// "Meeting in Oslo on Friday, the ministers of A and B agreed…"
			const main = firstAfterComma(view, at + 1);
			tell(view, 'meeting/met', at, discourse.resolve(view, main), [], discourse, sink);
			return;
		}
		// "conferred a rank upon B", "consulted his watch"
		if (
			!isWith &&
			/^(?:confer|consult|negotiat)/.test(word) &&
			entityAt(view, next) === null &&
			!/^(?:in|on|at|,|\.|and|by|)$/.test(norm(view, next))
		)
			return;
		// "tells the leaders he meets that …"
		if (norm(view, at + 1) === 'that' && !isDated(view, at + 1)) return;
		// "would be met with sanctions", "were met with buses by volunteers"; "the commission, which last met in 2016".
		if (word === 'met' && (isPassive(view, at) || norm(view, at - 1) === 'last')) {
			sink.drop(view, at, at + 1, 'meeting/met', 'unclear');
			return;
		}
		if (isWith) next++;
		const group = objectAt(view, next, isWith) ?? objectAfter(view, next, WITH, 12);
		const named = ownersOf(discourse.resolve(view, group)).length === 0 ? includedAfter(view, group) : null;
		const object = named ?? group;
		// "meet with Afghans who work there": people, not a side.
		if (
			object &&
			object.entities.length > 0 &&
			object.entities.every(({ kind, form }) => kind === 'country' && form === 'demonym')
		)
			return;
		const subject = subjectBefore(view, at);
		let a = discourse.resolve(view, subject);
		const b = discourse.resolve(view, object);
		if (object && ownersOf(b).length === 0 && object.entities.length > 0) {
			sink.drop(view, at, at + 1, 'meeting/met', 'one-sided');
			return;
		}
		if (!object && ownersOf(a).length < 2) return;
		if (
			!object &&
			[
				'the',
				'all',
				'a',
				'an',
				'our',
				'its',
				'their',
				'any',
				'both',
				'halfway',
				'these',
				'those',
				'this',
			].includes(norm(view, next)) &&
			!view.scene.tokens[next]?.isCapital
		)
			return;
		if (subject?.pronoun === 'they' && object && discourse.travellers.length > 0) a = discourse.travellers;
		if (a.length === 0 && discourse.focus) a = [discourse.focus];
		if (
			subject?.pronoun &&
			ownersOf(b).length > 0 &&
			ownersOf(a).every((owner) => ownersOf(b).includes(owner))
		)
			a = discourse.otherThan(view, b);
		tell(view, 'meeting/met', at, a, b, discourse, sink);
	},
};

const NOUNS = [
	'meeting',
	'meetings',
	'talks',
	'discussions',
	'consultations',
	'negotiations',
	'dialogue',
	'audience',
	'conversation',
	'conversations',
	'lunch',
	'dinner',
	'breakfast',
	'summit',
	'round',
	'session',
	'exchange',
	'deliberations',
	'encounter',
	'bilateral',
	'tete-a-tete',
	'one-on-one',
	'luncheon',
];

/** "Friendship Dialogue", "Youth Forum": a programme of people (`exchange`), not a meeting of officials. */
function isPeoples(view: SentenceView, at: number): boolean {
	for (let next = at - 4; next <= at + 8; next++)
		if (
			/^(?:friendship|youth|students?|journalists?|scholars?|cultural|film|theoretical)$/.test(
				norm(view, next),
			) &&
			view.scene.tokens[next]!.isCapital
		)
			return true;
	return false;
}

const noun: Rule = {
	id: 'meeting/noun',
	sample: 'The Chilean envoy held talks with Finance Minister Reto Amsler on Friday.',
	triggers: NOUNS,
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const before = norm(view, at - 1);
		if (MEDIA_WORDS.has(before) || MEDIA_WORDS.has(norm(view, at - 2))) return;
		if (
			before === 'press' ||
			before === 'news' ||
			before === 'cabinet' ||
			before === 'board' ||
			before === 'exchange'
		)
			return;
		// "topics of conversation", "bilateral trade"
		if (before === 'of' && !word.endsWith('s') && word !== 'dialogue') return;
		if (word === 'bilateral' && !/^(?:with|between|on|in|at|,|\.|)$/.test(norm(view, at + 1))) return;
		if (word === 'round' && norm(view, at + 1) !== 'of') return;
		if (
			['relations', 'partner', 'partners', 'partnership', 'process', 'mechanism', 'ties'].includes(
				norm(view, at + 1),
			)
		)
			return;
		if (isPeoples(view, at)) return;
		// "plans for the NATO summit": a gathering of a body.
		if (word === 'summit' && entityAt(view, at - 1)?.kind === 'organisation') return;
		if (
			word === 'meeting' &&
			view.scene.tokens[at]!.isCapital &&
			/^[a-z]/.test(norm(view, at + 1)) &&
			norm(view, at + 1) === 'of'
		)
			return;
		const sides = sidesOfNoun(view, at, discourse);
		const owners = ownersOf([...sides.a, ...sides.b]).length;
		if (
			['lunch', 'dinner', 'breakfast', 'session', 'exchange', 'summit', 'audience', 'bilateral'].includes(
				word,
			) &&
			(owners < 2 || !sides.isFull)
		)
			return;
		if (word === 'exchange' || word === 'exchanges') return;
		if ((word === 'summit' || word === 'dialogue' || word === 'round') && owners > 2) return;
		if (owners === 1 && sides.b.length === 0 && carrierOf(view, at) >= 0 && isDuringVisit(view)) {
			const known = ownersOf(discourse.sides);
			if (known.length === 2 && known.includes(ownersOf(sides.a)[0]!)) {
				tell(view, 'meeting/noun', at, sides.a, discourse.sides, discourse, sink, { isEcho: true });
				return;
			}
		}
		if (owners < 2) {
			if (sides.b.length > 0 || sides.isFull) sink.drop(view, at, at + 1, 'meeting/noun', 'one-sided');
			return;
		}
		if (word === 'dialogue' && !sides.isFull) return;
		tell(view, 'meeting/noun', at, sides.a, sides.b, discourse, sink, {
			isEcho: !sides.isFull,
			isTogether: sides.isTogether === true,
		});
	},
};

/** "During the visit, A will have talks": the host is the other side. */
function isDuringVisit(view: SentenceView): boolean {
	for (let at = view.from; at < view.from + 8; at++)
		if (norm(view, at) === 'visit' || norm(view, at) === 'trip') return true;
	return false;
}

const coChaired: Rule = {
	id: 'meeting/co-chaired',
	sample:
		'Minister Vela co-chaired the second session of the Joint Economic Committee with her Omani counterpart.',
	triggers: ['co'],
	read(view, at, discourse, sink) {
		if (!/^(?:chair|host)/.test(norm(view, at + 2)) || norm(view, at + 1) !== '-') return;
		const verb = at + 2;
		const partner = discourse.resolve(view, objectAfter(view, verb + 1, WITH, 45));
		const subject = discourse.resolve(view, subjectBefore(view, at));
		const isGathering = ownersOf([...subject, ...partner]).length > 2;
		report(
			{ type: isGathering ? 'summit' : 'meeting', rule: 'meeting/co-chaired', view, from: at, to: verb + 1 },
			modalityOf(view, at),
			subject,
			partner,
			false,
			discourse,
			sink,
		);
	},
};

/** Meetings. */
export const MEETING_RULES: readonly Rule[] = [met, received, noun, coChaired, credentials];

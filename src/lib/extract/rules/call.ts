// Who spoke with whom by telephone or video?
import type { ArgumentList } from './argument-lists';
import { objectAfter, objectAt, subjectBefore } from './arguments';
import { entityAt, isDated, norm } from './cursor';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import { report } from './report';
import type { Rule } from './rule';
import { sidesOfNoun } from './sides';
import type { SentenceView } from '../scene';

const MEDIA = new Set([
	'phone',
	'telephone',
	'telephonic',
	'video',
	'virtual',
	'videoconference',
	'teleconference',
	'videolink',
	'online',
	'secure',
	'hotline',
	'zoom',
]);
const CALL_NOUNS = new Set([
	'call',
	'calls',
	'conversation',
	'conversations',
	'talk',
	'talks',
	'conference',
	'meeting',
	'exchange',
	'discussion',
	'discussions',
	'consultation',
	'summit',
	'link',
]);
const WITH = new Set(['with', 'to']);

function skipOn(view: SentenceView, at: number): number {
	return norm(view, at) === 'on' ? at + 1 : at;
}

/** Is the contact around this word by telephone or video? */
export function isRemote(view: SentenceView, at: number, reach = 16): boolean {
	for (let next = Math.max(view.from, at - 4); next < Math.min(view.to, at + reach); next++) {
		const word = norm(view, next);
		if (entityAt(view, next)) continue;
		if (
			(word === 'phone' ||
				word === 'telephone' ||
				word === 'videoconference' ||
				word === 'teleconference' ||
				word === 'videolink') &&
			next > at
		) {
			const before = norm(view, next - 1);
			if (['by', 'the', 'over', 'via', 'on', 'through', 'a'].includes(before)) return true;
		}
		if (word === 'virtually' || word === 'online' || word === 'remotely') return true;
		if (
			word === 'video' &&
			['via', 'by', 'through', 'over', 'a', 'in'].includes(norm(view, next - 1)) &&
			next > at
		)
			return true;
		if (word === 'virtual' && next < at) return true;
	}
	return false;
}

/** "via videoconference", "by video link" */
function isMeans(view: SentenceView, at: number): boolean {
	const word = norm(view, at);
	const before = norm(view, at - 1);
	if (/ference$/.test(word)) return /^(?:via|by|through|in|a|over)$/.test(before);
	return before === 'video' && /^(?:via|by|through|over)$/.test(norm(view, at - 2));
}

const noun: Rule = {
	id: 'call/noun',
	sample: 'The chancellor had a telephone conversation with President Ama Boateng of Ghana.',
	triggers: [
		'call',
		'calls',
		'conversation',
		'conversations',
		'talk',
		'talks',
		'videoconference',
		'teleconference',
		'conference',
		'link',
	],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		let isCall = word === 'videoconference' || word === 'teleconference';
		for (let next = at - 1; next >= view.from && at - next <= 2; next--)
			isCall ||= MEDIA.has(norm(view, next)) && !entityAt(view, next);
		const follower = norm(view, at + 1);
		if (!isCall && (word === 'call' || word === 'calls') && (follower === 'with' || follower === 'between'))
			isCall = true;
		if (!isCall && (word === 'call' || word === 'calls')) {
			// "In the call, the two leaders…" is an echo of a call told elsewhere.
			if (['the', 'their', 'this'].includes(norm(view, at - 1)) && follower === ',') isCall = true;
			if (norm(view, at - 1) === 'courtesy') return;
		}
		if (!isCall) return;
		if (
			norm(view, at + 1) === 'for' ||
			(norm(view, at + 1) === 'on' && !isDated(view, at + 2) && !isDated(view, at + 1))
		)
			return;
		const sides = sidesOfNoun(view, at, discourse);
		// "a call with the families": with no side that is known.
		if (follower === 'with' && sides.b.length === 0) {
			sink.drop(view, at, at + 1, 'call/noun', 'one-sided');
			return;
		}
		const modality = nounModality(view, at);
		const isEcho = !sides.isFull;
		// "addressed the forum via videoconference": only the means.
		if (isEcho && isMeans(view, at) && !discourse.hasTold) return;
		report(
			{
				type: 'call',
				rule: 'call/noun',
				view,
				from: at - 1 >= view.from ? at - 1 : at,
				to: at + 1,
				isEcho,
				isEmbedded: carrierOf(view, at) < 0,
			},
			modality,
			sides.a,
			sides.b.length > 0 ? sides.b : isEcho ? discourse.sides : [],
			word === 'calls',
			discourse,
			sink,
		);
	},
};

/** "a visit to Chad, where he spoke with B", "spoke with B in Oslo", "on the sidelines": they stood in one room. */
function isInPerson(view: SentenceView, at: number, partner: ArgumentList | null): boolean {
	// "spoke with the ministers who visited Chad"
	if (
		partner &&
		norm(view, partner.to) === 'who' &&
		/^(?:visited|arrived|came|travell?ed|visits?|are|is|were|was)$/.test(norm(view, partner.to + 1))
	)
		return true;
	for (let next = at - 1; next >= view.from && at - next < 5; next--)
		if (norm(view, next) === 'where') return true;
	for (let next = at + 1; next < view.to; next++) {
		const word = norm(view, next);
		if (/^(?:sidelines?|margins?)$/.test(word)) return true;
		const place = word === 'in' ? entityAt(view, next + 1) : null;
		if (place && (place.form === 'capital' || place.form === 'city')) return true;
		if (
			/^(?:about|on|to|regarding|and|,|;)$/.test(word) &&
			!view.dates.some((date) => isDated(view, next + 1) && date)
		)
			break;
	}
	return false;
}

/** "A's Call with B, C and D": the headline counts one call, whatever the list of those on the line. */
function isOneCall(view: SentenceView): boolean {
	const { title } = view.scene.article;
	if (title !== null && /\b(?:[Cc]all|[Vv]ideoconference|[Cc]onversation) (?:with|between)\b/.test(title))
		return true;
	for (let at = view.from; at < view.to; at++)
		if (/^(?:trilateral|quadrilateral|joint|jointly|together)$/.test(norm(view, at))) return true;
	return false;
}

const spoke: Rule = {
	id: 'call/spoke',
	sample: 'Minister Okoro spoke with his Kenyan counterpart by phone on Tuesday.',
	triggers: ['spoke', 'speaks', 'speak', 'spoken', 'talked', 'talks', 'phoned', 'telephoned', 'conversed'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		// "The delegation speaks with the other side": what goes on, not one call.
		if (word === 'speaks' && view.span.kind === 'body') {
			sink.drop(view, at, at + 1, 'call/spoke', 'standing');
			return;
		}
		const isPhoned = word === 'phoned' || word === 'telephoned';
		const phone = isPhoned || isRemote(view, at, 30);
		if (word === 'talks' && !phone) return;
		if (
			(word === 'talks' || word === 'talked') &&
			!['with', 'to', 'by', 'over', 'on'].includes(norm(view, at + 1))
		)
			return;
		const partner = isPhoned ? objectAt(view, at + 1, false) : objectAfter(view, at + 1, WITH, 12);
		// "spoke with the people of Chad": a speech.
		if (
			partner?.entities.some((entity) =>
				/^(?:people|nation|students|journalists)$/.test(entity.heads.at(-1) ?? ''),
			)
		)
			return;
		const subject = subjectBefore(view, at);
		const a = discourse.resolve(view, subject);
		const b = discourse.resolve(view, partner);
		const isPairAlone =
			!partner && word === 'spoke' && ownersOf(a).length === 2 && isDated(view, skipOn(view, at + 1));
		if (
			!phone &&
			!isPairAlone &&
			(!partner || norm(view, partner.from - 1) === 'to' || ownersOf(b).length === 0)
		)
			return;
		if (
			!phone &&
			!['with', 'today', 'yesterday', 'by', 'separately'].includes(norm(view, at + 1)) &&
			!view.dates.some(
				(date) =>
					view.scene.tokens[at + 1] &&
					date.start <= view.scene.tokens[at + 1]!.end &&
					date.end >= view.scene.tokens[at + 1]!.start,
			) &&
			norm(view, at + 1) !== 'on'
		)
			return;
		const type = !phone && isInPerson(view, at, partner) ? 'meeting' : 'call';
		report(
			{ type, rule: 'call/spoke', view, from: at, to: at + 1 },
			modalityOf(view, at),
			a.length > 0 ? a : discourse.focus ? [discourse.focus] : [],
			b,
			!isOneCall(view),
			discourse,
			sink,
		);
	},
};

/** Calls. */
export const CALL_RULES: readonly Rule[] = [noun, spoke];
void CALL_NOUNS;

// Who met whom in person?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, objectBeyondPlace, subjectBefore, type ArgumentList } from './arguments';
import { isRemote } from './call';
import { entityAt, isSkippable, norm, skipForward } from './cursor';
import { ownerOf, ownersOf, type Discourse } from './discourse';
import { modalityOf } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import { report } from './report';
import type { Rule, Sink } from './rule';
import { firstAfterComma, sidesOfNoun } from './sides';

const WITH = new Set(['with']);
const MEDIA_WORDS = new Set(['phone', 'telephone', 'video', 'telephonic', 'virtual']);

/** One meeting per counterpart country: "separately", "respectively", "meetings", or simply a list; not where they came together. */
function isSplit(view: SentenceView, from: number): boolean {
	if (/\b(?:trilateral|quadrilateral|tripartite)\b/i.test(view.scene.article.title ?? '')) return false;
	for (let at = from; at < view.to; at++) {
		const word = norm(view, at);
		if (
			word === 'trilateral' ||
			word === 'quadrilateral' ||
			word === 'together' ||
			word === 'jointly' ||
			word === 'joint'
		)
			return false;
		if (
			word === 'who' &&
			['arrived', 'came', 'travelled', 'traveled', 'are', 'were'].includes(norm(view, at + 1))
		)
			return false;
	}
	for (let at = view.from; at < from; at++)
		if (['trilateral', 'quadrilateral', 'joint'].includes(norm(view, at))) return false;
	return true;
}

function tell(
	view: SentenceView,
	rule: string,
	at: number,
	a: Parameters<typeof report>[2],
	b: Parameters<typeof report>[3],
	discourse: Discourse,
	sink: Sink,
	isEcho = false,
): void {
	const type = isRemote(view, at) ? 'call' : 'meeting';
	const isTogether = ownersOf(a).length > 1 && ownersOf(b).length === 0;
	report(
		{
			type,
			rule,
			view,
			from: at,
			to: at + 1,
			isEcho,
			isEmbedded: rule === 'meeting/noun' && carrierOf(view, at) < 0,
		},
		rule === 'meeting/noun' ? nounModality(view, at) : modalityOf(view, at),
		a,
		b,
		!isTogether && isSplit(view, at),
		discourse,
		sink,
	);
}

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
		if (isWith) next++;
		const object = objectAt(view, next, isWith) ?? objectAfter(view, next, WITH, 12);
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

const BE = new Set(['was', 'were', 'been', 'be', 'being']);

/** "was received", "will be warmly received". */
function isPassive(view: SentenceView, at: number): boolean {
	let before = at - 1;
	while (before > view.from && isSkippable(view, before)) before--;
	return BE.has(norm(view, before));
}

/** The "by" of a passive, dates and a place stepped over ("was received on Friday at the palace by B"), or -1. */
function passiveAgent(view: SentenceView, at: number): number {
	for (let next = at + 1; next < view.to && next - at < 14; next++) {
		const word = norm(view, next);
		if (word === 'by' && !entityAt(view, next)) return next;
		if (word === ';' || word === 'and' || word === 'that' || entityAt(view, next)?.kind === 'person')
			return -1;
	}
	return -1;
}

/** A person told earlier in the sentence who is of another side than the hosts. */
function guestBefore(view: SentenceView, at: number, hosts: readonly Party[]): Party[] | null {
	const owners = ownersOf(hosts);
	const guest = view.entities.find(
		(entity) =>
			entity.to <= at &&
			entity.kind === 'person' &&
			entity.parties.length === 1 &&
			ownerOf(entity.parties[0]!) !== '' &&
			!owners.includes(ownerOf(entity.parties[0]!)),
	);
	return guest ? guest.parties : null;
}

/** "Vice President B received him": a host with a name, and the guest told before. */
function tellReceived(
	view: SentenceView,
	at: number,
	guest: ArgumentList,
	discourse: Discourse,
	sink: Sink,
): void {
	const hosts = discourse.resolve(view, subjectBefore(view, at));
	const guests = guestBefore(view, at, hosts) ?? discourse.otherThan(view, hosts);
	const known = discourse.resolve(view, guest).filter((party) => party.actor !== null);
	const owners = ownersOf(hosts);
	const isOther =
		guestBefore(view, at, hosts) === null &&
		known.length > 0 &&
		known.every((party) => !owners.includes(ownerOf(party)));
	if (hosts.some((party) => party.actor !== null || party.role !== null))
		tell(view, 'meeting/received', at, hosts, isOther ? known : guests, discourse, sink);
}

const received: Rule = {
	id: 'meeting/received',
	sample: 'King Harun received the Peruvian foreign minister at the palace.',
	triggers: [
		'received',
		'receives',
		'receive',
		'hosted',
		'hosts',
		'host',
		'welcomed',
		'welcomes',
		'greeted',
		'hosting',
		'receiving',
	],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const isWelcome = word.startsWith('welcom') || word.startsWith('greet');
		const by = isPassive(view, at) ? passiveAgent(view, at) : -1;
		if (by >= 0) {
			const subject = subjectBefore(view, at);
			const host = objectAt(view, by + 1, false);
			tell(
				view,
				'meeting/received',
				at,
				discourse.resolve(view, host),
				discourse.resolve(view, subject),
				discourse,
				sink,
			);
			return;
		}
		const object = objectAt(view, at + 1, false) ?? objectBeyondPlace(view, at + 1);
		if (!object || object.entities.some((entity) => entity.isPossessive || entity.kind === 'organisation'))
			return;
		if (object.pronoun !== null) {
			if (object.pronoun === 'him' || object.pronoun === 'her')
				tellReceived(view, at, object, discourse, sink);
			return;
		}
		if (object.entities.every((entity) => entity.kind === 'body' && entity.heads.length === 0)) return;
		const after = norm(view, object.to);
		if (isWelcome && !['to', 'in', 'at', 'on', 'for', '.', ','].includes(after)) return;
		const subject = subjectBefore(view, at);
		const a = discourse.resolve(view, subject);
		const b = discourse.resolve(view, object);
		if (b.every((party) => party.actor === null && party.role === null)) return;
		tell(
			view,
			'meeting/received',
			at,
			a.length > 0 ? a : discourse.focus ? [discourse.focus] : [],
			b,
			discourse,
			sink,
		);
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
				tell(view, 'meeting/noun', at, sides.a, discourse.sides, discourse, sink, true);
				return;
			}
		}
		if (owners < 2) {
			if (sides.b.length > 0 || sides.isFull) sink.drop(view, at, at + 1, 'meeting/noun', 'one-sided');
			return;
		}
		if (word === 'dialogue' && !sides.isFull) return;
		tell(view, 'meeting/noun', at, sides.a, sides.b, discourse, sink, !sides.isFull);
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

/** "The ambassadors are A from B, C of D and …": the persons that the next sentences list. */
function listedEnvoys(view: SentenceView): Party[] {
	for (const next of view.scene.sentences.slice(view.index + 1, view.index + 4)) {
		const [first] = next.entities;
		if (!first?.heads.some((head) => /^(?:ambassadors?|envoys?|diplomats|heads)$/.test(head))) continue;
		const persons = next.entities.filter((entity) => entity.kind === 'person');
		if (persons.length > 1) return persons.flatMap((entity) => entity.parties);
	}
	return [];
}

const credentials: Rule = {
	id: 'meeting/credentials',
	sample: 'Ambassador Nuno Prates presented his credentials to the Emperor of Japan.',
	triggers: ['credentials', 'credence'],
	read(view, at, discourse, sink) {
		let verb = -1;
		for (let next = at - 1; next >= view.from && at - next < 8; next--)
			if (/^(?:present|receiv|accept|submit|hand)/.test(norm(view, next))) {
				verb = next;
				break;
			}
		if (verb < 0) return;
		const isReceiver = /^(?:receiv|accept)/.test(norm(view, verb));
		const host = isReceiver ? subjectBefore(view, verb) : objectAfter(view, at, new Set(['to']), 14);
		const envoy = isReceiver ? objectAfter(view, at, new Set(['of', 'from']), 14) : subjectBefore(view, verb);
		const listed = isReceiver ? listedEnvoys(view) : [];
		const own = discourse.resolve(view, envoy);
		const hosts = discourse.resolve(view, host);
		report(
			{ type: 'meeting', rule: 'meeting/credentials', view, from: verb, to: at + 1, channel: 'state' },
			modalityOf(view, verb),
			hosts,
			listed.length > 0 ? listed : own,
			true,
			discourse,
			sink,
		);
	},
};

/** Meetings. */
export const MEETING_RULES: readonly Rule[] = [met, received, noun, coChaired, credentials];

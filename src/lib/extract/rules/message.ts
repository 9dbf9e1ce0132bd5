// Who sent whom a letter, greeting, congratulation or condolence?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, possessorOf, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import type { Discourse } from './discourse';
import { ownerOf, ownersOf } from './owners';
import { toneOf } from './message-tone';
import { modalityOf, type Modality } from './modality';
import { report, type Told } from './report';
import type { Rule, Sink } from './rule';
import { byOwner } from './sides';

const set = (words: string) => new Set(words.split(' '));
const DOCUMENTS = set('message messages letter letters telegram telegrams cable cables');
const WISHES = set(
	'condolences condolence congratulations congratulation greetings greeting felicitations sympathies sympathy wishes',
);
const SENDS = set(
	'sent send sends sending extended extends extend extending conveyed conveys convey conveying offered offers offer offering expressed expresses express expressing addressed addresses delivered dispatched wrote writes cabled transmitted passed handed',
);
const FIRM_SENDS = set('sent send sends sending addressed wrote cabled dispatched');
const EXCHANGES = set('exchanged exchange exchanges exchanging');
const RECEIVES = set('received receives receive poured get got');
const TO = new Set(['to']);
const FROM = new Set(['from']);
const WITH = new Set(['with', 'between']);
const ADDRESSES = set('thanked congratulated told wished assured invited informed');

/** "sends a clear message to B": a figure of speech. */
function isFigure(view: SentenceView, at: number): boolean {
	if (!norm(view, at).startsWith('message')) return false;
	for (let next = at - 1; next >= view.from && at - next < 4; next--)
		if (/^(?:clear|strong|powerful|unmistakable|simple|yet|unequivocal|loud|wrong)$/.test(norm(view, next)))
			return true;
	return false;
}

function verbBefore(view: SentenceView, at: number): number {
	for (let next = at - 1; next >= view.from && at - next < 14; next--) {
		const word = norm(view, next);
		if (!entityAt(view, next) && (SENDS.has(word) || EXCHANGES.has(word) || RECEIVES.has(word))) return next;
		if (word === ';' || word === 'said' || word === 'that' || word === '.') return -1;
	}
	return -1;
}

/** "sent each other greetings", "sent greetings to one another". */
function isReciprocal(view: SentenceView, verb: number, at: number): boolean {
	for (let next = verb + 1; next < Math.min(view.to, at + 4); next++)
		if (
			(norm(view, next) === 'each' && norm(view, next + 1) === 'other') ||
			(norm(view, next) === 'one' && norm(view, next + 1) === 'another')
		)
			return true;
	return false;
}

/** One message per pair of sender and receiver. */
function tellEach(
	told: Told,
	modality: Modality,
	senders: readonly Party[],
	receivers: readonly Party[],
	discourse: Discourse,
	sink: Sink,
): void {
	const groups = byOwner(senders);
	if (groups.length === 0) report(told, modality, [], receivers, true, discourse, sink);
	for (const group of groups) report(told, modality, group, receivers, true, discourse, sink);
}

/** A document that no verb of sending carries: "In a letter to B, A said"; "a letter from A was delivered to B". */
function tellDocument(view: SentenceView, at: number, told: Told, discourse: Discourse, sink: Sink): void {
	const resolve = (list: Parameters<Discourse['resolve']>[1]) => discourse.resolve(view, list);
	let to = objectAfter(view, at + 1, TO, 20);
	const from = resolve(objectAfter(view, at + 1, FROM, 10));
	for (let next = at + 1; next < view.to && next - at < 24 && !to; next++)
		if (
			/^(?:delivered|handed|sent|conveyed|addressed)$/.test(norm(view, next)) &&
			norm(view, next + 1) === 'to'
		)
			to = objectAt(view, next + 2);
	if (!to || ownersOf(resolve(to)).length === 0) {
		let verb = -1;
		for (let next = at + 1; next < view.to && next - at < 30; next++)
			if (ADDRESSES.has(norm(view, next)) && !entityAt(view, next)) verb = next;
		if (verb < 0) return;
		to = objectAt(view, verb + 1);
		const subject = resolve(subjectBefore(view, verb));
		tellEach(told, { status: 'occurred' }, subject, resolve(to), discourse, sink);
		return;
	}
	const receivers = resolve(to);
	const owners = ownersOf(receivers);
	const differs = (parties: readonly Party[]) =>
		parties.filter((party) => ownerOf(party) !== '' && !owners.includes(ownerOf(party)));
	let main: Party[] = [];
	for (let next = to.to; next < Math.min(view.to, to.to + 30) && main.length === 0; next++)
		if (norm(view, next) === ',') main = resolve(objectAt(view, next + 1, true, true));
	const choices = [
		from,
		resolve(possessorOf(view, at)),
		resolve(subjectBefore(view, at)),
		main,
		discourse.focus ? [discourse.focus] : [],
	];
	const sender = choices.map(differs).find((parties) => parties.length > 0) ?? [];
	tellEach(told, { status: 'occurred' }, sender, receivers, discourse, sink);
}

const sent: Rule = {
	id: 'message/sent',
	sample: 'Queen Adela sent a message of condolence to President Rui Tavares on Monday.',
	triggers: [...DOCUMENTS, ...WISHES],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		if (norm(view, at + 1) === 'of' && norm(view, at + 2).startsWith('cred')) return;
		if (isFigure(view, at)) {
			sink.drop(view, at, at + 1, 'message/sent', 'unclear');
			return;
		}
		const verb = verbBefore(view, at);
		const told: Told = {
			type: 'message',
			rule: 'message/sent',
			view,
			from: verb < 0 ? at : verb,
			to: at + 1,
			tone: toneOf(view, at),
		};
		if (verb < 0) {
			if (DOCUMENTS.has(word)) tellDocument(view, at, told, discourse, sink);
			return;
		}
		const verbWord = norm(view, verb);
		const modality = modalityOf(view, verb);
		const isMutual = isReciprocal(view, verb, at);
		const subject = discourse.resolve(view, subjectBefore(view, verb));
		const isDocument = DOCUMENTS.has(word);
		if (EXCHANGES.has(verbWord) || isMutual) {
			const partner = discourse.resolve(view, objectAfter(view, at + 1, WITH, 14));
			const hasTwo = ownersOf([...subject, ...partner]).length >= 2;
			const isAside = !isDocument && !word.startsWith('congratulat') && !isMutual;
			report(
				{ ...told, isEcho: !hasTwo, isAside },
				modality,
				subject,
				hasTwo ? partner : discourse.sides,
				true,
				discourse,
				sink,
			);
			return;
		}
		if (RECEIVES.has(verbWord)) {
			const senders = discourse.resolve(view, objectAfter(view, at + 1, FROM, 14));
			if (senders.length > 0) tellEach(told, modality, senders, subject, discourse, sink);
			return;
		}
		const indirect = objectAt(view, verb + 1, false);
		const isIndirect =
			indirect !== null &&
			indirect.to <= at &&
			indirect.entities.length > 0 &&
			!indirect.entities.at(-1)!.isPossessive;
		const to = isIndirect ? indirect : objectAfter(view, Math.min(verb + 1, at), TO, 24);
		const receivers = discourse.resolve(view, to);
		if (ownersOf(receivers).length === 0) {
			if (isDocument) sink.drop(view, verb, at + 1, 'message/sent', 'one-sided');
			return;
		}
		const senders = subject.length > 0 ? subject : discourse.focus ? [discourse.focus] : [];
		const isAside = !isDocument && !FIRM_SENDS.has(verbWord);
		tellEach({ ...told, isAside }, modality, senders, receivers, discourse, sink);
	},
};

/** "It is my pleasure to congratulate", "I would like to congratulate": saying so does it. */
function isPerformed(view: SentenceView, at: number): boolean {
	if (norm(view, at) !== 'congratulate' || norm(view, at - 1) !== 'to') return false;
	const before = Array.from({ length: 6 }, (_, step) => norm(view, at - 2 - step));
	return (
		before.some((word) => /^(?:i|we|my|our)$/.test(word)) &&
		before.some((word) =>
			/^(?:pleasure|honou?r|privilege|pleased|happy|delighted|like|want|wish|opportunity|proud)$/.test(word),
		)
	);
}

const congratulated: Rule = {
	id: 'message/congratulated',
	sample: 'The emir congratulated President Sofia Lindqvist on her inauguration.',
	triggers: ['congratulated', 'congratulates', 'congratulate', 'congratulating'],
	read(view, at, discourse, sink) {
		const object = objectAt(view, at + 1);
		if (!object || object.entities.length === 0) return;
		const receivers = discourse.resolve(view, object);
		const senders = discourse.resolve(view, subjectBefore(view, at));
		const { home } = view.scene;
		const speaker =
			home && isPerformed(view, at) ? [{ ...home, actor: null, role: null, capacity: null }] : [];
		const who = senders.length > 0 ? senders : discourse.focus ? [discourse.focus] : speaker;
		tellEach(
			{
				type: 'message',
				rule: 'message/congratulated',
				view,
				from: at,
				to: at + 1,
				tone: 'congratulation',
				isAside: true,
			},
			isPerformed(view, at) ? { status: 'occurred' } : modalityOf(view, at),
			who,
			receivers,
			discourse,
			sink,
		);
	},
};

const replied: Rule = {
	id: 'message/replied',
	sample: 'The king replied to a letter from pupils of a school in Malta.',
	triggers: ['replied', 'replies', 'responded'],
	read(view, at, discourse, sink) {
		if (norm(view, at + 1) !== 'to') return;
		let document = -1;
		for (let next = at + 2; next < view.to && next - at < 9; next++)
			if (DOCUMENTS.has(norm(view, next))) document = next;
		if (document < 0) return;
		const senders = discourse.resolve(view, subjectBefore(view, at));
		const writers = view.entities
			.filter((entity) => entity.from > document && entity.kind !== 'pair')
			.flatMap((entity) => entity.parties)
			.filter((party) => !ownersOf(senders).includes(ownerOf(party)));
		const told: Told = {
			type: 'message',
			rule: 'message/replied',
			view,
			from: at,
			to: document + 1,
			tone: 'reply',
		};
		const pupils = writers.map((party) => ({ ...party, capacity: party.capacity ?? ('people' as const) }));
		report(told, modalityOf(view, at), senders, pupils, false, discourse, sink);
	},
};

/** Messages. */
export const MESSAGE_RULES: readonly Rule[] = [sent, congratulated, replied];

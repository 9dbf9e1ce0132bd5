// Who sent whom a letter, greeting, congratulation or condolence?
import type { Tone } from '../../model/vocabulary';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, possessorOf, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { ownerOf, ownersOf } from './discourse';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';

const TONES: readonly (readonly [RegExp, Tone])[] = [
	[/^(?:condolences?|sympath|sorrow|grief|commiserat|mourn)/, 'condolence'],
	[/^(?:repl(?:y|ied|ies)|respon)/, 'reply'],
	[/^(?:congratulat|felicitat)/, 'congratulation'],
	[/^(?:thank|gratitude|appreciation)/, 'thanks'],
	[/^(?:greet|wishes|salut)/, 'greeting'],
];
const DOCUMENTS = new Set(
	'message messages letter letters telegram telegrams cable cables note notes'.split(' '),
);
const WISHES = new Set(
	'condolences condolence congratulations congratulation greetings greeting felicitations sympathies sympathy wishes'.split(
		' ',
	),
);
const SENDS = new Set(
	'sent send sends sending extended extends extend extending conveyed conveys convey conveying offered offers offer offering expressed expresses express expressing addressed addresses delivered dispatched wrote writes cabled transmitted passed handed'.split(
		' ',
	),
);
const EXCHANGES = new Set('exchanged exchange exchanges exchanging'.split(' '));
const RECEIVES = new Set('received receives receive poured get got'.split(' '));
const TO = new Set(['to']);
const FROM = new Set(['from']);
const WITH = new Set(['with', 'between']);

/** Tone by the first telling word round the trigger. */
function toneOf(view: SentenceView, at: number): Tone | null {
	const order: number[] = [at];
	for (let step = 1; step < 30; step++) order.push(at + step, at - step);
	for (const [pattern, tone] of TONES) {
		for (const index of order)
			if (Math.abs(index - at) <= 24 && pattern.test(norm(view, index)) && !entityAt(view, index))
				return tone;
	}
	return null;
}

function verbBefore(view: SentenceView, at: number): number {
	for (let next = at - 1; next >= view.from && at - next < 14; next--) {
		const word = norm(view, next);
		if (!entityAt(view, next) && (SENDS.has(word) || EXCHANGES.has(word) || RECEIVES.has(word))) return next;
		if (word === ';' || word === 'said' || word === 'that' || word === '.') return -1;
	}
	return -1;
}

const sent: Rule = {
	id: 'message/sent',
	sample: 'Queen Adela sent a message of condolence to President Rui Tavares on Monday.',
	triggers: [...DOCUMENTS, ...WISHES],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const verb = verbBefore(view, at);
		const tone = toneOf(view, at);
		const base = {
			type: 'message' as const,
			rule: 'message/sent',
			view,
			from: verb < 0 ? at : verb,
			to: at + 1,
			tone,
		};
		if (word.startsWith('note') && verb < 0) return;
		if (verb < 0) {
			// "In a message to B, A said": the document alone.
			if (!DOCUMENTS.has(word)) return;
			const to = objectAfter(view, at + 1, TO, 12);
			const owner = discourse.resolve(view, to);
			if (!to || ownersOf(owner).length === 0) return;
			const possessor = discourse.resolve(view, possessorOf(view, at));
			const from = discourse.resolve(view, objectAfter(view, at + 1, FROM, 10));
			const subject = discourse.resolve(view, subjectBefore(view, at));
			let main: typeof owner = [];
			for (let next = to.to; next < Math.min(view.to, to.to + 30) && main.length === 0; next++)
				if (norm(view, next) === ',') main = discourse.resolve(view, objectAt(view, next + 1));
			const differs = (parties: typeof owner) =>
				parties.filter((party) => ownerOf(party) !== '' && !ownersOf(owner).includes(ownerOf(party)));
			const sender =
				[possessor, from, differs(subject), differs(main), discourse.focus ? [discourse.focus] : []].find(
					(each) => differs(each).length > 0,
				) ?? [];
			report(base, { status: 'occurred' }, sender, owner, true, discourse, sink);
			return;
		}
		const verbWord = norm(view, verb);
		const modality = modalityOf(view, verb);
		const subject = discourse.resolve(view, subjectBefore(view, verb));
		if (EXCHANGES.has(verbWord)) {
			const partner = discourse.resolve(view, objectAfter(view, at + 1, WITH, 14));
			const hasTwo = ownersOf([...subject, ...partner]).length >= 2;
			report(
				{ ...base, isEcho: !hasTwo, isAside: !DOCUMENTS.has(word) && !/^congratulat/.test(word) },
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
			const splits = ownersOf(senders);
			for (const owner of splits)
				report(
					base,
					modality,
					senders.filter((party) => ownerOf(party) === owner),
					subject,
					false,
					discourse,
					sink,
				);
			return;
		}
		const indirect = objectAt(view, verb + 1, false);
		const to =
			indirect && indirect.to <= at && indirect.entities.length > 0 && !indirect.entities.at(-1)!.isPossessive
				? indirect
				: objectAfter(view, Math.min(verb + 1, at), TO, 24);
		const receivers = discourse.resolve(view, to);
		if (ownersOf(receivers).length === 0) {
			if (DOCUMENTS.has(word)) sink.drop(view, verb, at + 1, 'message/sent', 'one-sided');
			return;
		}
		const senders = subject.length > 0 ? subject : discourse.focus ? [discourse.focus] : [];
		const isWeak = !DOCUMENTS.has(word) && !['sent', 'send', 'sends', 'sending'].includes(verbWord);
		report({ ...base, isAside: isWeak }, modality, senders, receivers, true, discourse, sink);
	},
};

const congratulated: Rule = {
	id: 'message/congratulated',
	sample: 'The emir congratulated President Sofia Lindqvist on her inauguration.',
	triggers: ['congratulated', 'congratulates', 'congratulate', 'congratulating', 'thanked', 'condoled'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		if (word === 'thanked') return;
		const object = objectAt(view, at + 1);
		if (!object || object.entities.length === 0) return;
		const receivers = discourse.resolve(view, object);
		const subject = subjectBefore(view, at);
		let senders = discourse.resolve(view, subject);
		if (senders.length === 0 && discourse.focus) senders = [discourse.focus];
		report(
			{
				type: 'message',
				rule: 'message/congratulated',
				view,
				from: at,
				to: at + 1,
				tone: 'congratulation',
				isAside: true,
			},
			modalityOf(view, at),
			senders,
			receivers,
			true,
			discourse,
			sink,
		);
	},
};

/** Messages. */
export const MESSAGE_RULES: readonly Rule[] = [sent, congratulated];

// Who signed or issued a document with whom?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';
import { byOwner } from './sides';

const DOCUMENTS = new Set(
	'agreement agreements memorandum memoranda mou mous treaty treaties declaration declarations communique communiques statement statements protocol protocols accord accords pact pacts document documents deal deals plan plans convention conventions contract contracts arrangement roadmap documents charter minutes instrument instruments'.split(
		' ',
	),
);
const SIGNS = new Set(
	'signed sign signs signing inked ink inks initialed initialled concluded issued issue issues issuing adopted adopt adopts adopting released release releases released published exchanged endorsed finalized finalised'.split(
		' ',
	),
);
const STRONG = new Set('signed sign signs signing inked ink inks initialed initialled'.split(' '));
const WITH = new Set(['with', 'between']);
const BY = new Set(['by']);

function documentAhead(view: SentenceView, at: number): number {
	for (let next = at + 1; next < Math.min(view.to, at + 14); next++) {
		const word = norm(view, next);
		if (DOCUMENTS.has(word)) return next;
		if (word === ';' || word === 'that') return -1;
	}
	return -1;
}

function documentBehind(view: SentenceView, at: number): number {
	for (let next = at - 1; next >= view.from && at - next < 30; next--)
		if (DOCUMENTS.has(norm(view, next)) && !entityAt(view, next)) return next;
	return -1;
}

function isJoint(view: SentenceView, document: number): boolean {
	for (let next = document - 1; next >= view.from && document - next < 4; next--)
		if (norm(view, next) === 'joint') return true;
	return false;
}

/** "The two sides issue", "will release": not "current issues", "a press release". */
function isVerb(view: SentenceView, at: number): boolean {
	return (
		entityAt(view, at - 1) !== null ||
		/^(?:to|will|would|jointly|also|and|they|he|she|we|both|sides)$/.test(norm(view, at - 1))
	);
}

/** "The anniversary of signing the treaty", "the possibility of signing", "signed a law ratifying the treaty". */
function isOnlyMentioned(view: SentenceView, at: number, document: number): boolean {
	for (let next = at + 1; next < document; next++)
		if (/^(?:law|decree|bill|order|act|ratif\w*)$/.test(norm(view, next))) return true;
	if (norm(view, at) !== 'signing') return false;
	const isNoun = norm(view, at - 1) === 'the';
	const before = norm(view, isNoun ? at - 2 : at - 1);
	if (isNoun && before === 'at') return false;
	if (/^(?:of|on|for|about|since|towards?|before|to|regarding|in)$/.test(before)) {
		const governor = norm(view, isNoun ? at - 3 : at - 2);
		return !/^(?:ceremony|witness\w*|end|conclusion|after)$/.test(governor);
	}
	// "praised the signing of", unless the sentence dates it.
	return isNoun && !view.dates.some((date) => !date.weak);
}

/** "The G20 Leaders' Declaration": a body's own document. */
function isOfBody(view: SentenceView, document: number): boolean {
	return view.entities.some((entity) => entity.organisation !== null && Math.abs(entity.from - document) < 6);
}

const signed: Rule = {
	id: 'agreement/signed',
	sample: 'Peru and Chile signed a memorandum of understanding on copper in Lima.',
	triggers: [...SIGNS],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const before = norm(view, at - 1);
		if (/^(?:issues?|releases?)$/.test(word) && !isVerb(view, at)) return;
		const isPassive =
			['was', 'were', 'been', 'be', 'being'].includes(before) ||
			(word.endsWith('ed') && norm(view, at + 1) === 'by');
		const document = isPassive ? documentBehind(view, at) : documentAhead(view, at);
		if (document < 0) return;
		const kind = norm(view, document);
		if (isOnlyMentioned(view, at, document)) {
			sink.drop(view, at, at + 1, 'agreement/signed', 'setting');
			return;
		}
		if ((kind.startsWith('statement') || kind.startsWith('plan')) && !isJoint(view, document)) return;
		if (
			!STRONG.has(word) &&
			!isJoint(view, document) &&
			!/^(?:communique|declaration|memorand|agreement|treaty)/.test(kind)
		)
			return;
		const resolve = (list: Parameters<typeof discourse.resolve>[1]) => discourse.resolve(view, list);
		const between = resolve(objectAfter(view, document + 1, WITH, 16));
		const agent = isPassive ? objectAfter(view, at + 1, BY, 4) : null;
		const by = resolve(agent);
		const subject = isPassive ? [] : resolve(subjectBefore(view, at));
		const pair = view.entities.find(
			(entity) => entity.kind === 'pair' && entity.to <= document && document - entity.to < 6,
		);
		let a: Party[] = subject.length > 0 ? subject : by;
		let b: Party[] = between;
		let isEcho = false;
		if (ownersOf([...a, ...b]).length < 2 && pair) [a, b] = [pair.parties.slice(0, 1), pair.parties.slice(1)];
		if (ownersOf([...a, ...b]).length < 2 && isJoint(view, document))
			[a, b, isEcho] = [discourse.sides, a, a.length === 0];
		const isNamed = by.length > 0 && agent?.pronoun === null;
		if (
			ownersOf([...a, ...b]).length < 2 &&
			!isNamed &&
			isPassive &&
			discourse.hasTold &&
			kind !== 'charter' &&
			!isOfBody(view, document)
		)
			[a, b, isEcho] = [discourse.sides, [], true];
		const modality =
			norm(view, document - 1) === 'no' || norm(view, document - 2) === 'no'
				? { reason: 'denial' as const }
				: modalityOf(view, at);
		report(
			{ type: 'agreement', rule: 'agreement/signed', view, from: at, to: at + 1, isEcho: isEcho && false },
			modality,
			byOwner(a).flat(),
			b,
			false,
			discourse,
			sink,
		);
	},
};

const jointly: Rule = {
	id: 'agreement/joint-statement',
	sample: 'In a joint statement after the meeting, the two sides backed the truce.',
	triggers: ['joint'],
	read(view, at, discourse, sink) {
		const document = at + 1;
		if (!/^(?:statement|declaration|communique|readout)$/.test(norm(view, document))) return;
		if (/^(?:statement|declaration|communique)$/.test(norm(view, document)) === false) return;
		// "to update the Joint Declaration": what is to be done with one that there is.
		if (norm(view, at - 1) === 'the' && norm(view, at - 3) === 'to') return;
		for (let next = at - 1; next >= view.from && at - next < 14; next--)
			if (SIGNS.has(norm(view, next)) && !entityAt(view, next)) return;
		for (let next = document; next < view.to && next - at < 16; next++)
			if (SIGNS.has(norm(view, next)) && !entityAt(view, next)) return;
		const says = [...Array(26).keys()].some((step) =>
			[
				'said',
				'says',
				'reads',
				'stated',
				'underscored',
				'announced',
				'welcomed',
				'condemned',
				'pledged',
				'reaffirmed',
				'called',
			].includes(norm(view, document + 1 + step)),
		);
		const isIn = ['in', 'a', 'the'].includes(norm(view, at - 1)) || at === view.from;
		if (!says || !isIn) return;
		const between = discourse.resolve(
			view,
			objectAfter(view, document + 1, new Set(['with', 'between', 'by', 'of', 'from']), 8),
		);
		let a = between;
		for (let next = document + 1; next < Math.min(view.to, document + 20) && ownersOf(a).length < 2; next++)
			if (norm(view, next) === ',') a = discourse.resolve(view, objectAt(view, next + 1));
		if (ownersOf(a).length < 2) a = discourse.sides;
		report(
			{ type: 'agreement', rule: 'agreement/joint-statement', view, from: at, to: document + 1 },
			{ status: 'occurred' },
			a,
			[],
			false,
			discourse,
			sink,
		);
	},
};

/** Agreements. */
export const AGREEMENT_RULES: readonly Rule[] = [signed, jointly];

// Which pairs of sides does a verb with its subject and object give?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, possessorOf, subjectBefore } from './arguments';
import type { ArgumentList } from './argument-lists';
import { norm } from './cursor';
import type { Discourse } from './discourse';
import { includedAfter } from './included';
import { ownerOf, ownersOf } from './owners';
import { authorOf } from './speaker';

/** Two sides of one event. */
export interface Sides {
	a: Party[];
	b: Party[];
}

/** Splits parties by whom they stand for, in order; those of unknown side are dropped. */
export function byOwner(parties: readonly Party[]): Party[][] {
	return ownersOf(parties).map((owner) => parties.filter((party) => ownerOf(party) === owner));
}

/**
 * Pairs of sides; `isSplit` gives each owner on side b an event of its own. Empty where only one side is known.
 */
export function pairUp(a: readonly Party[], b: readonly Party[], isSplit: boolean): Sides[] {
	const aOwners = new Set(ownersOf(a));
	const groupsB = byOwner(b).filter((group) => !aOwners.has(ownerOf(group[0]!)));
	const groupsA = byOwner(a);
	if (groupsB.length === 0) {
		if (groupsA.length < 2) return [];
		return [{ a: groupsA[0]!, b: groupsA.slice(1).flat() }];
	}
	if (groupsA.length === 0) return groupsB.length < 2 ? [] : [{ a: groupsB[0]!, b: groupsB.slice(1).flat() }];
	if (!isSplit) return [{ a: groupsA.flat(), b: groupsB.flat() }];
	return groupsB.map((group) => ({ a: groupsA.flat(), b: group }));
}

const WITH = new Set(['with']);
const BETWEEN = new Set(['between']);
const OF = new Set(['of']);
const NOUN_REACH = 16;

/** What was found around a noun that means a contact. */
export interface NounSides extends Sides {
	/** Token after the last argument. */
	to: number;
	/** Did the text name both sides by itself? */
	isFull: boolean;
	/** "Talks between A, B and C": all in one room. */
	isTogether?: boolean;
}

/** The group after the first comma: the subject of the clause that an opening phrase introduces. */
export function firstAfterComma(view: SentenceView, from: number): ArgumentList | null {
	for (let at = from; at < Math.min(view.to, from + 24); at++) {
		if (norm(view, at) === ',' && norm(view, at - 1) !== 'and') {
			const list = objectAt(view, at + 1, true, true);
			if (list && list.entities[0]?.kind !== 'country') return list;
			if (list?.pronoun) return list;
		}
	}
	return null;
}

const INTRODUCERS = new Set(['in', 'during', 'after', 'at', 'following', 'meeting']);

/** The preposition before the noun's own words: "in a February 2 phone call". */
function introducerOf(view: SentenceView, at: number): string {
	for (let next = at - 1; next >= view.from && at - next < 9; next--) {
		const word = norm(view, next);
		if (INTRODUCERS.has(word)) return word;
		if (word === ',' || word === 'with') return '';
	}
	return '';
}

/** "There were (very substantive) talks" */
function isExistential(view: SentenceView, at: number): boolean {
	for (let next = at - 1; next >= view.from && at - next < 6; next--)
		if (norm(view, next) === 'there') return true;
	return false;
}

/** "There were talks with B", in an address that the headline says is A's. */
function authorParties(view: SentenceView): Party[] {
	const author = view.span.kind === 'body' ? authorOf(view.scene) : null;
	return author ? [author] : [];
}

/** "This was stressed by A during talks with B": the person whom the passive names. */
function sayerOf(view: SentenceView, at: number): Party[] {
	const agent = view.entities.find(
		(entity) => entity.to <= at && entity.kind === 'person' && norm(view, entity.from - 1) === 'by',
	);
	return agent?.parties ?? [];
}

/** "the talks that A held with B": sides of a relative clause, or null. */
function heldSides(view: SentenceView, at: number, discourse: Discourse): NounSides | null {
	const relative = norm(view, at + 1);
	if (relative !== 'that' && relative !== 'which') return null;
	const subject = objectAt(view, at + 2, true, true);
	if (!subject) return null;
	const verb = [subject.to, subject.to + 1, subject.to + 2].find((next) =>
		/^(?:held|had|holds)$/.test(norm(view, next)),
	);
	if (verb === undefined) return null;
	const partner = objectAfter(view, verb + 1, WITH, NOUN_REACH);
	const [a, b] = [discourse.resolve(view, subject), discourse.resolve(view, partner)];
	return partner && ownersOf(a).length > 0 && ownersOf(b).length > 0
		? { a, b, to: partner.to, isFull: true }
		: null;
}

/** Sides of a contact named by a noun: "X's talks with Y", "talks between X and Y", "the X-Y talks", "they held talks". */
export function sidesOfNoun(view: SentenceView, at: number, discourse: Discourse): NounSides {
	const resolve = (list: ArgumentList | null) => discourse.resolve(view, list);
	const held = heldSides(view, at, discourse);
	if (held) return held;
	const between = objectAfter(view, at + 1, BETWEEN, NOUN_REACH);
	if (between) {
		const parties = resolve(between);
		if (ownersOf(parties).length >= 2) {
			const [first, ...rest] = byOwner(parties);
			return { a: first!, b: rest.flat(), to: between.to, isFull: true, isTogether: true };
		}
	}
	const group = objectAfter(view, at + 1, WITH, NOUN_REACH);
	const partner = (ownersOf(resolve(group)).length === 0 ? includedAfter(view, group) : null) ?? group;
	const possessor = possessorOf(view, at);
	const pairs = view.entities.find(
		(entity) => entity.kind === 'pair' && entity.to <= at && at - entity.to <= 6,
	);
	if (partner) {
		const b = resolve(partner);
		const owners = new Set(ownersOf(b));
		const differs = (parties: readonly Party[]) => ownersOf(parties).some((owner) => !owners.has(owner));
		if (possessor === null && subjectBefore(view, at)?.pronoun === 'you')
			return { a: [], b, to: partner.to, isFull: false };
		const choices: (() => Party[])[] = [
			() => resolve(possessor),
			() => resolve(subjectBefore(view, at)),
			() => resolve(firstAfterComma(view, partner.to - 1)),
			() => sayerOf(view, at),
			() => authorParties(view),
			() => (discourse.focus ? [discourse.focus] : []),
			() => discourse.sides.filter((party) => !owners.has(ownerOf(party))).slice(0, 1),
		];
		for (const [index, choose] of choices.entries()) {
			const a = choose();
			if (a.length > 0 && differs(a)) return { a, b, to: partner.to, isFull: index < 5 };
		}
		// "There were talks with B, C and D": with whom is not told, and not with each other.
		return { a: [], b: owners.size > 1 && isExistential(view, at) ? [] : b, to: partner.to, isFull: false };
	}
	if (possessor) {
		const own = resolve(possessor);
		if (ownersOf(own).length >= 2) return { a: own, b: [], to: at + 1, isFull: true };
	}
	if (pairs && pairs.parties.length >= 2)
		return { a: pairs.parties.slice(0, 1), b: pairs.parties.slice(1), to: at + 1, isFull: true };
	const tied = view.entities.find(
		(entity) =>
			entity.kind === 'pair' && entity.from > at && entity.from - at <= 3 && norm(view, at + 1) === 'of',
	);
	if (tied && tied.parties.length >= 2)
		return { a: tied.parties.slice(0, 1), b: tied.parties.slice(1), to: tied.to, isFull: true };
	const of = objectAfter(view, at + 1, OF, 4);
	if (of) {
		const parties = resolve(of);
		if (ownersOf(parties).length >= 2) return { a: parties, b: [], to: of.to, isFull: true };
	}
	if (INTRODUCERS.has(introducerOf(view, at))) {
		const main = firstAfterComma(view, at + 1);
		const sides = resolve(main);
		if (ownersOf(sides).length >= 2)
			return {
				a: sides,
				b: [],
				to: main?.to ?? at + 1,
				isFull: main?.entities.length !== 1 || main.entities[0]!.parties.length > 1,
			};
	}
	// "discussed plans for the NATO ministers' meeting": theirs, not the subject's.
	const own = possessor && possessor.pronoun === null ? resolve(possessor) : [];
	if (ownersOf(own).length === 1 && possessor!.entities[0]!.isCollective)
		return { a: own, b: [], to: at + 1, isFull: false };
	const subject = subjectBefore(view, at);
	const parties = resolve(subject);
	return {
		a: parties,
		b: [],
		to: at + 1,
		isFull: ownersOf(parties).length >= 2 && subject?.pronoun === null,
	};
}

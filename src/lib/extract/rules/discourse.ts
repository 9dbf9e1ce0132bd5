// Whom do "he", "they", "the two sides" and "his counterpart" mean at this point of the article?
import { isContestedOffice } from '../annotate/contested-seat';
import type { Entity, Party } from '../annotate/entity';
import type { Scene, SentenceView } from '../scene';
import { listLeft, type ArgumentList } from './argument-lists';
import { norm } from './cursor';
import { normAtStart, afterOpening, isObjectLike, openingSides } from './discourse-cues';
import { BODY_HEADS, delegationBefore, isOfOthers, PEOPLE_HEADS } from './group-words';
import { guessOwner } from './guess-owner';
import { holderOf, homeParty, isHeldOffice } from './office-holder';
import { ownerOf, ownersOf, onePerOwner } from './owners';
import { authorOf, NOBODY, speakerOf, turnOf } from './speaker';

/** What has been told so far. */
export class Discourse {
	readonly scene: Scene;
	/** The two or more sides of the event told last. */
	sides: Party[] = [];
	/** The sides told last with a person on each: "the two leaders". */
	private leaders: Party[] = [];
	/** Who travelled, where the event told last is a visit: "they" of what they do there. */
	travellers: Party[] = [];
	/** Has an event been told yet? Until then `sides` is but what the opening names. */
	hasTold = false;
	/** The person in focus: subject of the sentence before. */
	focus: Party | null = null;

	constructor(scene: Scene) {
		this.scene = scene;
		this.sides = openingSides(scene);
	}

	/** Remembers the sides of an event. */
	note(a: readonly Party[], b: readonly Party[], isVisit = false): void {
		const all = [...a, ...b];
		if (ownersOf(all).length < 2) return;
		this.travellers = isVisit ? [...a] : [];
		this.sides = onePerOwner(all);
		this.hasTold = true;
		if (this.sides.filter((party) => party.actor !== null).length >= 2) this.leaders = this.sides;
	}

	/** Remembers the subject of a sentence when the next one begins. */
	leave(view: SentenceView): void {
		const persons = view.entities.filter(
			(entity) =>
				(entity.parties.length === 1 || isHeldOffice(view, entity)) &&
				(entity.kind === 'person' ||
					(entity.kind === 'office' && !entity.isCollective) ||
					entity.kind === 'body') &&
				!entity.isPossessive &&
				!(entity.kind === 'office' && entity.heads.at(-1) === 'member'),
		);
		const first =
			persons.find((entity) => !PREPOSITION.test(norm(view, listLeft(view, entity)[0]!.from - 1))) ??
			(this.focus === null ? persons[0] : undefined);
		if (first) this.focus = this.resolveEntity(view, first)[0] ?? this.focus;
	}

	/** The person told last, in the sentences before, who stands for another side than `parties`. */
	otherThan(view: SentenceView, parties: readonly Party[]): Party[] {
		const owners = ownersOf(parties);
		for (let index = view.index - 1; index >= Math.max(0, view.index - 2); index--) {
			for (const entity of this.scene.sentences[index]!.entities) {
				const party = entity.parties[0];
				if (entity.kind !== 'person' || !party || ownerOf(party) === '' || owners.includes(ownerOf(party)))
					continue;
				return [party];
			}
		}
		return [];
	}

	/** Parties that a list of entities stands for, as seen from token `at`. */
	resolve(view: SentenceView, list: ArgumentList | null): Party[] {
		if (!list) return [];
		if (list.pronoun !== null) return this.pronoun(view, list.pronoun, list.from);
		return list.entities.flatMap((entity) => this.resolveEntity(view, entity));
	}

	/** Parties of one entity; groups, counterparts and bare offices are looked up. */
	resolveEntity(view: SentenceView, entity: Entity): Party[] {
		const own = entity.parties;
		if (entity.kind === 'person' && own[0] && ownerOf(own[0]) === '') {
			const guess = guessOwner(view, entity, this);
			return guess ? [{ ...own[0], country: guess.country, organisation: guess.organisation }] : own;
		}
		if (own.length > 0) {
			if (entity.kind === 'office' && !entity.isCollective && own.length === 1 && own[0]!.actor === null) {
				const holder = holderOf(view, entity);
				if (holder && ownerOf(holder) === ownerOf(own[0]!)) return [{ ...holder, role: own[0]!.role }];
			}
			return own;
		}
		if (entity.kind !== 'office' && entity.kind !== 'body') return [];
		if (entity.isCollective) {
			if (entity.determiner === 'our') return this.pronoun(view, 'our', entity.from);
			if (entity.isTheirs) return this.pronoun(view, normAtStart(view, entity), entity.from);
			return this.group(entity);
		}
		return [holderOf(view, entity) ?? homeParty(this.scene, entity)].filter(
			(party): party is Party => party !== null,
		);
	}

	/** "the two leaders", "both sides". */
	private group(entity: Entity): Party[] {
		if (entity.determiner === null || INDEFINITE.has(entity.determiner)) return [];
		if (entity.heads.includes('delegation'))
			return delegationBefore(this.scene, entity) ?? (this.focus ? [this.focus] : []);
		if (isOfOthers(this.scene, entity) || isContestedOffice(entity.role)) return [];
		if (entity.heads.some((head) => BODY_HEADS.test(head))) return [];
		const isPeople = entity.heads.some((head) => PEOPLE_HEADS.test(head));
		return isPeople && this.leaders.length > 0 ? this.leaders : this.sides;
	}

	/** "Minister A and Minister B, last week they had their call": the two of the same sentence, or null. */
	private pairBefore(view: SentenceView, at: number): Party[] | null {
		for (let index = view.entities.length - 1; index > 0; index--) {
			const [left, right] = [view.entities[index - 1]!, view.entities[index]!];
			if (right.to > at || right.kind !== 'person' || left.kind !== 'person') continue;
			if (norm(view, right.from - 1) !== 'and' || right.from - left.to !== 1) continue;
			if (isObjectLike(view, left)) continue;
			const pair = [...this.resolveEntity(view, left), ...this.resolveEntity(view, right)];
			if (ownersOf(pair).length === 2) return pair;
		}
		return null;
	}

	private pronoun(view: SentenceView, word: string, at: number): Party[] {
		if (word === 'you') return [NOBODY];
		if (word === 'i' || word === 'we' || word === 'my' || word === 'our' || word === 'us') {
			const speaker = speakerOf(view, at);
			if (speaker) return [speaker];
			const turn = turnOf(this.scene, view);
			if (turn !== null) return turn;
			const author = authorOf(this.scene);
			if (author) return [author];
			const { home } = this.scene;
			return home === null ? [] : [{ ...home, actor: null, role: null, capacity: null }];
		}
		if (word === 'the two') return this.leaders.length > 0 ? this.leaders : this.sides;
		if (word === 'they' || word === 'both' || word === 'their' || word === 'them')
			return this.pairBefore(view, at) ?? this.sides;
		const later = word === 'his' || word === 'her' ? afterOpening(view, at) : null;
		if (later) return this.resolveEntity(view, later);
		for (let index = view.entities.length - 1; index >= 0; index--) {
			const entity = view.entities[index]!;
			if (entity.to > at || entity.parties.length !== 1) continue;
			const isAgent = (word === 'his' || word === 'her') && norm(view, entity.from - 1) === 'by';
			if (entity.kind === 'person' && entity.parties[0] && (isAgent || !isObjectLike(view, entity)))
				return this.resolveEntity(view, entity);
		}
		if (word !== 'its' && this.focus) return [this.focus];
		// "During his visit to B, President A met": the name comes after its pronoun.
		const ahead = view.entities.find(
			(entity) => entity.from > at && entity.kind === 'person' && norm(view, entity.from - 1) === ',',
		);
		if (ahead) return this.resolveEntity(view, ahead);
		for (let index = view.entities.length - 1; index >= 0; index--) {
			const entity = view.entities[index]!;
			if (entity.to <= at && entity.parties.length === 1 && entity.kind !== 'country') return entity.parties;
		}
		return this.focus ? [this.focus] : [];
	}
}

/** "Several leaders", "other ministers": not those told before. */
const INDEFINITE = new Set(['a', 'an', 'some', 'several', 'other']);

const PREPOSITION = /^(?:of|with|by|to|from|for|in|at|on)$/;

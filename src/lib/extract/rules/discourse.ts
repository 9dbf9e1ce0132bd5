// Whom do "he", "they", "the two sides" and "his counterpart" mean at this point of the article? Long, because each answer leans on the same few things told before.
import { isContestedOffice } from '../annotate/contested-seat';
import type { Entity, Party } from '../annotate/entity';
import { INSTITUTION_WORDS } from '../lexicon-roles';
import type { Scene, SentenceView } from '../scene';
import { listLeft, type ArgumentList } from './argument-lists';
import { norm } from './cursor';
import {
	isOneOffice,
	normAtStart,
	placeAfter,
	afterOpening,
	isObjectLike,
	openingSides,
} from './discourse-cues';
import { ownerOf, ownersOf, onePerOwner } from './owners';
import { authorOf, speakerOf, turnOf } from './speaker';

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
				(entity.parties.length === 1 || this.isHeldOffice(view, entity)) &&
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

	/** "The Secretary", of whom the article has told who it is. */
	private isHeldOffice(view: SentenceView, entity: Entity): boolean {
		return (
			entity.kind === 'office' &&
			!entity.isCollective &&
			entity.determiner === 'the' &&
			entity.parties.length === 0 &&
			this.holderOf(view, entity) !== null
		);
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
			const guess = this.guessOwner(view, entity);
			return guess ? [{ ...own[0], country: guess.country, organisation: guess.organisation }] : own;
		}
		if (own.length > 0) {
			if (entity.kind === 'office' && !entity.isCollective && own.length === 1 && own[0]!.actor === null) {
				const holder = this.holderOf(view, entity);
				if (holder && ownerOf(holder) === ownerOf(own[0]!)) return [{ ...holder, role: own[0]!.role }];
			}
			return own;
		}
		if (entity.kind !== 'office' && entity.kind !== 'body') return [];
		if (entity.isCollective) {
			if (entity.isTheirs) return this.pronoun(view, normAtStart(view, entity), entity.from);
			return this.group(entity);
		}
		return [this.holderOf(view, entity) ?? this.homeParty(entity)].filter(
			(party): party is Party => party !== null,
		);
	}

	/** "the president": who was called so, latest first. */
	private holderOf(view: SentenceView, entity: Entity): Party | null {
		const head = entity.heads.at(-1);
		if (!head || head === 'counterpart') return null;
		const wanted = entity.countries[0] ?? null;
		for (let index = view.index; index >= 0 && view.index - index < 40; index--) {
			const entities = this.scene.sentences[index]!.entities;
			for (let at = entities.length - 1; at >= 0; at--) {
				const other = entities[at]!;
				if (index === view.index && other.from >= entity.from) continue;
				if (
					other.person?.heads.has(head) &&
					other.parties[0] &&
					isOneOffice(entity.role, other.person.role, head) &&
					(wanted === null || other.parties[0].country === wanted)
				)
					return other.parties[0];
			}
		}
		const persons = this.scene.registry.persons;
		const home = this.scene.home?.country ?? null;
		const named = [...persons.filter(({ country }) => country === home && home !== null), ...persons].find(
			(person) =>
				person.heads.has(head) &&
				isOneOffice(entity.role, person.role, head) &&
				(wanted === null || person.country === wanted) &&
				(person.country !== null || person.organisation !== null),
		);
		return named
			? {
					country: named.country,
					organisation: named.organisation,
					actor: named.name,
					role: named.role,
					capacity: named.capacity,
				}
			: null;
	}

	private homeParty(entity: Entity): Party | null {
		const { home } = this.scene;
		return home === null || entity.isTheirs
			? null
			: { ...home, actor: null, role: entity.role, capacity: entity.capacity };
	}

	/** "the two leaders", "both sides". */
	private group(entity: Entity): Party[] {
		if (entity.determiner === null || entity.determiner === 'a' || entity.determiner === 'an') return [];
		if (entity.heads.includes('delegation')) return this.delegation(entity);
		if (this.isOfOthers(entity) || isContestedOffice(entity.role)) return [];
		if (entity.heads.some((head) => BODY_HEADS.test(head))) return [];
		const isPeople = entity.heads.some((head) => PEOPLE_HEADS.test(head));
		return isPeople && this.leaders.length > 0 ? this.leaders : this.sides;
	}

	/** "The ministers of the Global Fund": those of a body that is not known, not the two told before. */
	private isOfOthers(entity: Entity): boolean {
		const { tokens, terms } = this.scene;
		// "the heads of the Donetsk and Lugansk republics"
		const after = tokens[entity.to]?.norm === 'of' ? entity.to + 1 : -1;
		const place = tokens[after]?.norm === 'the' ? after + 1 : after;
		if (isContestedOffice(tokens[place]?.text ?? null)) return true;
		for (let at = entity.from; at < entity.to; at++) {
			if (tokens[at]!.norm !== 'of') continue;
			let next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
			while (INSTITUTION_WORDS.has(tokens[next]?.norm ?? '') && tokens[next]!.isCapital) next++;
			const token = tokens[next];
			return token !== undefined && next < entity.to && token.isCapital && !terms[next];
		}
		return false;
	}

	/** "The delegation": the one told before, else who was in focus. */
	private delegation(entity: Entity): Party[] {
		let known: Party[] | null = null;
		for (const view of this.scene.sentences) {
			if (view.from >= entity.from) break;
			for (const other of view.entities) {
				const isOne = other.heads.includes('delegation') || other.leader !== null;
				if (other.from < entity.from && isOne && ownersOf(other.parties).length > 0) known = other.parties;
			}
		}
		return known ?? (this.focus ? [this.focus] : []);
	}

	private pronoun(view: SentenceView, word: string, at: number): Party[] {
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
		if (word === 'they' || word === 'both' || word === 'their' || word === 'them') return this.sides;
		for (let index = view.entities.length - 1; index >= 0; index--) {
			const entity = view.entities[index]!;
			if (entity.to > at || entity.parties.length !== 1) continue;
			const isAgent = (word === 'his' || word === 'her') && norm(view, entity.from - 1) === 'by';
			if (entity.kind === 'person' && entity.parties[0] && (isAgent || !isObjectLike(view, entity)))
				return this.resolveEntity(view, entity);
		}
		const later = word === 'his' || word === 'her' ? afterOpening(view, at) : null;
		if (later) return this.resolveEntity(view, later);
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

	/** Who acts in the sentence before the entity, else who was in focus. */
	private focusIn(view: SentenceView, entity: Entity): Party | null {
		const own = view.entities.find(
			(other) =>
				other.to <= entity.from &&
				other.kind === 'person' &&
				other.parties[0] &&
				ownerOf(other.parties[0]) !== '',
		);
		return own?.parties[0] ?? this.focus;
	}

	/** A person of unknown side: their counterpart's other side, or the country told nearest before them. */
	private guessOwner(view: SentenceView, entity: Entity): Party | null {
		const { person } = entity;
		if (!person || person.heads.size === 0 || isContestedOffice(person.role)) return null;
		if (person.heads.has('counterpart') || person.heads.has('host') || person.heads.has('guest')) {
			const subject = this.focusIn(view, entity);
			return this.sides.find((party) => subject !== null && ownerOf(party) !== ownerOf(subject)) ?? null;
		}
		const isObject =
			PREPOSITION.test(norm(view, entity.from - 1)) ||
			/^(?:met|meets|received|congratulated|hosted|welcomed)$/.test(norm(view, entity.from - 1));
		const subject = view.entities.find(
			(other) =>
				other.from < entity.from &&
				other.parties.length === 1 &&
				ownerOf(other.parties[0]!) !== '' &&
				(other.kind !== 'country' || other.form === 'name' || other.form === 'government') &&
				!PREPOSITION.test(norm(view, other.from - 1)),
		);
		const agent = subject?.parties[0] ?? null;
		if (agent && isObject && norm(view, entity.from - 1) !== 'by') {
			const other = this.sides.find((party) => ownerOf(party) !== ownerOf(agent) && ownerOf(party) !== '');
			if (other && this.sides.some((party) => ownerOf(party) === ownerOf(agent))) return other;
		} else if (agent) return agent;
		const { home } = this.scene;
		const host = home ?? placeAfter(view, entity);
		if (isObject && host && (agent === null || host.country !== agent.country))
			return { ...host, actor: null, role: null, capacity: null };
		for (let index = view.index; index >= Math.max(0, view.index - 2); index--) {
			const entities = this.scene.sentences[index]!.entities;
			for (let at = entities.length - 1; at >= 0; at--) {
				const other = entities[at]!;
				if (index === view.index && other.from >= entity.from) continue;
				if (other.kind === 'country' && other.form !== 'city' && other.parties[0]) return other.parties[0];
			}
		}
		return null;
	}
}

const PEOPLE_HEADS =
	/^(?:leaders|presidents|ministers|premiers|heads|chiefs|officials|envoys|diplomats|counterparts)$/;

/** Bodies of one side: "the leadership" is never both. */
const BODY_HEADS =
	/^(?:leadership|government|military|army|navy|parliament|congress|senate|cabinet|administration|ministry|embassy|presidency|team|people|nation|authorities)$/;

const PREPOSITION = /^(?:of|with|by|to|from|for|in|at|on)$/;

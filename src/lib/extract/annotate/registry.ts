// Who is who: which mentions in an article speak of the same person, and whom does that person stand for?
import type { Lexicon } from '../lexicon';
import type { Official } from '../../reference/reference';
import { isContestedOffice } from './contested-seat';
import type { Home } from './home';
import type { Entity, Person } from './entity';
import { NAME_PARTICLES } from '../lexicon-roles';
import { normalise, type Token } from './tokens';
import { writeName } from './written-name';

/** Persons of one article, found again by any word of their names. */
export interface Registry {
	persons: Person[];
	byWord: Map<string, Person[]>;
}

function nameWords(tokens: readonly Token[], entity: Entity): string[] {
	return tokens
		.slice(entity.nameFrom, entity.nameTo)
		.filter((token) => token.kind === 'word' && !NAME_PARTICLES.has(token.norm))
		.map((token) => token.norm);
}

function enrich(person: Person, entity: Entity): void {
	if (person.country === null && person.organisation === null) {
		person.country = entity.countries[0] ?? null;
		person.organisation = person.country === null ? entity.organisation : null;
		if (person.country !== null || person.organisation !== null) person.isGuess = false;
	}
	if (entity.role !== null && (person.role === null || entity.role.length > person.role.length))
		person.role = entity.role;
	person.capacity =
		person.capacity === null || person.capacity === entity.capacity
			? entity.capacity
			: entity.capacity === null
				? person.capacity
				: 'state';
	for (const head of entity.heads) person.heads.add(head);
}

function isSame(person: Person, words: readonly string[], entity: Entity): boolean {
	const shares =
		words.every((word) => person.words.includes(word)) ||
		(person.words.length > 1 && person.words.every((word) => words.includes(word)));
	if (!shares) return false;
	const country = entity.countries[0];
	return !(country && person.country && country !== person.country && words.length === 1);
}

/** Registers full names first, so that a surname in a headline finds the full name below it. */
export function registerPersons(
	entities: readonly Entity[],
	tokens: readonly Token[],
	text: string,
): Registry {
	const registry: Registry = { persons: [], byWord: new Map() };
	const surnames = new Set(
		entities
			.filter(
				(entity) => entity.nameFrom >= 0 && (entity.heads.length > 0 || entity.nameTo - entity.nameFrom > 1),
			)
			.filter(
				(entity) => !tokens.slice(entity.nameFrom, entity.nameTo).some(({ text: sign }) => sign === '-'),
			)
			.flatMap((entity) => nameWords(tokens, entity)),
	);
	// "The Holm-Kovac meeting": two persons.
	const isTied = (entity: Entity) => {
		const own = nameWords(tokens, entity);
		const dash = tokens.slice(entity.nameFrom, entity.nameTo).findIndex(({ text: sign }) => sign === '-');
		return (
			entity.kind === 'name' &&
			dash === 1 &&
			own.length > 1 &&
			own.slice(0, 2).every((word) => surnames.has(word))
		);
	};
	// "The Biden-Harris administration": no one is called so.
	const isTeam = (entity: Entity) =>
		entity.kind === 'name' &&
		/^(?:administration|government|ticket)$/.test(tokens[entity.nameTo]?.norm ?? '');
	const named = entities.filter((entity) => entity.nameFrom >= 0 && !isTeam(entity) && !isTied(entity));
	const words = new Map(named.map((entity) => [entity, nameWords(tokens, entity)]));
	const written = (entity: Entity) =>
		writeName(
			text.slice(tokens[entity.nameFrom]!.start, tokens[entity.nameTo - 1]!.end).replace(/\s+/g, ' '),
		);
	const attach = (entity: Entity, person: Person) => {
		entity.person = person;
		if (entity.kind === 'name') entity.kind = 'person';
		enrich(person, entity);
		const full = written(entity);
		const own = words.get(entity)!;
		if (own.length > person.words.length) {
			person.name = full;
			for (const word of own) addWord(registry, word, person);
			person.words = [...new Set([...person.words, ...own])];
		}
	};
	const candidates = (own: readonly string[]) => registry.byWord.get(own.at(-1) ?? '') ?? [];
	for (const isFull of [true, false]) {
		const last = new Map<string, Person>();
		for (const entity of named) {
			const own = words.get(entity)!;
			if (own.length === 0) continue;
			if (own.length > 1 !== isFull) {
				if (entity.person) for (const word of own) last.set(word, entity.person);
				continue;
			}
			const among = isFull
				? [...new Set(own.flatMap((word) => registry.byWord.get(word) ?? []))]
				: candidates(own);
			const fits = among.filter((person) => isSame(person, own, entity));
			const recent = isFull ? undefined : last.get(own[0]!);
			const person = (recent && fits.includes(recent) ? recent : fits[0]) ?? null;
			if (person) {
				attach(entity, person);
			} else if (isFull || entity.heads.length > 0 || entity.kind === 'person') {
				const made: Person = {
					name: written(entity),
					words: own,
					country: null,
					organisation: null,
					role: null,
					capacity: null,
					heads: new Set(),
					isGuess: true,
				};
				registry.persons.push(made);
				for (const word of own) addWord(registry, word, made);
				attach(entity, made);
			}
			if (entity.person) for (const word of own) last.set(word, entity.person);
		}
	}
	return registry;
}

function addWord(registry: Registry, word: string, person: Person): void {
	const list = registry.byWord.get(word) ?? [];
	if (!list.includes(person)) list.push(person);
	registry.byWord.set(word, list);
}

function inOffice(official: Official, year: number | null): boolean {
	if (year === null) return true;
	const start = official.start === null ? -Infinity : Number(official.start.slice(0, 4));
	const end = official.end === null ? Infinity : Number(official.end.slice(0, 4));
	return year >= start && year <= end;
}

/** Is it the office by which the article calls the person ("Prime Minister", not what they became later)? */
function isOffice(official: Official, person: Person): boolean {
	const words = normalise(official.office).split(' ');
	return [...person.heads].some((head) => words.includes(head));
}

/** Fills in from the table of officials whom a person stands for; `year` of the article, or null. */
export function identifyOfficials(registry: Registry, lexicon: Lexicon, year: number | null): void {
	for (const person of registry.persons) {
		if (person.country !== null || person.organisation !== null) continue;
		const full = lexicon.officials.get(normalise(person.name));
		const surname = person.words.length === 1 ? lexicon.surnames.get(person.words[0]!) : undefined;
		const rows = (full ?? surname ?? []).filter((row) => full !== undefined || inOffice(row, year));
		const owners = new Set(rows.map((row) => row.organisation ?? row.country));
		const row =
			rows.find((each) => inOffice(each, year) && isOffice(each, person)) ??
			rows.find((each) => isOffice(each, person)) ??
			rows.find((each) => inOffice(each, year)) ??
			rows[0];
		if (!row || (!full && owners.size !== 1)) continue;
		person.country = row.organisation === null ? row.country : null;
		person.organisation = row.organisation;
		person.role ??= row.office;
		if (person.words.length === 1) person.name = row.name;
		person.isGuess = false;
	}
}

/** The country that an article's official publisher speaks for is the last resort for an office without one. */
export function assumeHome(registry: Registry, home: Home | null): void {
	if (home === null) return;
	for (const person of registry.persons) {
		if (person.country !== null || person.organisation !== null || isContestedOffice(person.role)) continue;
		if (person.heads.size > 0) Object.assign(person, home);
	}
}

// Who does what a verb tells, and with whom?
import type { Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { entityAt, isDated, isSkippable, norm, skipForward } from './cursor';

const PREPOSITIONS = new Set(
	`of to in from at with by for on over between during after before into under against including as than via through near
	outside following despite toward towards about amid among onto within across alongside besides upon regarding concerning`
		.split(/\s+/)
		.filter(Boolean),
);
const OPENERS = new Set(
	`, ; : " “ ” ‘ ’ — – - -- ( and or but that when while where as after before because if since until though although whether
	said says noted added announced stated confirmed reported believes believe also then earlier meanwhile today yesterday
	recently reporters | yet so which how why what ] ) than`
		.split(/\s+/)
		.filter(Boolean),
);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'both']);
const DATE_PREPOSITIONS = new Set(['on', 'in', 'from', 'to', 'during', 'between', 'the']);
const REACH = 90;

/** A group of coordinated entities; `entities` may be a pronoun made up for the purpose. */
export interface ArgumentList {
	entities: Entity[];
	from: number;
	to: number;
	pronoun: string | null;
	/** Is one of the joints a comma or "and"? */
	isList: boolean;
}

function isPlace(entity: Entity): boolean {
	return entity.kind === 'country';
}

function couldCoordinate(a: Entity, b: Entity): boolean {
	return (
		isPlace(a) === isPlace(b) ||
		(isPlace(a) && a.form === 'name' && b.kind === 'organisation') ||
		(isPlace(b) && b.form === 'name' && a.kind === 'organisation')
	);
}

/** Joint between two entities: 'and' (also "as well as", "together with"), ',' or null. */
function jointBetween(view: SentenceView, left: Entity, right: Entity, overDates = true): 'and' | ',' | null {
	const words: string[] = [];
	for (let at = left.to; at < right.from && words.length < 9; at++) {
		if (overDates && isDated(view, at)) {
			while (DATE_PREPOSITIONS.has(words.at(-1) ?? '')) words.pop();
			continue;
		}
		words.push(norm(view, at));
	}
	if (words.at(-1) === 'the') words.pop();
	if (words.at(-1) === ',' && words.at(-2) === 'separately') words.splice(-2, 2);
	else if (words.at(-1) === 'separately' || words.at(-1) === 'later') words.pop();
	if (words.at(-1) === ',' && words.at(-2) === 'and') words.pop();
	const joint = words.join(' ');
	if (
		[
			'and',
			', and',
			'&',
			'as well as',
			', as well as',
			'along with',
			', along with',
			'together with',
			', together with',
			', and also',
			'and also',
			'/',
			'and with',
			', and with',
			'as well as with',
			'and of',
			'as well as of',
			'and from',
		].includes(joint)
	)
		return 'and';
	if (joint === '' && norm(view, left.to - 1) === ',') return ',';
	if (joint === 'and' && norm(view, left.to - 1) === ',') return 'and';
	return joint === ',' ? ',' : null;
}

function listLeft(view: SentenceView, last: Entity): Entity[] {
	const list = [last];
	let index = view.entities.indexOf(last);
	let hasAnd = false;
	while (index > 0 && list.length < 30) {
		const left = view.entities[index - 1]!;
		const joint = jointBetween(view, left, list[0]!, false);
		if (joint === null || !couldCoordinate(left, list[0]!) || left.isPossessive || left.kind === 'pair')
			break;
		if (joint === ',' && !hasAnd) break;
		hasAnd ||= joint === 'and';
		list.unshift(left);
		index--;
	}
	return list;
}

const VERBS_AFTER = new Set(
	'said says will would is are was were has have had told noted stressed expressed also added announced arrived visited met held signed agreed exchanged called pointed reaffirmed praised thanked welcomed hailed'.split(
		' ',
	),
);

function listRight(view: SentenceView, first: Entity, isSubject: boolean): Entity[] {
	const list = [first];
	let index = view.entities.indexOf(first);
	while (index + 1 < view.entities.length && list.length < 30) {
		const right = view.entities[index + 1]!;
		const last = list.at(-1)!;
		const joint = jointBetween(view, last, right);
		if (joint === null || !couldCoordinate(last, right) || last.isPossessive) break;
		const after = skipForward(view, right.to);
		if (!isSubject && VERBS_AFTER.has(norm(view, after)) && !isPlace(right)) break;
		if (right.kind === 'pair' || right.isPossessive) break;
		if (
			joint === ',' &&
			!leadsToAnd(view, index + 1) &&
			!(isPlace(right) && right.form === 'name' && last.form === 'name')
		)
			break;
		list.push(right);
		index++;
	}
	return list;
}

/** Does the comma list that goes on with entity `index` end in an "and"? */
function leadsToAnd(view: SentenceView, index: number): boolean {
	for (let next = index; next + 1 < view.entities.length && next - index < 30; next++) {
		const joint = jointBetween(view, view.entities[next]!, view.entities[next + 1]!);
		if (joint === 'and') return true;
		if (joint === null) return false;
	}
	return false;
}

function asList(entities: Entity[], pronoun: string | null = null, at = 0): ArgumentList {
	return {
		entities,
		from: entities[0]?.from ?? at,
		to: entities.at(-1)?.to ?? at + 1,
		pronoun,
		isList: entities.length > 1,
	};
}

function opensSubject(view: SentenceView, from: number): boolean {
	let at = from - 1;
	if (at < view.from) return true;
	while (
		at >= view.from &&
		from - at < 12 &&
		!entityAt(view, at) &&
		(isSkippable(view, at) || isDated(view, at))
	)
		at--;
	if (at < view.from) return true;
	const word = norm(view, at);
	if (word === 'visiting' && at === from - 1) return opensSubject(view, at);
	if (at < from - 1 && PREPOSITIONS.has(word)) return isDated(view, at + 1);
	return OPENERS.has(word);
}

/** Auxiliaries and adverbs between "the two" and its verb. */
function trailing(view: SentenceView, at: number, verb: number): number {
	let count = 0;
	for (let next = at + 1; next < verb; next++) {
		if (
			isSkippable(view, next) ||
			['had', 'have', 'will', 'last', 'are', 'were', 'has', 'first'].includes(norm(view, next))
		)
			count++;
	}
	return count;
}

/** "a delegation that arrived": not the "that" after a verb of saying. */
function isRelativeThat(view: SentenceView, at: number): boolean {
	const before = norm(view, at) === 'that' ? entityAt(view, at - 1) : null;
	return before !== null && before.kind === 'office' && before.isCollective;
}

/** The subject of the verb at `at`: the nearest group to its left that no preposition or verb governs. */
export function subjectBefore(view: SentenceView, at: number): ArgumentList | null {
	let next = at - 1;
	let isRelative = false;
	while (next >= view.from && at - next < REACH) {
		const entity = entityAt(view, next);
		if (entity) {
			if (entity.isPossessive && entity.to !== at) {
				next = entity.from - 1;
				continue;
			}
			if (entity.kind === 'pair' || (entity.kind === 'country' && entity.form === 'demonym')) {
				next = entity.from - 1;
				continue;
			}
			if (isPlace(entity) && norm(view, entity.to) === ',' && !isRelative) {
				next = entity.from - 1;
				continue;
			}
			const list = listLeft(view, entity);
			const from = list[0]!.from;
			const before = norm(view, from - 1);
			if (isRelative || (!PREPOSITIONS.has(before) && opensSubject(view, from))) return asList(list);
			if (PREPOSITIONS.has(before) && list.length > 1 && list[0]!.kind !== list.at(-1)!.kind && !isRelative) {
				return asList(list.slice(1));
			}
			next = from - 1;
			continue;
		}
		const word = norm(view, next);
		if (word === ';' || (word === '.' && next < at - 1)) break;
		if (word === 'by' && next === at - 1) return null;
		if (PRONOUNS.has(word) && (opensSubject(view, next) || word === 'both')) return asList([], word, next);
		if (
			(word === 'two' || word === 'three' || word === 'pair') &&
			norm(view, next - 1) === 'the' &&
			next === at - 1 - trailing(view, next, at)
		)
			return asList([], 'the two', next);
		if ((word === 'who' || word === 'which' || isRelativeThat(view, next)) && !isRelative) isRelative = true;
		else if (isRelative && word !== ',' && word !== 'and') isRelative = false;
		next--;
	}
	return null;
}

/** The group that begins at or right after `at` (adverbs and dates are stepped over); `isSubject` where a verb may follow it. */
export function objectAt(
	view: SentenceView,
	at: number,
	allowPlace = true,
	isSubject = false,
): ArgumentList | null {
	let next = at;
	for (let step = 0; step < 4; step++) {
		const entity = entityAt(view, next);
		if (entity) {
			if (entity.from < next && entity.from < at) return null;
			if (!allowPlace && isPlace(entity)) return null;
			if (entity.kind === 'pair') return null;
			return asList(listRight(view, entity, isSubject));
		}
		const word = norm(view, next);
		if (PRONOUNS.has(word) || word === 'him' || word === 'her' || word === 'them' || word === 'us')
			return asList([], word, next);
		const skipped = skipForward(view, next);
		if (skipped === next) {
			if (word === 'a' || word === 'an' || word === 'the') {
				const body = bodyAhead(view, next + 1);
				if (body > next + 1) {
					next = body;
					continue;
				}
			}
			if (
				['the', 'a', 'an', 'his', 'her', 'their', 'visiting', 'with', 'its', 'newly', 'new', 'then'].includes(
					word,
				)
			)
				next++;
			else return null;
		} else {
			next = skipped;
		}
	}
	return null;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at']);
const PLACE_REACH = 10;

/** The object that stands after a place: "received in the Kremlin President A", "hosted at his ranch President B". */
export function objectBeyondPlace(view: SentenceView, at: number): ArgumentList | null {
	if (!PLACE_PREPOSITIONS.has(norm(view, at))) return null;
	for (let next = at + 1; next < view.to && next - at < PLACE_REACH; next++) {
		const entity = entityAt(view, next);
		if (!entity) {
			if (/^(?:[,;:]|with|by|for|to|and|who)$/.test(norm(view, next))) return null;
			continue;
		}
		if (!isPlace(entity) && entity.kind !== 'organisation' && !PREPOSITIONS.has(norm(view, entity.from - 1)))
			return objectAt(view, entity.from, false);
		next = entity.to - 1;
	}
	return null;
}

const UNKNOWN_WORDS = 3;

/** The body that a determiner and a few unknown adjectives lead to: "a large trade delegation", or -1. */
function bodyAhead(view: SentenceView, at: number): number {
	for (let next = at; next < view.to && next - at <= UNKNOWN_WORDS * 2; next++) {
		const entity = entityAt(view, next);
		if (entity) return entity.isCollective && entity.kind === 'office' ? entity.from : -1;
		const token = view.scene.tokens[next]!;
		if (
			token.text !== '-' &&
			(token.kind !== 'word' || PREPOSITIONS.has(token.norm) || OPENERS.has(token.norm))
		)
			return -1;
	}
	return -1;
}

/** The group after one of the prepositions, which may follow within `reach` tokens ("talks in Beijing on Monday with B"). */
export function objectAfter(
	view: SentenceView,
	at: number,
	prepositions: ReadonlySet<string>,
	reach = 18,
): ArgumentList | null {
	const limit = Math.min(view.to, at + reach);
	for (let next = at; next < limit; next++) {
		const word = norm(view, next);
		if (word === ';' || word === ':') return null;
		if (prepositions.has(word) && !entityAt(view, next)) {
			const object = objectAt(view, next + 1, true, word === 'between');
			if (object) return object;
		}
		const isVerb = VERBS_AFTER.has(word) && !entityAt(view, next);
		if (
			isVerb ||
			word === 'who' ||
			word === 'which' ||
			word === 'when' ||
			word === 'where' ||
			word === 'that'
		)
			return null;
	}
	return null;
}

/** The possessor of the noun at `at`: "Xi's visit", "his visit", "Xi's state visit". */
export function possessorOf(view: SentenceView, at: number): ArgumentList | null {
	for (let next = at - 1; next >= view.from && at - next < 7; next--) {
		const entity = entityAt(view, next);
		if (entity) {
			if (entity.isPossessive) return asList(listLeft(view, entity));
			if (entity.kind === 'country' && entity.form !== 'demonym') {
				next = entity.from;
				continue;
			}
			if (entity.kind === 'country') {
				next = entity.from;
				continue;
			}
			return null;
		}
		const word = norm(view, next);
		if (word === 'whose') {
			const owner = entityAt(view, next - 1) ?? entityAt(view, next - 2);
			return owner && !isPlace(owner) ? asList([owner]) : null;
		}
		if (['his', 'her', 'their', 'its', 'my', 'our'].includes(word)) return asList([], word, next);
		if (/^(?:,|;|with|to|of|in|for|on|by|and)$/.test(word)) return null;
	}
	return null;
}

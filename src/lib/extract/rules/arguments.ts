// Who does what a verb tells, and with whom?
import type { SentenceView } from '../scene';
import { type ArgumentList, isPlace, listLeft, VERBS_AFTER, listRight, asList } from './argument-lists';
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

const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'both']);

const REACH = 90;

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
		const isReduced = next === at - 1 && /^(?:he|she|they|i|we|you)$/.test(word);
		if (PRONOUNS.has(word) && (isReduced || opensSubject(view, next) || word === 'both'))
			return asList([], word, next);
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

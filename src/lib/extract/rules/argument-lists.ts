// Which entities stand side by side as one subject or object?
import type { Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { isDated, norm, skipForward } from './cursor';

const DATE_PREPOSITIONS = new Set(['on', 'in', 'from', 'to', 'during', 'between', 'the']);

/** A group of coordinated entities; `entities` may be a pronoun made up for the purpose. */
export interface ArgumentList {
	entities: Entity[];
	from: number;
	to: number;
	pronoun: string | null;
	/** Is one of the joints a comma or "and"? */
	isList: boolean;
}

/** Does the entity name a country (by name, capital or demonym) rather than a person, office or body? */
export function isPlace(entity: Entity): boolean {
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

/** The entities coordinated to the left of `last`, in order, `last` included. */
export function listLeft(view: SentenceView, last: Entity): Entity[] {
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

/** Words after an entity that show it to be a subject of its own. */
export const VERBS_AFTER = new Set(
	'said says will would is are was were has have had told noted stressed expressed also added announced arrived visited met held signed agreed exchanged called pointed reaffirmed praised thanked welcomed hailed'.split(
		' ',
	),
);

/** The entities coordinated to the right of `first`, `first` included. */
export function listRight(view: SentenceView, first: Entity, isSubject: boolean): Entity[] {
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
			!(last.kind === 'person' && last.heads.length > 0 && leadsToEnd(view, index + 1)) &&
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

/** "met with Minister A, Minister B, Minister C." or "…, other officials": a list of titled persons without an "and". */
function leadsToEnd(view: SentenceView, index: number): boolean {
	for (let next = index; next < view.entities.length && next - index < 30; next++) {
		const entity = view.entities[next]!;
		if (entity.kind !== 'person' || entity.heads.length === 0) return false;
		const after = norm(view, entity.to);
		if (entity.to >= view.to || after === '.' || after === '') return true;
		if (after === ',' && /^others?$/.test(norm(view, entity.to + 1))) return true;
		if (!view.entities[next + 1] || jointBetween(view, entity, view.entities[next + 1]!) !== ',')
			return false;
	}
	return false;
}

/** A group as the rules take it, with where it begins and ends. */
export function asList(entities: Entity[], pronoun: string | null = null, at = 0): ArgumentList {
	return {
		entities,
		from: entities[0]?.from ?? at,
		to: entities.at(-1)?.to ?? at + 1,
		pronoun,
		isList: entities.length > 1,
	};
}

// Which neighbouring groups speak of the same one ("Wang, also a member of …, met"; "his counterpart, Luis Montenegro")?
import { HONORIFICS } from '../lexicon-roles';
import { readComplement } from './complement';
import type { Entity } from './entity';
import { afterParenthesis, normAt, type Reader } from './reader';
import { spreadPluralTitle } from './plural-title';

const CLOSERS = new Set(
	', . ; ) : — – - and on in at to over for who during ! ? " ” after before with from when as by this today yesterday earlier late'.split(
		' ',
	),
);
/** Offices that only say how one stands to another. */
const RELATIVE_HEADS = new Set(['counterpart', 'host', 'guest', 'colleague']);
const LEADS = new Set(['led', 'headed', 'chaired', 'co-led', 'lead']);
const LINKS = new Set([
	'who',
	'is',
	'was',
	'also',
	'currently',
	'a',
	'an',
	'the',
	'one',
	'of',
	'then',
	'now',
]);

/** Is the entity known by a name? */
export function isNamed(entity: Entity): boolean {
	return entity.kind === 'person' || entity.kind === 'name';
}

/** Takes over the office that `other` tells. */
function adoptRole(entity: Entity, other: Entity): void {
	if (entity.countries.length === 0 && entity.organisation === null) {
		entity.countries.push(...other.countries);
		entity.organisation = other.organisation;
	}
	entity.heads.push(...other.heads);
	entity.role =
		entity.role === null ? other.role : other.role === null ? entity.role : `${entity.role}, ${other.role}`;
	entity.capacity = entity.capacity === null || entity.capacity === other.capacity ? other.capacity : 'state';
	entity.isTheirs ||= other.isTheirs;
	entity.kind = 'person';
}

/** Country or body told after a name: "President Macron of the Republic of France". */
function readOrigin(reader: Reader, entity: Entity): void {
	const preposition = normAt(reader, entity.to);
	const isFrom = preposition === 'from' && entity.heads.length === 0 && entity.nameTo - entity.nameFrom > 1;
	if (!isNamed(entity) || (preposition !== 'of' && !isFrom)) return;
	const complement = readComplement(reader, entity.to, false);
	if (!complement) return;
	if (entity.countries.length === 0 && entity.organisation === null) {
		if (complement.countries.length === 0 && complement.organisation === null && complement.capacity === null)
			return;
		entity.countries.push(...complement.countries);
		if (entity.countries.length === 0) entity.organisation = complement.organisation;
	}
	entity.capacity = complement.capacity ?? entity.capacity;
	entity.to = complement.to;
}

/** First token after the words that may stand between a name and its apposition. */
function afterLinks(reader: Reader, at: number, limit: number): number {
	let next = at;
	while (next < limit && LINKS.has(normAt(reader, next))) next++;
	return next;
}

/** Joins `next` into `entity` where it only says more of the same one. */
function joinNext(reader: Reader, entity: Entity, next: Entity, isListAhead: boolean): boolean {
	const hasComma = normAt(reader, entity.to) === ',' || normAt(reader, entity.to) === '(';
	if (!hasComma) return false;
	if (afterLinks(reader, entity.to + 1, next.from) !== next.from) return false;
	const end = afterParenthesis(reader, next.to);
	const closer = normAt(reader, end);
	if (isNamed(entity) && next.kind === 'office' && !next.isCollective && !next.isPossessive) {
		if (![',', '', 'and', ')', '.', ';'].includes(closer)) return false;
		if (isListAhead && entity.heads.length > 0) return false;
		adoptRole(entity, next);
		entity.to = end;
		return true;
	}
	const isRelative = entity.heads.some((head) => RELATIVE_HEADS.has(head));
	const isBareName =
		isRelative || (next.heads.every((head) => HONORIFICS.has(head)) && next.countries.length === 0);
	if (
		entity.kind === 'office' &&
		!entity.isCollective &&
		!entity.isPossessive &&
		isNamed(next) &&
		isBareName &&
		(CLOSERS.has(closer) || closer === '')
	) {
		entity.kind = 'person';
		entity.nameFrom = next.nameFrom;
		entity.nameTo = next.nameTo;
		entity.heads.push(...next.heads);
		if (next.role !== null && isRelative) entity.role = next.role;
		if (entity.countries.length === 0 && entity.organisation === null) {
			entity.countries = next.countries;
			entity.organisation = next.organisation;
		}
		entity.to = end;
		readOrigin(reader, entity);
		return true;
	}
	return false;
}

function isListAhead(reader: Reader, comma: number, next: Entity | undefined): boolean {
	return (
		next !== undefined &&
		(next.from === comma + 1 || (normAt(reader, comma + 1) === 'and' && next.from === comma + 2))
	);
}

const OCCASIONS = new Set(
	'election appointment re-election reelection inauguration assumption victory reappointment nomination swearing-in accession'.split(
		' ',
	),
);

/** "congratulated A on her election as president of B": the new office says whom A stands for. */
function readNewOffice(reader: Reader, entity: Entity, next: Entity): void {
	if (!isNamed(entity) || next.kind !== 'office' || next.from - entity.to > 8) return;
	let hasOccasion = false;
	for (let at = entity.to; at < next.from; at++) hasOccasion ||= OCCASIONS.has(normAt(reader, at));
	if (!hasOccasion || normAt(reader, next.from - 1) !== 'as') return;
	if (entity.countries.length === 0 && entity.organisation === null) {
		entity.countries.push(...next.countries);
		entity.organisation = next.organisation;
	}
}

function joinPass(reader: Reader, entities: readonly Entity[]): Entity[] {
	const joined: Entity[] = [];
	for (let index = 0; index < entities.length; index++) {
		const entity = entities[index]!;
		readOrigin(reader, entity);
		entity.to = afterParenthesis(reader, entity.to);
		while (index + 1 < entities.length) {
			const next = entities[index + 1]!;
			if (next.from < entity.to) {
				index++;
				continue;
			}
			const ahead = entities[index + 2];
			const isList = ahead !== undefined && isListAhead(reader, next.to, ahead) && !isNamed(next);
			if (!joinNext(reader, entity, next, isList && normAt(reader, next.to) === 'and')) break;
			index++;
			const more = entities[index + 1];
			if (
				more?.kind === 'office' &&
				!more.isCollective &&
				isNamed(entity) &&
				normAt(reader, entity.to) === 'and' &&
				more.from - entity.to <= 2 &&
				normAt(reader, more.to) === ','
			) {
				adoptRole(entity, more);
				entity.to = more.to;
				index++;
			}
			if (normAt(reader, entity.to) === ',' && !isListAhead(reader, entity.to, entities[index + 1]))
				entity.to++;
		}
		const after = entities[index + 1];
		if (after) readNewOffice(reader, entity, after);
		joined.push(entity);
	}
	return joined;
}

/** "a delegation (of B), led by NAME": the leader belongs to it. */
function joinLeaders(reader: Reader, entities: readonly Entity[]): Entity[] {
	const joined: Entity[] = [];
	for (let index = 0; index < entities.length; index++) {
		const entity = entities[index]!;
		const next = entities[index + 1];
		if (next && entity.kind !== 'country' && entity.kind !== 'pair' && !isNamed(entity)) {
			let by = entity.to;
			if (normAt(reader, by) === ',') by++;
			if (normAt(reader, by) === 'which' || normAt(reader, by) === 'is') by++;
			const isLed = LEADS.has(normAt(reader, by)) && normAt(reader, by + 1) === 'by';
			if (isLed && by + 2 === next.from) {
				entity.leader = next;
				entity.isCollective = true;
				entity.to = next.to;
				if (normAt(reader, entity.to) === ',') entity.to++;
				index++;
			}
		}
		joined.push(entity);
	}
	return joined;
}

/** Joins the entities of one sentence that are one party; returns those that are left, in order. */
export function joinAppositions(reader: Reader, entities: readonly Entity[]): Entity[] {
	return joinLeaders(reader, spreadPluralTitle(reader, joinPass(reader, entities)));
}

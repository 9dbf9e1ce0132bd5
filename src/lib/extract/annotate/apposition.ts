// Which neighbouring groups speak of the same one ("Wang, also a member of …, met"; "his counterpart, Luis Montenegro")?
import { readComplement } from './complement';
import type { Entity } from './entity';
import { afterParenthesis, normAt, type Reader } from './reader';

const ENDS = new Set([
	',',
	'.',
	';',
	')',
	'',
	':',
	'—',
	'–',
	'-',
	'and',
	'on',
	'in',
	'at',
	'to',
	'over',
	'for',
	'who',
	'during',
	'!',
	'?',
	'"',
	'”',
	'after',
	'before',
	'with',
	'from',
	'when',
	'as',
	'by',
	'this',
	'today',
	'yesterday',
]);
const LEAD_WORDS = new Set(['led', 'headed', 'chaired', 'co-led']);

function isNamed(entity: Entity): boolean {
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
	if (!isNamed(entity) || normAt(reader, entity.to) !== 'of') return;
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

/** Joins the entities of one sentence that are one party; returns those that are left, in order. */
export function joinAppositions(reader: Reader, entities: readonly Entity[]): Entity[] {
	const joined: Entity[] = [];
	for (let index = 0; index < entities.length; index++) {
		const entity = entities[index]!;
		readOrigin(reader, entity);
		entity.to = afterParenthesis(reader, entity.to);
		for (;;) {
			const next = entities[index + 1];
			if (!next || next.from < entity.to) {
				if (next && next.from < entity.to) {
					index++;
					continue;
				}
				break;
			}
			let gap = entity.to;
			const hasComma = normAt(reader, gap) === ',';
			if (hasComma) gap++;
			for (const word of ['who', 'is', 'was', 'also', 'currently', 'a', 'an', 'the', 'one', 'of']) {
				if (normAt(reader, gap) === word && gap < next.from) gap++;
			}
			if (gap !== next.from && !(entity.heads.includes('delegation') && next.from - entity.to <= 3)) break;
			const nextEnd = afterParenthesis(reader, next.to);
			const closes = ENDS.has(normAt(reader, nextEnd)) || nextEnd >= reader.limit;
			if (
				isNamed(entity) &&
				next.kind === 'office' &&
				hasComma &&
				!next.isCollective &&
				!next.isPossessive &&
				(normAt(reader, nextEnd) === ',' ||
					nextEnd >= reader.limit - 1 ||
					normAt(reader, nextEnd) === 'and' ||
					normAt(reader, nextEnd) === ')')
			) {
				adoptRole(entity, next);
				entity.to = nextEnd;
				index++;
				// A second office in the same apposition: ", president of A and chair of B,".
				const more = entities[index + 1];
				if (
					more &&
					more.kind === 'office' &&
					!more.isCollective &&
					more.from - entity.to <= 2 &&
					['and'].includes(normAt(reader, entity.to))
				) {
					adoptRole(entity, more);
					entity.to = more.to;
					index++;
				}
				if (normAt(reader, entity.to) === ',' && !isListAhead(reader, entity.to, entities[index + 1]))
					entity.to++;
				continue;
			}
			if (
				entity.kind === 'office' &&
				!entity.isCollective &&
				isNamed(next) &&
				next.heads.length === 0 &&
				hasComma &&
				closes &&
				!entity.isPossessive
			) {
				adoptRole(next, { ...entity, heads: [...entity.heads], countries: [...entity.countries] });
				entity.kind = 'person';
				entity.nameFrom = next.nameFrom;
				entity.nameTo = next.nameTo;
				if (entity.countries.length === 0 && entity.organisation === null) {
					entity.countries = next.countries;
					entity.organisation = next.organisation;
				}
				entity.to = nextEnd;
				index++;
				readOrigin(reader, entity);
				continue;
			}
			if (
				entity.heads.includes('delegation') ||
				entity.heads.includes('delegations') ||
				entity.kind === 'body'
			) {
				let by = entity.to;
				if (normAt(reader, by) === ',') by++;
				if (
					LEAD_WORDS.has(normAt(reader, by)) &&
					normAt(reader, by + 1) === 'by' &&
					by + 2 === next.from &&
					entity.heads.length > 0
				) {
					entity.leader = next;
					entity.to = nextEnd;
					index++;
					const more = entities[index + 1];
					// "led by NAME, leader of the party": read the leader's own apposition.
					if (
						more &&
						normAt(reader, entity.to) === ',' &&
						more.kind === 'office' &&
						more.from - entity.to <= 2
					) {
						adoptRole(next, more);
						entity.to = more.to;
						index++;
					}
					if (normAt(reader, entity.to) === ',') entity.to++;
					continue;
				}
			}
			break;
		}
		joined.push(entity);
	}
	return joined;
}

/** Is the comma one of a list ("A, president of X, B and C")? */
function isListAhead(reader: Reader, comma: number, next: Entity | undefined): boolean {
	return (
		next !== undefined &&
		(next.from === comma + 1 || (normAt(reader, comma + 1) === 'and' && next.from === comma + 2))
	);
}

// Which entity does the text name at this word?
import { HONORIFICS, ROLE_HEADS, TITLE_COUNTRIES } from '../lexicon-roles';
import { readComplement } from './complement';
import { isContestedSeat } from './contested-seat';
import { blankEntity, type Entity } from './entity';
import { nameEnd } from './names';
import {
	ADJECTIVE_HEADS,
	CONTACT_NOUNS,
	BODY_LIKE,
	type Head,
	headAt,
	headAhead,
	isDeterminer,
	isHouseAt,
	isPlainHere,
	countryList,
	pairAt,
	entityHasName,
	bodyEnd,
} from './nominal-parts';
import { partyName } from './party-name';
import { afterParenthesis, isPossessiveMark, normAt, type Reader } from './reader';

const THEIRS = new Set(['his', 'her', 'their', 'its']);

const MOST_DETERMINERS = 3;

/** Reads the entity that begins at token `at`; null where none does. Never looks further than some dozens of tokens. */
export function readNominal(reader: Reader, at: number): Entity | null {
	if (isPlainHere(reader, at)) return null;
	const { tokens, terms, text } = reader;
	let next = at;
	while (next < reader.limit && next - at < MOST_DETERMINERS && isDeterminer(tokens[next]!.norm)) next++;
	const determiners = next - at;
	if (
		determiners > 0 &&
		(next >= reader.limit || (tokens[next]!.kind === 'word' && isPlainHere(reader, next)))
	)
		return null;
	const entity = blankEntity(at, at, 'office');
	for (let index = at; index < next; index++) if (THEIRS.has(tokens[index]!.norm)) entity.isTheirs = true;
	if (determiners > 0) entity.determiner = tokens[at]!.norm;
	const first = next;
	let roleFrom = -1;
	let roleTo = -1;
	let isTitle = false;
	let isHonorific = false;
	let isCapitalHead = false;
	let form: Entity['form'] = null;
	let hasPrefix = false;
	const addHead = (head: Head) => {
		entity.heads.push(head.norm);
		entity.isCollective = head.head.isCollective;
		isTitle = head.head.isTitle;
		isCapitalHead ||= tokens[next]!.isCapital;
		entity.isPossessive = false;
		entity.capacity ??= head.head.capacity === 'state' && head.head.isWeak ? null : head.head.capacity;
		if (roleFrom < 0) roleFrom = next;
		next = head.to;
		// "Foreign Minister II"
		if (/^I{2,3}$/.test(tokens[next]?.text ?? '')) next++;
		roleTo = next;
	};
	while (next < reader.limit && next - at < 48) {
		const token = tokens[next]!;
		const term = terms[next] ?? null;
		if (term?.value.kind === 'country') {
			if (entity.heads.length > 0) break;
			const pair = pairAt(reader, next);
			if (pair) {
				if (next > first) return null;
				const tied = blankEntity(at, pair.to, 'pair');
				tied.countries = [...new Set(pair.codes)];
				return tied.countries.length > 1 ? tied : null;
			}
			const list = countryList(reader, next);
			if (list) {
				entity.countries.push(...list.codes);
				next = list.to;
				hasPrefix = true;
				continue;
			}
			if (entity.countries.length > 0) break;
			if (isContestedSeat(reader, next, term.to) && headAhead(reader, term.to) >= 0) {
				next = term.to;
				continue;
			}
			entity.countries.push(term.value.code);
			form = term.value.form;
			hasPrefix = true;
			next = term.to;
			// "Republic of Korea (ROK) Foreign Minister B"
			const past = afterParenthesis(reader, next);
			if (past > next && headAhead(reader, past) >= 0) next = past;
			// "received in the Kremlin President A": a house is where, not whose.
			if (form === 'government' && isHouseAt(reader, at) && headAhead(reader, next) >= 0) break;
			if (isPossessiveMark(reader, next)) {
				entity.isPossessive = true;
				next++;
			} else if (normAt(reader, next) === '-' && tokens[next]!.isTight) {
				// "Swiss-brokered", "Beijing-backed": no actor.
				return null;
			}
			continue;
		}
		if (term?.value.kind === 'organisation') {
			if (entity.heads.length > 0) break;
			entity.organisation ??= term.value.id;
			hasPrefix = true;
			next = afterParenthesis(reader, term.to);
			if (isPossessiveMark(reader, next)) {
				entity.isPossessive = true;
				next++;
			} else if (normAt(reader, next) === '-' && tokens[next]!.isTight && tokens[next + 1]?.isTight) {
				entity.to = next;
				return null;
			}
			continue;
		}
		if (term?.value.kind === 'head') {
			entity.organisation = term.value.organisation;
			entity.countries = [];
			entity.heads.push(
				...tokens
					.slice(term.from, term.to)
					.map((word) => word.norm)
					.slice(-1),
			);
			if (roleFrom < 0) roleFrom = next;
			isTitle = true;
			isCapitalHead = true;
			next = term.to;
			const complement = readComplement(reader, next, false);
			if (complement) next = complement.to;
			roleTo = next;
			continue;
		}
		const party = token.isCapital ? partyName(reader, next) : null;
		if (party && entity.heads.length === 0) {
			entity.capacity = 'party';
			if (entity.countries.length === 0 && party.country) entity.countries.push(party.country);
			hasPrefix = true;
			next = afterParenthesis(reader, party.to);
			if (isPossessiveMark(reader, next)) next++;
			entity.kind = 'body';
			continue;
		}
		if (HONORIFICS.has(token.norm) && token.isCapital && !headAt(reader, next)) {
			isHonorific = true;
			next++;
			while (normAt(reader, next) === '.') next++;
			continue;
		}
		const head = headAt(reader, next);
		if (head && ADJECTIVE_HEADS.has(head.norm) && CONTACT_NOUNS.has(normAt(reader, head.to))) break;
		if (head) {
			if (
				entity.heads.length > 0 &&
				entity.isCollective &&
				(head.head.isCollective || !BODY_LIKE.has(entity.heads.at(-1)!))
			)
				break;
			addHead(head);
			while (headAt(reader, next) && !entity.isCollective) addHead(headAt(reader, next)!);
			const complement = readComplement(reader, next, entity.isCollective);
			if (complement) {
				if (entity.countries.length === 0 && entity.organisation === null) {
					entity.countries.push(...complement.countries);
					if (entity.countries.length === 0 || entity.isCollective)
						entity.organisation = complement.organisation;
				}
				if (
					complement.capacity === 'party' ||
					(complement.capacity === 'people' && entity.capacity !== 'party')
				) {
					if (entity.heads.length === 1 || entity.capacity === null) entity.capacity = complement.capacity;
				}
				next = complement.to;
				roleTo = next;
			}
			continue;
		}
		const isBelonging = entity.heads.length === 0 && (entity.isPossessive || form === 'demonym');
		const ahead = headAhead(reader, next, isBelonging ? 2 : 0);
		if (ahead > next && (entity.heads.length === 0 || tokens[next]!.isCapital || entity.heads.length > 0)) {
			if (entity.heads.length > 0 && headAt(reader, ahead)!.head.isWeak && !tokens[ahead]!.isCapital) break;
			if (roleFrom < 0) roleFrom = next;
			next = ahead;
			continue;
		}
		if (hasPrefix && entity.heads.length === 0 && token.isCapital && form !== 'city') {
			const body = bodyEnd(reader, next);
			if (body > next) {
				entity.kind = 'body';
				entity.capacity = 'people';
				next = body;
				continue;
			}
		}
		if ((token.norm === 'and' || token.norm === ',') && entity.heads.length > 0 && !entity.isCollective) {
			let after = next + 1;
			if (token.norm === ',' && normAt(reader, after) === 'and') after++;
			const headAfter = headAhead(reader, after);
			const isCapital = tokens[after]?.isCapital === true;
			if (
				headAfter >= 0 &&
				isCapital === tokens[next - 1]!.isCapital &&
				!headAt(reader, headAfter)!.head.isCollective &&
				!entityHasName(reader, after, headAfter)
			) {
				next = after;
				continue;
			}
			// "President of A and General Secretary of the party": the second office may have its own prefix of an organisation.
			break;
		}
		break;
	}
	entity.to = next;
	// A name after the title.
	const canHaveName =
		(entity.heads.length > 0 && isTitle && !entity.isCollective) ||
		isHonorific ||
		entity.isPossessive ||
		(form === 'demonym' && entity.heads.length === 0 && next > first);
	if (canHaveName || (entity.heads.length > 0 && !entity.isCollective)) {
		const end = nameEnd(tokens, terms, next, reader.limit);
		if (end > next && (entity.heads.length > 0 || isHonorific || end - next > 1)) {
			entity.kind = 'person';
			entity.nameFrom = next;
			entity.nameTo = end;
			entity.to = end;
			entity.isPossessive = false;
		}
	}
	if (entity.heads.length > 0 && roleFrom >= 0) {
		const from = entity.countries.length > 0 && tokens[first] && terms[first] ? first : roleFrom;
		entity.role = text
			.slice(tokens[from]!.start, tokens[Math.max(roleTo - 1, from)]!.end)
			.replace(/\s+/g, ' ');
	}
	if (entity.nameFrom < 0) {
		if (entity.heads.length === 0) {
			if (entity.kind === 'body') {
				entity.form = form;
			} else if (entity.countries.length > 0 && entity.organisation === null) {
				entity.kind = 'country';
				entity.form = form;
			} else if (entity.organisation !== null) {
				entity.kind = 'organisation';
				if (entity.countries.length > 0) entity.countries = entity.countries.slice(0, 1);
			} else if (!entity.isTheirs && determiners === 0) {
				const end = nameEnd(tokens, terms, at, reader.limit);
				if (end === at) return null;
				entity.kind = terms[at]?.value.kind === 'official' ? 'person' : 'name';
				entity.nameFrom = at;
				entity.nameTo = end;
				entity.to = end;
			} else {
				return null;
			}
		} else {
			const head = ROLE_HEADS.get(entity.heads.at(-1)!);
			const hasParty =
				entity.countries.length > 0 || entity.organisation !== null || entity.capacity === 'party';
			if (
				head?.isWeak &&
				!hasParty &&
				!isCapitalHead &&
				!entity.isCollective &&
				!entity.isTheirs &&
				entity.determiner !== 'the'
			)
				return null;
		}
	}
	if (entity.to <= at) return null;
	const titled =
		entity.countries.length === 0 && entity.organisation === null
			? entity.heads.find((head) => TITLE_COUNTRIES.has(head))
			: undefined;
	if (titled !== undefined) entity.countries.push(TITLE_COUNTRIES.get(titled)!);
	if (entity.kind !== 'country' && isPossessiveMark(reader, entity.to)) {
		entity.isPossessive = true;
		entity.to++;
	}
	return entity;
}

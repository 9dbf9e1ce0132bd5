// Is this the name of a political party, and of which country?
import type { CountryCode } from '../../model/vocabulary';
import { normAt, type Reader } from './reader';

/** A party's name: tokens up to `to`. */
export interface PartyName {
	to: number;
	country: CountryCode | null;
}

const LONGEST_PARTY_NAME = 6;
const NOT_A_PARTY = new Set(['third', 'dinner', 'birthday', 'the', 'a', 'ruling', 'opposition']);

function countryAt(reader: Reader, at: number): { code: CountryCode; to: number } | null {
	const match = reader.terms[at];
	return match?.value.kind === 'country' ? { code: match.value.code, to: match.to } : null;
}

/** `Social Democratic Party of Japan`, `Labour Party`, `Communist Party of China (CPC) Central Committee`, at its first word. */
export function partyName(reader: Reader, at: number): PartyName | null {
	const { tokens } = reader;
	if (
		normAt(reader, at) === 'central' &&
		normAt(reader, at + 1) === 'committee' &&
		normAt(reader, at + 2) === 'of'
	) {
		const inner = partyName(reader, normAt(reader, at + 3) === 'the' ? at + 4 : at + 3);
		if (inner) return inner;
	}
	const known = reader.terms[at];
	let country: CountryCode | null = null;
	let to = at;
	if (known?.value.kind === 'party') {
		country = known.value.country;
		to = known.to;
		const name =
			normAt(reader, to - 1) === 'party' && normAt(reader, to) === 'of' ? countryAt(reader, to + 1) : null;
		if (name) {
			country = name.code;
			to = name.to;
		}
	} else {
		while (to < reader.limit && to - at < LONGEST_PARTY_NAME) {
			const token = tokens[to]!;
			if (token.norm === 'party' && token.isCapital && to > at) break;
			const isInside =
				token.isCapital ||
				token.text === '-' ||
				token.text === "'s" ||
				token.text === '’s' ||
				token.text === '’' ||
				token.norm === 'and';
			if (!isInside || NOT_A_PARTY.has(token.norm)) return null;
			const inside = countryAt(reader, to);
			if (inside) country ??= inside.code;
			to = inside ? inside.to : to + 1;
		}
		if (normAt(reader, to) !== 'party' || !tokens[to]!.isCapital) return null;
		to++;
		if (normAt(reader, to) === 'of') {
			const at2 = normAt(reader, to + 1) === 'the' ? to + 2 : to + 1;
			const of = countryAt(reader, at2);
			if (of) {
				country = of.code;
				to = of.to;
			}
		}
	}
	if (normAt(reader, to) === '(' && tokens[to + 1]?.isUpper && normAt(reader, to + 2) === ')') {
		const short = reader.terms[to + 1];
		if (short?.value.kind === 'party') country ??= short.value.country;
		to += 3;
	}
	while (
		['central', 'committee', 'politburo', 'standing'].includes(normAt(reader, to)) &&
		tokens[to]!.isCapital
	)
		to++;
	return { to, country };
}

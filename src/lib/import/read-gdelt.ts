// What does a row of a GDELT 2.0 event export say?
import type { KnownCodes } from '../reference/known-codes';
import { partyOfCode } from './actor-codes';
import { meaningOf } from './cameo-codes';
import { partyOf, readDay, type Outcome } from './draft';

/** The export has so many columns, separated by tabs, without a header. */
export const GDELT_COLUMNS = 61;
/** Places of the columns that are read, from 0. */
const AT = {
	id: 0,
	day: 1,
	actor1Country: 7,
	actor1Group: 8,
	actor2Country: 17,
	actor2Group: 18,
	code: 26,
	place: 52,
	url: 60,
} as const;

/** A city that gives its province its name is named once: `Beijing, Beijing, China`. */
function namePlace(text: string): string | null {
	const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
	return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}

/** Reads one line. The sides' persons are no part of the export; a place's country is in another code and stays out. */
export function readGdelt(line: string, known: KnownCodes): Outcome {
	const cells = line.split('\t');
	if (cells.length !== GDELT_COLUMNS) return { leftOut: 'malformed row' };
	const cell = (name: keyof typeof AT) => cells[AT[name]]!.trim();
	const meaning = meaningOf(cell('code'));
	if (meaning === null) return { leftOut: 'code without a place in the codebook' };
	const date = readDay(cell('day'));
	if (date === null) return { leftOut: 'no date' };
	const codes = [cell('actor1Country') || cell('actor1Group'), cell('actor2Country') || cell('actor2Group')];
	if (codes.includes('') || codes[0] === codes[1]) return { leftOut: 'only one country' };
	const [first, second] = codes.map((code) => partyOfCode(code, known));
	if (!first || !second) return { leftOut: 'unknown place' };
	const [from, to] = meaning.isReversed ? [second, first] : [first, second];
	return {
		row: cell('id'),
		type: meaning.type,
		date,
		status: meaning.status,
		participants: [partyOf('a', from), partyOf('b', to)],
		place: namePlace(cell('place')),
		placeCountry: null,
		code: cell('code'),
		url: /^https?:\/\//.test(cell('url')) ? cell('url') : null,
	};
}

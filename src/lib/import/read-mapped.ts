// What does a row of any table say, by a mapping of its columns that a person wrote?
import * as v from 'valibot';
import { EVENT_TYPES, STATUSES } from '../model/vocabulary';
import type { KnownCodes } from '../reference/known-codes';
import { parseEdtf } from '../model/edtf';
import { partyOfCode } from './actor-codes';
import { partyOf, type Outcome } from './draft';

const NAME = v.pipe(v.string(), v.minLength(1));

/** A mapping file: the data set's name and licence, columns by field, and what the values of `type` and `status` mean. */
export const MAPPING = v.strictObject({
	name: NAME,
	licence: NAME,
	columns: v.strictObject({
		row: NAME,
		date: NAME,
		type: NAME,
		a: NAME,
		b: NAME,
		actorA: v.optional(NAME),
		actorB: v.optional(NAME),
		place: v.optional(NAME),
		status: v.optional(NAME),
		url: v.optional(NAME),
	}),
	types: v.record(v.string(), v.picklist(EVENT_TYPES)),
	statuses: v.optional(v.record(v.string(), v.picklist(STATUSES)), {}),
});
export type Mapping = v.InferOutput<typeof MAPPING>;

/** Reads a row by column name. Several codes of a side are separated by `;`; a date is EDTF. */
export function readMapped(
	cells: Readonly<Record<string, string | undefined>>,
	{ columns, types, statuses }: Mapping,
	known: KnownCodes,
): Outcome {
	const cell = (name: keyof Mapping['columns']) => cells[columns[name] ?? '']?.trim() ?? '';
	if (cell('row') === '') return { leftOut: 'malformed row' };
	const type = types[cell('type')];
	if (type === undefined) return { leftOut: 'code without a place in the codebook' };
	if (parseEdtf(cell('date')) === null) return { leftOut: 'no date' };
	const sides = (['a', 'b'] as const).map((side) =>
		cell(side)
			.split(';')
			.filter((code) => code.trim() !== '')
			.map((code) => ({ side, party: partyOfCode(code.trim(), known) })),
	);
	const parties = sides.flat();
	if (parties.some(({ party }) => party === null)) return { leftOut: 'unknown place' };
	if (new Set(parties.map(({ party }) => party?.country ?? party?.organisation)).size < 2)
		return { leftOut: 'only one country' };
	const actors = { a: cell('actorA') || null, b: cell('actorB') || null };
	return {
		row: cell('row'),
		type,
		date: cell('date'),
		status: statuses[cell('status')] ?? 'occurred',
		participants: sides.flatMap((side) =>
			side.flatMap(({ side: of, party }, index) =>
				party ? [partyOf(of, party, index === 0 ? actors[of] : null)] : [],
			),
		),
		place: cell('place') || null,
		placeCountry: null,
		code: cell('type'),
		url: /^https?:\/\//.test(cell('url')) ? cell('url') : null,
	};
}

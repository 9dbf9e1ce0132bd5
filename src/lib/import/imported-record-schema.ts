// Is a line of a file a record that `npm run import` wrote?
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf';
import type { ImportedRecord } from '../model/imported-record';
import { CHANNELS, EVENT_TYPES, STATUSES, TONES } from '../model/vocabulary';
import type { KnownCodes } from '../reference/known-codes';

const LONGEST_TEXT = 2000;
const TEXT = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const NAME = v.pipe(TEXT, v.minLength(1));

function schemaOf({ countries, organisations }: KnownCodes) {
	const country = v.pipe(
		v.string(),
		v.check((code) => countries.has(code), 'no country of the table'),
	);
	const organisation = v.pipe(
		v.string(),
		v.check((id) => organisations.has(id), 'no organisation of the table'),
	);
	return v.object({
		id: NAME,
		title: NAME,
		type: v.picklist(EVENT_TYPES),
		date: v.pipe(
			v.string(),
			v.check((date) => parseEdtf(date) !== null, 'no EDTF date'),
		),
		status: v.picklist(STATUSES),
		channel: v.picklist(CHANNELS),
		participants: v.array(
			v.object({
				side: v.picklist(['a', 'b']),
				country: v.nullable(country),
				organisation: v.nullable(organisation),
				actor: v.nullable(TEXT),
				role: v.nullable(TEXT),
			}),
		),
		countries: v.array(country),
		organisations: v.array(organisation),
		venue: v.nullable(v.object({ place: v.nullable(TEXT), country: v.nullable(country) })),
		mechanism: v.nullable(TEXT),
		round: v.nullable(v.pipe(v.number(), v.integer())),
		tone: v.nullable(v.picklist(TONES)),
		anniversary: v.nullable(
			v.object({ n: v.pipe(v.number(), v.integer()), of: TEXT, year: v.pipe(v.number(), v.integer()) }),
		),
		origin: v.object({ name: NAME, licence: NAME, row: NAME }),
		code: TEXT,
		url: v.nullable(TEXT),
		sameAs: v.optional(v.array(v.string()), []),
	});
}

/** Makes a reader of lines: the record, or where in the line what is wrong. `known` are the codes of the site's tables. */
export function lineReader(known: KnownCodes): (line: string) => ImportedRecord | { fault: string } {
	const schema = schemaOf(known);
	return (line) => {
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch {
			return { fault: 'no JSON' };
		}
		const result = v.safeParse(schema, value, { abortEarly: true });
		if (result.success) return result.output;
		const [issue] = result.issues;
		return { fault: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message.slice(0, 200)}` };
	};
}

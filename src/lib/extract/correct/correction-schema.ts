// What may an entry of a file of corrections hold?
import * as v from 'valibot';
import { CORRECTION_ACTIONS } from '../../model/correction';
import { parseEdtf } from '../../model/edtf';
import { CHANNELS, DATE_BASES, EVENT_TYPES, STATUSES, TONES } from '../../model/vocabulary';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('is empty'));
const edtf = v.pipe(
	text,
	v.check((value) => parseEdtf(value) !== null, 'is no EDTF date'),
);
const day = v.pipe(
	text,
	v.check(
		(value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== null,
		'must be a day such as 2024-02-05',
	),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a three-letter country code'));
const sortedList = <T extends v.GenericSchema<unknown, string>>(item: T) =>
	v.pipe(
		v.array(item),
		v.transform((values) => [...new Set(values)].sort()),
	);
const nullableText = v.optional(v.nullable(text), null);

const fields = v.strictObject({
	type: v.optional(v.picklist(EVENT_TYPES)),
	date: v.optional(edtf),
	dateBasis: v.optional(v.picklist(DATE_BASES)),
	status: v.optional(v.picklist(STATUSES)),
	channel: v.optional(v.picklist(CHANNELS)),
	participants: v.optional(
		v.array(
			v.strictObject({
				side: v.picklist(['a', 'b']),
				country: v.optional(v.nullable(country), null),
				organisation: nullableText,
				actor: nullableText,
				role: nullableText,
			}),
		),
	),
	countries: v.optional(sortedList(country)),
	organisations: v.optional(sortedList(text)),
	venue: v.optional(
		v.nullable(v.strictObject({ place: nullableText, country: v.optional(v.nullable(country), null) })),
	),
	mechanism: v.optional(v.nullable(text)),
	round: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
	tone: v.optional(v.nullable(v.picklist(TONES))),
	anniversary: v.optional(
		v.nullable(v.strictObject({ n: v.pipe(v.number(), v.minValue(1)), of: text, year: v.number() })),
	),
});

/** An entry as written; who is meant, and what its action needs, is checked afterwards. */
export const CorrectionSchema = v.strictObject({
	event: v.optional(text),
	article: v.optional(text),
	type: v.optional(v.picklist(EVENT_TYPES)),
	countries: v.optional(sortedList(country)),
	date: v.optional(edtf),
	action: v.picklist(CORRECTION_ACTIONS),
	set: v.optional(fields),
	was: v.optional(fields),
	with: v.optional(text),
	articles: v.optional(v.array(text)),
	by: text,
	on: day,
	reason: text,
});

// What does a record say when a person overrules some of its fields?
import {
	CORRECTABLE_FIELDS,
	type CorrectableField,
	type CorrectedFields,
	type Correction,
} from '../../model/correction';
import type { EventFields, EventRecord } from '../../model/event';

/** A field that was overruled, both values as JSON. */
export interface FieldChange {
	field: CorrectableField;
	before: string;
	after: string;
}

/** Are two field values the same, whatever the order of their keys? */
export function sameValue(a: unknown, b: unknown): boolean {
	return stable(a) === stable(b);
}

function stable(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}

/** Other participants bring their countries and organisations, unless these are set too. */
function withParties(set: CorrectedFields): CorrectedFields {
	if (!set.participants) return set;
	const all = <T>(values: (T | null)[]) => [...new Set(values.filter((value) => value !== null))].sort();
	return {
		countries: all(set.participants.map(({ country }) => country)),
		organisations: all(set.participants.map(({ organisation }) => organisation)),
		...set,
	};
}

/** The new fields and what changed, or why the correction does not apply. */
export function changeFields(
	event: EventRecord,
	{ set, was }: Pick<Correction, 'set' | 'was'>,
): { fields: EventFields; changes: FieldChange[] } | string {
	const { id: _id, title: _title, sources: _sources, ...fields } = event;
	const wrong = CORRECTABLE_FIELDS.find(
		(field) => was[field] !== undefined && !sameValue(was[field], fields[field]),
	);
	if (wrong !== undefined) return `the record now says ${wrong} ${JSON.stringify(fields[wrong])}`;
	const values = withParties(set);
	const changes = CORRECTABLE_FIELDS.filter(
		(field) => values[field] !== undefined && !sameValue(values[field], fields[field]),
	).map((field) => ({
		field,
		before: JSON.stringify(fields[field]),
		after: JSON.stringify(values[field]),
	}));
	if (changes.length === 0) return 'the record already says so';
	return { fields: { ...fields, ...values }, changes };
}

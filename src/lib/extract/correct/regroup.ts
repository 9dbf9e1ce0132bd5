// What does a record say when other sources are put together than the linker did?
import type { EventFields, EventRecord, EventSource, Mention } from '../../model/event';
import { mergeMentions } from '../link/merge-mentions';

/** A source as a mention; what sources do not keep apart is taken from the record. */
function mentionOf(record: EventRecord, source: EventSource): Mention {
	const { id: _id, title: _title, sources: _sources, ...fields } = record;
	const countries = source.participants.flatMap(({ country }) => country ?? []);
	const organisations = source.participants.flatMap(({ organisation }) => organisation ?? []);
	return {
		...fields,
		...source,
		published: null,
		countries: [...new Set(countries)].sort(),
		organisations: [...new Set(organisations)].sort(),
	};
}

/** Fields of a record made from these sources, each with the record that it came from. */
export function regroup(told: readonly { record: EventRecord; source: EventSource }[]): EventFields {
	const fields = mergeMentions(told.map(({ record, source }) => mentionOf(record, source)));
	return { ...fields, confidence: Math.max(...told.map(({ record }) => record.confidence)) };
}

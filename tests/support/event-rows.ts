// An event row for tests that care for a few of its fields only.
import { parseEdtf } from '../../src/lib/model/edtf';
import type { EventRow } from '../../src/lib/model/event-row';
import type { EventDetail, ParticipantRow, SourceRow } from '../../src/lib/model/view-rows';

/** A meeting of China and Norway; days and precision follow from `date` unless given. */
export function makeRow(fields: Partial<EventRow> = {}): EventRow {
	const date = fields.date ?? '2024-02-05';
	const span = parseEdtf(date);
	if (!span) throw new Error(`invalid date: ${date}`);
	return {
		id: 'chn-nor-meeting-2024-02-05',
		type: 'meeting',
		status: 'occurred',
		channel: 'state',
		basis: 'explicit',
		title: 'Meeting, China and Norway',
		countries: ['CHN', 'NOR'],
		organisations: [],
		actors: [],
		venuePlace: null,
		venueCountry: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: null,
		anniversaryOf: null,
		anniversaryYear: null,
		sources: 1,
		...span,
		...fields,
		date,
	};
}

/** Someone who takes part. */
export function makeParticipant(
	side: 'a' | 'b',
	country: string,
	actor: string | null,
	role: string | null = null,
): ParticipantRow {
	return { side, country, organisation: null, actor, role };
}

/** An article that tells an event. */
export function makeSource(fields: Partial<SourceRow> = {}): SourceRow {
	return {
		article: 'one',
		document: 'one',
		title: 'One',
		publisher: 'Paper',
		published: '2024-02-06',
		citation: null,
		url: null,
		date: '2024-02-05',
		basis: 'explicit',
		status: 'occurred',
		venuePlace: null,
		venueCountry: null,
		rule: 'meeting/met',
		participants: [],
		evidence: [],
		...fields,
	};
}

/** An event with its people; the row's actors follow from them. */
export function makeDetail(
	fields: Partial<EventRow>,
	participants: ParticipantRow[] = [],
	sources: SourceRow[] = [makeSource()],
): EventDetail {
	const actors = participants.flatMap(({ actor }) => actor ?? []);
	return { event: makeRow({ actors, ...fields }), confidence: 1, participants, sources, corrections: [] };
}

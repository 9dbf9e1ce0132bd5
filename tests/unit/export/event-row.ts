// A row of events that a test can change.
import type { EventRow } from '../../../src/lib/model/event-row';

/** A meeting of China and Norway, with some fields of a case. */
export function eventRow(fields: Partial<EventRow> = {}): EventRow {
	return {
		id: 'chn-nor-meeting-2024-02-05',
		type: 'meeting',
		status: 'occurred',
		channel: 'state',
		date: '2024-02-05',
		dayStart: 19758,
		dayEnd: 19758,
		precision: 'day',
		approximate: false,
		basis: 'explicit',
		title: 'Meeting of Wang Yi and Espen Barth Eide, China and Norway',
		countries: ['CHN', 'NOR'],
		organisations: [],
		actors: ['Wang Yi', 'Espen Barth Eide'],
		venuePlace: 'Beijing',
		venueCountry: 'CHN',
		mechanism: null,
		round: null,
		tone: null,
		anniversaryN: null,
		anniversaryOf: null,
		anniversaryYear: null,
		sources: 1,
		...fields,
	};
}

// How many entries of which kind does a view show?
import { parseEdtf } from '../model/edtf';
import type { EventRow } from '../model/event-row';
import type { Tally } from '../model/headline';
import type { View } from '../model/view';
import { isCoreType } from '../model/vocabulary';
import { nameExtent } from './period';

/** Days of the headline: of the contacts known to a month or better where there are any, else of all rows. */
function findExtent(rows: readonly EventRow[]): Tally['extent'] {
	const contacts = rows.filter((row) => isCoreType(row.type) && row.precision !== 'year');
	const told = contacts.length > 0 ? contacts : rows;
	if (told.length === 0) return null;
	let first = Infinity;
	let last = -Infinity;
	for (const row of told) {
		first = Math.min(first, row.dayStart);
		last = Math.max(last, row.dayEnd);
	}
	return nameExtent(first, last);
}

/** Counts rows for the headline. */
export function tallyRows(rows: readonly EventRow[], view: View): Tally {
	const periodStart = view.from === null ? -Infinity : (parseEdtf(view.from)?.dayStart ?? -Infinity);
	const periodEnd = view.to === null ? Infinity : (parseEdtf(view.to)?.dayEnd ?? Infinity);
	const contacts = rows.filter((row) => isCoreType(row.type));
	const partners = new Set(contacts.flatMap((row) => row.countries));
	if (view.country !== null) partners.delete(view.country);
	const withStatus = (status: EventRow['status']) => contacts.filter((row) => row.status === status).length;
	return {
		entries: rows.length,
		contacts: contacts.length,
		occurred: withStatus('occurred'),
		planned: withStatus('planned'),
		cancelled: withStatus('cancelled'),
		anniversaries: contacts.filter((row) => row.type === 'anniversary').length,
		inexact: contacts.filter((row) => row.precision !== 'day').length,
		crossing: rows.filter((row) => row.dayStart < periodStart || row.dayEnd > periodEnd).length,
		partners: [...partners].sort(),
		extent: findExtent(rows),
	};
}

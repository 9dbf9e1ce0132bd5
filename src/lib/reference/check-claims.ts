// Which claims of anniversaries do the articles make, and do they agree with the tables?
import type { ClaimRow, FoundingRow } from '../model/claim-row';
import type { EventRow } from '../model/event-row';
import { checkClaim } from './check-claim';

function shortenRow(row: FoundingRow | null): ClaimRow['row'] {
	if (!row) return null;
	const kind = row.kind === 'resumed' || row.kind === 'partnership' ? row.kind : 'established';
	return { start: row.start, kind, source: row.source };
}

/** Checks every anniversary among the events, by date, then id; events of other types are passed over. */
export function checkClaims(
	events: readonly EventRow[],
	reference: { relations: readonly FoundingRow[] },
): ClaimRow[] {
	const rows = events.flatMap((event): ClaimRow[] => {
		const { id, title, countries, date, type } = event;
		const { anniversaryN: n, anniversaryOf: of, anniversaryYear: year } = event;
		if (type !== 'anniversary' || n === null || of === null || year === null) return [];
		const { verdict, claimed, expected, expectedN, row } = checkClaim({ n, of, year }, countries, reference);
		return [
			{ id, title, countries, date, n, of, verdict, claimed, expected, expectedN, row: shortenRow(row) },
		];
	});
	return rows.sort((x, y) => (x.date === y.date ? (x.id < y.id ? -1 : 1) : x.date < y.date ? -1 : 1));
}

// Which rows do applied corrections give?
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { Row } from './schema';

/** Rows of table `corrections`, by record, in the order in which they were applied. */
export function correctionRows(corrections: readonly AppliedCorrection[]): Row<'corrections'>[] {
	const next = new Map<string, number>();
	return corrections
		.map(({ event, action, field, before, after, author, made, reason, file, line }) => {
			const ord = next.get(event) ?? 0;
			next.set(event, ord + 1);
			return { event_id: event, ord, action, field, before, after, author, made, reason, file, line };
		})
		.sort((x, y) => (x.event_id === y.event_id ? x.ord - y.ord : x.event_id < y.event_id ? -1 : 1));
}

// Which labels go first when room runs out?
import type { EventRow } from '../../model/event-row';
import type { EventType } from '../../model/vocabulary';

const WEIGHTS: Readonly<Record<EventType, number>> = {
	relations: 9,
	summit: 8,
	agreement: 7,
	visit: 6,
	meeting: 5,
	anniversary: 4,
	call: 4,
	message: 3,
	exchange: 3,
	transition: 3,
	resolution: 2,
	military: 2,
	statement: 1,
	office: 1,
};
const ROUND_BONUS = 4;

/** Tens, 25 and 75. */
export function isRoundYear(n: number): boolean {
	return n > 0 && (n % 10 === 0 || n === 25 || n === 75);
}

/** Larger is more important: by type, number of articles, named people, round years. */
export function weighEvent(event: EventRow): number {
	const named = event.actors.length > 0 ? 1 : 0;
	const round = event.anniversaryN !== null && isRoundYear(event.anniversaryN) ? ROUND_BONUS : 0;
	return WEIGHTS[event.type] + 2 * Math.log2(Math.max(1, event.sources)) + named + round;
}

/** Ids from the most to the least important; ties by date, then id, so that the order never depends on the input's. */
export function rankEvents(events: readonly EventRow[]): Map<string, number> {
	const byId = new Map(events.map((event) => [event.id, event]));
	const sorted = [...byId.values()].sort(
		(a, b) => weighEvent(b) - weighEvent(a) || a.dayStart - b.dayStart || (a.id < b.id ? -1 : 1),
	);
	return new Map(sorted.map((event, rank) => [event.id, rank]));
}

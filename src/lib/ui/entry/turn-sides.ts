// Does a source begin with the side that is kept as the other one?
import type { EventDetail, ParticipantRow, SourceRow } from '../../model/view-rows';

/** Types that go from one side to the other: who stands on which side is told. */
const DIRECTED: readonly string[] = ['visit', 'message'];

/** A mutual event has no first side: a source that begins with the other one is turned to the order that is kept. */
export function turnToKept(source: SourceRow, { event, participants }: EventDetail): SourceRow {
	const codesOf = (rows: readonly ParticipantRow[], side: 'a' | 'b') =>
		rows.filter((row) => row.side === side).map((row) => row.country ?? row.organisation);
	const meets = (told: 'a' | 'b', kept: 'a' | 'b') =>
		codesOf(source.participants, told).some((code) => codesOf(participants, kept).includes(code));
	const isTurned = !meets('a', 'a') && !meets('b', 'b') && (meets('a', 'b') || meets('b', 'a'));
	if (!isTurned || DIRECTED.includes(event.type)) return source;
	return {
		...source,
		participants: source.participants.map((row) => ({ ...row, side: row.side === 'a' ? 'b' : 'a' })),
	};
}

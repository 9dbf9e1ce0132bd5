// Which of our events does an imported record tell too?
import { areCompatible, parseEdtf, type EdtfSpan } from '../model/edtf';
import type { EventFields, Participant } from '../model/event';

/** A date longer than this tells too little to say that two records are one event. */
const MOST_DAYS = 14;

type Told = Pick<EventFields, 'type' | 'date' | 'countries' | 'organisations'> & {
	/** Of a visit side a is looked at, of others no side. */
	participants: readonly Pick<Participant, 'side' | 'country' | 'organisation'>[];
};

/** What is asked of one of our events. */
export type OwnEvent = Told & { id: string };

function keyOf({ type, countries, organisations, participants }: Told): string {
	const guests =
		type === 'visit'
			? participants.filter(({ side }) => side === 'a').map((p) => p.country ?? p.organisation ?? '')
			: [];
	return [type, countries.join(), organisations.join(), [...new Set(guests)].sort().join()].join(' ');
}

function exactSpan(date: string): EdtfSpan | null {
	const span = parseEdtf(date);
	return span && span.dayEnd - span.dayStart < MOST_DAYS ? span : null;
}

/** Finds, by type, parties, direction and days, the ids of `events` that a record may be; nothing is merged. */
export function findSame(events: readonly OwnEvent[]): (record: Told) => string[] {
	const byKey = new Map<string, { id: string; span: EdtfSpan }[]>();
	for (const event of events) {
		const span = exactSpan(event.date);
		if (span === null) continue;
		const key = keyOf(event);
		const list = byKey.get(key);
		if (list) list.push({ id: event.id, span });
		else byKey.set(key, [{ id: event.id, span }]);
	}
	return (record) => {
		const span = exactSpan(record.date);
		if (span === null) return [];
		const near = byKey.get(keyOf(record)) ?? [];
		return near.filter((event) => areCompatible(event.span, span)).map(({ id }) => id);
	};
}

// What happened on a calendar day, in all years?
import { formatDayAddress, type CalendarDate } from './day-address';
import type { EventRow } from './event-row';
import type { PairFacts } from './pair-facts';
import type { CountryCode } from './vocabulary';

/** Relations of a pair were broken or resumed. */
export interface Turn {
	a: CountryCode;
	b: CountryCode;
	/** EDTF day. */
	date: string;
	kind: 'broken' | 'resumed';
}

/** What a page on a day lists, each part by year. Only dates known to the day are taken. */
export interface OnThisDay {
	foundings: PairFacts[];
	turns: Turn[];
	contacts: Pick<EventRow, 'id' | 'date' | 'title' | 'type' | 'channel' | 'status'>[];
}

/** By the events that they are among: the pages of 366 days ask for those of theirs. */
const byDay = new WeakMap<readonly EventRow[], Map<string, EventRow[]>>();

/** Events whose date is known to the day, by the end of its name, `-02-05`. */
function eventsOn(events: readonly EventRow[], ending: string): readonly EventRow[] {
	let days = byDay.get(events);
	if (!days) {
		days = new Map();
		for (const event of events) {
			if (event.date.length !== 10) continue;
			const own = event.date.slice(-ending.length);
			const others = days.get(own);
			if (others) others.push(event);
			else days.set(own, [event]);
		}
		byDay.set(events, days);
	}
	return days.get(ending) ?? [];
}

/** Finds foundings, breaks, resumptions and contacts of a calendar day. */
export function listOnDay(
	pairs: readonly PairFacts[],
	events: readonly EventRow[],
	date: CalendarDate,
): OnThisDay {
	const ending = `-${formatDayAddress(date)}`;
	const isOn = (edtf: string | null) => edtf !== null && edtf.length === 10 && edtf.endsWith(ending);
	const byDate = (x: { date: string }, y: { date: string }) =>
		x.date < y.date ? -1 : x.date > y.date ? 1 : 0;
	const turns = pairs.flatMap(({ a, b, interruptions }) =>
		interruptions.flatMap(({ from, to }): Turn[] => [
			...(isOn(from) ? [{ a, b, date: from, kind: 'broken' as const }] : []),
			...(to !== null && isOn(to) ? [{ a, b, date: to, kind: 'resumed' as const }] : []),
		]),
	);
	return {
		foundings: pairs
			.filter(({ established }) => isOn(established))
			.sort((x, y) => (x.established < y.established ? -1 : 1)),
		turns: turns.sort(byDate),
		contacts: eventsOn(events, ending)
			.filter(({ type }) => type !== 'anniversary')
			.map(({ id, date: edtf, title, type, channel, status }) => ({
				id,
				date: edtf,
				title,
				type,
				channel,
				status,
			}))
			.sort(byDate),
	};
}

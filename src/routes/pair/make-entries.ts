// Which lines has a page's table of entries?
import { pageWords } from '$lib/messages/page-words';
import type { EventRow } from '$lib/model/event-row';
import type { NumberedSource } from '$lib/model/source-list';
import type { EventWithPeople } from '$lib/model/page-parts';
import type { EventDetail } from '$lib/model/view-rows';

/** A line of the table. */
export interface Entry extends Pick<EventRow, 'id' | 'date' | 'type' | 'status' | 'channel' | 'basis'> {
	title: string;
	isInexact: boolean;
	/** People with their roles, those of the title without one left out; or empty. */
	people: string;
	place: string | null;
	/** Numbers of the page's sources; none where the page lists no sources. */
	sources: number[];
	/** How many articles tell it. */
	articles: number;
}

const MOST_PEOPLE = 4;

function listPeople({ event, participants }: EventWithPeople): string {
	const people = new Map<string, string>();
	for (const { actor, role } of participants)
		if (actor !== null && (role !== null || !event.title.includes(actor)))
			people.set(actor, role === null ? actor : `${actor}, ${role}`);
	const all = [...people.values()];
	const rest = all.length - MOST_PEOPLE;
	return [...all.slice(0, MOST_PEOPLE), ...(rest > 0 ? [pageWords().andMore({ count: rest })] : [])].join(
		'; ',
	);
}

/** Tells the numbers that an event's articles have among the sources of a page. */
export function numberIn(sources: readonly NumberedSource[]): (detail: EventDetail) => number[] {
	const numbers = new Map(sources.map(({ article, number }) => [article, number]));
	return (detail) =>
		detail.sources.flatMap(({ article }) => numbers.get(article) ?? []).sort((x, y) => x - y);
}

/**
 * The `most` newest lines, newest first. `suffix` is what every title of the page would repeat, e.g. `, China and Norway`;
 * `numbersOf` gives the numbers of an event's sources, where the page lists them.
 */
export function makeEntries<Detail extends EventWithPeople>(
	details: readonly Detail[],
	most: number,
	suffix = '',
	numbersOf: (detail: Detail) => number[] = () => [],
): Entry[] {
	return details
		.slice(-most)
		.reverse()
		.map((detail) => {
			const { event } = detail;
			const { id, date, type, status, channel, basis, title, venuePlace } = event;
			return {
				id,
				date,
				type,
				status,
				channel,
				basis,
				title: suffix !== '' && title.endsWith(suffix) ? title.slice(0, -suffix.length) : title,
				isInexact: event.precision !== 'day' || event.approximate,
				people: listPeople(detail),
				place: venuePlace,
				sources: numbersOf(detail),
				articles: event.sources,
			};
		});
}

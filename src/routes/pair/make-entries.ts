// Which lines has a page's table of entries?
import { pageWords } from '$lib/messages/page-words';
import type { EventRow } from '$lib/model/event-row';
import type { NumberedSource } from '$lib/model/source-list';
import type { EventDetail } from '$lib/model/view-rows';

/** A line of the table. */
export interface Entry extends Pick<EventRow, 'id' | 'date' | 'type' | 'status' | 'channel' | 'basis'> {
	title: string;
	isInexact: boolean;
	/** People with their roles, those of the title without one left out; or empty. */
	people: string;
	place: string | null;
	/** Numbers of the page's sources. */
	sources: number[];
}

const MOST_PEOPLE = 4;

function listPeople({ event, participants }: EventDetail): string {
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

/** Lines newest first. `suffix` is what every title of the page would repeat, e.g. `, China and Norway`. */
export function makeEntries(
	details: readonly EventDetail[],
	sources: readonly NumberedSource[],
	suffix: string,
): Entry[] {
	const numbers = new Map(sources.map(({ article, number }) => [article, number]));
	return [...details].reverse().map((detail) => {
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
			sources: detail.sources.flatMap(({ article }) => numbers.get(article) ?? []).sort((x, y) => x - y),
		};
	});
}

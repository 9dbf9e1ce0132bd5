// How is a feed answered while the site is built?
import { writeFeed, type FeedOptions } from '$lib/export/feed';
import { parseEdtf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import type { EventDetail } from '$lib/model/view-rows';
import { readRecords } from './read-records.server';

/** So many of the latest entries are asked for the day of their articles: a feed holds fewer. */
const MOST_ASKED = 5000;

/** Day on which the newest article on an event appeared; the event's first day where none is dated. */
function dayOfNews({ event, sources }: EventDetail): number {
	const days = sources.flatMap(({ published }) => {
		const span = published === null ? null : parseEdtf(published);
		return span ? [span.dayStart] : [];
	});
	return days.length === 0 ? event.dayStart : Math.max(...days);
}

/** The Atom feed of some entries, given by date. */
export async function respondFeed(
	events: readonly EventRow[],
	options: Pick<FeedOptions, 'title' | 'page' | 'path'>,
): Promise<Response> {
	const { atlas, dataEnd, details: known } = await readRecords();
	const details = await known.of(events.slice(-MOST_ASKED).map(({ id }) => id));
	const { site } = atlas.manifest;
	const text = writeFeed(
		details.map((detail) => ({ event: detail.event, day: dayOfNews(detail) })),
		{ ...options, title: `${options.title} · ${site.title}`, site, dataEnd },
	);
	return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

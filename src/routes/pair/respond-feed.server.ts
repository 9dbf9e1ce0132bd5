// How is a feed answered while the site is built?
import { writeFeed, type FeedOptions } from '$lib/export/feed';
import { parseEdtf } from '$lib/model/edtf';
import type { TracedDetail } from '$lib/query/views/list-details';
import { readRecords } from './read-records.server';

/** Day on which the newest article on an event appeared; the event's first day where none is dated. */
function dayOfNews({ event, sources }: TracedDetail): number {
	const days = sources.flatMap(({ published }) => {
		const span = published === null ? null : parseEdtf(published);
		return span ? [span.dayStart] : [];
	});
	return days.length === 0 ? event.dayStart : Math.max(...days);
}

/** The Atom feed of some entries. */
export async function respondFeed(
	details: readonly TracedDetail[],
	options: Pick<FeedOptions, 'title' | 'page' | 'path'>,
): Promise<Response> {
	const { atlas, dataEnd } = await readRecords();
	const { site } = atlas.manifest;
	const text = writeFeed(
		details.map((detail) => ({ event: detail.event, day: dayOfNews(detail) })),
		{ ...options, title: `${options.title} · ${site.title}`, site, dataEnd },
	);
	return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

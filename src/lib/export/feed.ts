// How are events told to feed readers? (Atom, RFC 4287)
import { Feed } from 'feed';
import { describeEdtf } from '../model/edtf';
import type { EventRow } from '../model/event-row';
import type { ManifestSite } from '../model/manifest';
import { eventPath, relativePath } from '../model/paths';

/** An entry: the event, and the day on which its newest article appeared (its own first day where none is known). */
export interface FeedEvent {
	event: EventRow;
	day: number;
}

/** What a feed says of itself. */
export interface FeedOptions {
	title: string;
	/** Address of the page and of the feed below the site's base. */
	page: string;
	path: string;
	site: ManifestSite;
	/** Day of the newest article: a feed without entries carries it. */
	dataEnd: number;
}

/** Newest entries that a feed holds. */
export const MOST_FEED_ENTRIES = 500;
const MS_PER_DAY = 86_400_000;
/** Characters that XML 1.0 does not allow, even escaped. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\ufffe|\uffff|\p{Cs}/gu;

/** Text that is safe to stand in XML once it is escaped. */
function clean(text: string): string {
	return text.replace(NOT_XML, '');
}

/** Text as the library's titles and summaries of entries are read: as HTML. */
function asHtml(text: string): string {
	return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A name for ever, where the site's owner has set no address to build one from. */
function nameEntry(path: string, { address }: ManifestSite): string {
	return address === null ? `urn:bilateral:${path.slice(1).replaceAll('/', ':')}` : `${address}${path}`;
}

/** Stands for an unknown address while the library, which takes absolute addresses only, writes the feed. */
const NOWHERE = 'https://address.invalid';

function linkTo(target: string, { site }: FeedOptions): string {
	return `${site.address ?? NOWHERE}${target}`;
}

/** Makes links without an address relative to the feed, as Atom allows. */
function relativeLinks(xml: string, path: string): string {
	return xml.replaceAll(
		/ href="https:\/\/address\.invalid(\/[^"]*)"/g,
		(_, target: string) => ` href="${relativePath(path, target)}"`,
	);
}

/** The feed as text: newest first by the day the news of an event appeared. */
export function writeFeed(events: readonly FeedEvent[], options: FeedOptions): string {
	const { title, page, path, site, dataEnd } = options;
	const shown = [...events]
		.sort(
			(x, y) => y.day - x.day || y.event.dayStart - x.event.dayStart || (x.event.id < y.event.id ? -1 : 1),
		)
		.slice(0, MOST_FEED_ENTRIES);
	const feed = new Feed({
		title: clean(title),
		id: nameEntry(path, site),
		link: linkTo(page, options),
		feedLinks: { atom: linkTo(path, options) },
		updated: new Date((shown[0]?.day ?? dataEnd) * MS_PER_DAY),
		generator: 'Bilateral',
		language: 'en',
		author: { name: clean(site.title) },
	});
	for (const { event, day } of shown) {
		const when = describeEdtf(event.date, 'long');
		const articles = event.sources === 1 ? 'one article' : `${event.sources} articles`;
		feed.addItem({
			title: asHtml(`${event.title}, ${when}`),
			id: nameEntry(eventPath(event.id), site),
			link: linkTo(eventPath(event.id), options),
			date: new Date(day * MS_PER_DAY),
			description: asHtml(
				`${when}. ${event.type}, ${event.channel} channel, ${event.status}. Told by ${articles}.`,
			),
		});
	}
	return relativeLinks(feed.atom1(), path);
}

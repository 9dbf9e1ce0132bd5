// What does an embed print?
import type { MatrixLayout } from '$lib/charts/matrix/layout';
import type { CountryCount, DyadCount, EventRow } from '$lib/model/event-row';
import type { EventDetail } from '$lib/model/view-rows';
import type { CountryCode } from '$lib/model/vocabulary';
import type { YearAnniversary } from '$lib/model/year-anniversaries';
import type { StoryPage } from '../../story/story-page';

/** Title, note and foot; see EmbedDocument. */
export interface EmbedFrame {
	title: string;
	who: string;
	note: string;
	sources: string;
	dataTo: string | null;
	href: string;
	site: string;
}

/** Events of the scope, latest first, and how many there are in all. */
interface Listed {
	events: EventRow[];
	total: number;
}

/** What the timeline shows. */
interface Drawn {
	drawn: EventRow[];
	dayStart: number;
	dayEnd: number;
	country: CountryCode | null;
}

/** An entry for counting again under a filter: first day, last day, type, channel, countries. */
export type CountedEntry = [
	dayStart: number,
	dayEnd: number,
	type: string,
	channel: string,
	countries: CountryCode[],
];

/** What the script of a map or a matrix counts from; null where there are too many entries to carry. */
export interface Recount {
	entries: CountedEntry[];
	/** Tint and the lowest count that takes it, rising. */
	bounds: [tint: number, least: number][];
	/** First and last month of each column, since January 1970. */
	columns?: [monthStart: number, monthEnd: number][];
}

export type EmbedBody =
	| ({ kind: 'timeline' } & Listed & Drawn)
	| ({ kind: 'pair'; figures: { name: string; value: string; note: string }[] } & Listed & Drawn)
	| {
			kind: 'map';
			counts: CountryCount[];
			dyads: DyadCount[];
			last: ReadonlyMap<CountryCode, string>;
			chosen: CountryCode | null;
			partner: CountryCode | null;
			recount: Recount | null;
	  }
	| ({ kind: 'matrix'; layout: MatrixLayout; recount: Recount | null } & Listed)
	| { kind: 'anniversaries'; rows: YearAnniversary[]; country: CountryCode | null }
	| { kind: 'event'; detail: EventDetail }
	| { kind: 'story'; story: StoryPage };

export interface EmbedContent {
	frame: EmbedFrame;
	body: EmbedBody;
}

// Which events do the mentions of many articles tell, each once?
import type { EventFields, EventRecord, EventSource, Mention } from '../../model/event';
import { clusterMentions, compareSources, type Told } from './cluster-mentions';
import { assignIds } from './event-id';
import { titleOf, type NameBook } from './event-title';
import { compareText } from './link-node';
import { spanOf } from './span-of';

export interface LinkOptions {
	/** Names for titles. Without it, codes stand for themselves. */
	names?: NameBook;
}

const CODES: NameBook = { country: (code) => code, organisation: (id) => id };

function makeSource(mention: Mention): EventSource {
	const { document, article, evidence, rule, date, dateBasis, status, participants, venue, trace } = mention;
	return { document, article, evidence, rule, date, dateBasis, status, participants, venue, trace };
}

/** An event that has no id yet. */
class Nameless {
	readonly start: number;
	#content: string | null = null;

	constructor(
		readonly fields: EventFields,
		readonly sources: EventSource[],
	) {
		this.start = spanOf(fields.date).dayStart;
	}

	/** Made only where two events are of one day and type. */
	get content(): string {
		return (this.#content ??= JSON.stringify(this.fields));
	}
}

function compareNameless(a: Nameless, b: Nameless): number {
	return (
		a.start - b.start ||
		compareText(a.fields.date, b.fields.date) ||
		compareText(a.fields.type, b.fields.type) ||
		compareText(a.content, b.content) ||
		compareSources(a.sources[0]!, b.sources[0]!)
	);
}

/** Mentions, and the events that they tell. */
export interface LinkedPart {
	mentions: readonly Mention[];
	told: readonly Told[];
}

/** Records of all parts, sorted by date: ids depend on all events of the same parties, type and date. */
export function joinParts(parts: Iterable<LinkedPart>, options: LinkOptions = {}): EventRecord[] {
	const events: Nameless[] = [];
	for (const { mentions, told } of parts)
		for (const { fields, mentions: places } of told)
			events.push(
				new Nameless(
					fields,
					places.map((place) => makeSource(mentions[place]!)),
				),
			);
	events.sort(compareNameless);
	const ids = assignIds(events.map((event) => event.fields));
	const names = options.names ?? CODES;
	return events.map(({ fields, sources }, index) => ({
		id: ids[index]!,
		title: titleOf(fields, names),
		...fields,
		sources,
	}));
}

/**
 * Joins what several articles tell of one event. The records come sorted by date; the order of the mentions does not
 * matter, and titles of articles never do. Each source keeps its own reading. Throws on a date that is no EDTF.
 */
export function linkMentions(mentions: readonly Mention[], options: LinkOptions = {}): EventRecord[] {
	return joinParts([{ mentions, told: clusterMentions(mentions) }], options);
}

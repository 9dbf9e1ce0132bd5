// Which rows does one event record give?
import { parseEdtf } from '../../src/lib/model/edtf';
import type { EventRecord, Participant } from '../../src/lib/model/event';
import { isCoreType } from '../../src/lib/model/vocabulary';
import { foldWords } from '../../src/lib/query/fold-words';
import type { ArticleRecord } from './article-record';
import { dyadRows } from './dyad-rows';
import type { Row } from './schema';

/** Looks up the name to show for a country's code or an organisation's id. */
export type NameOf = (id: string) => string;

/**
 * The row of table `events`; `articles` are those of its sources, by id. Throws if the record's date is no EDTF.
 */
export function eventRow(
	event: EventRecord,
	nameOf: NameOf,
	articles: ReadonlyMap<string, ArticleRecord>,
): Row<'events'> {
	const span = parseEdtf(event.date);
	if (!span) throw new Error(`invalid date of event ${event.id}: ${event.date}`);
	const actors = actorsOf(event.participants);
	const words = [
		event.title,
		...actors,
		...event.participants.map((participant) => participant.role ?? ''),
		...event.countries.map(nameOf),
		...event.organisations.flatMap((id) => [id, nameOf(id)]),
		event.venue?.place ?? '',
		event.venue?.country ? nameOf(event.venue.country) : '',
		event.mechanism ?? '',
	];
	return {
		id: event.id,
		type: event.type,
		status: event.status,
		channel: event.channel,
		date: event.date,
		date_start: span.dayStart,
		date_end: span.dayEnd,
		precision: span.precision,
		approximate: span.approximate,
		basis: event.dateBasis,
		title: event.title,
		countries: event.countries,
		organisations: event.organisations,
		actors,
		pairs: dyadRows(event).map(pairText),
		publishers: publishersOf(event, articles),
		venue_place: event.venue?.place ?? null,
		venue_country: event.venue?.country ?? null,
		mechanism: event.mechanism,
		round: event.round,
		tone: event.tone,
		anniversary_n: event.anniversary?.n ?? null,
		anniversary_of: event.anniversary?.of ?? null,
		anniversary_year: event.anniversary?.year ?? null,
		confidence: event.confidence,
		sources: event.sources.length,
		core: isCoreType(event.type),
		search: foldWords([...new Set(words)].join(' ')),
	};
}

/** Publishers that its sources name, sorted. */
function publishersOf(event: EventRecord, articles: ReadonlyMap<string, ArticleRecord>): string[] {
	const publishers = event.sources.map((source) => articles.get(source.article)?.publisher ?? null);
	return [...new Set(publishers.filter((publisher) => publisher !== null))].sort();
}

/** `CHN-NOR`; with a direction `CHN>NOR` or `CHN<NOR`. */
function pairText({ a, b, towards }: Row<'dyads'>): string {
	const sign = towards === 'b' ? '>' : towards === 'a' ? '<' : '-';
	return `${String(a)}${sign}${String(b)}`;
}

/** Named people, side a first, each once. */
function actorsOf(participants: readonly Participant[]): string[] {
	const named = ['a', 'b'].flatMap((side) =>
		participants.filter((participant) => participant.side === side).map((participant) => participant.actor),
	);
	return [...new Set(named.filter((actor) => actor !== null))];
}

/** Rows of table `participants`. */
export function participantRows(event: EventRecord): Row<'participants'>[] {
	return event.participants.map((participant, ord) => ({ event_id: event.id, ord, ...sideOf(participant) }));
}

/** Rows of table `mention_participants`: how each source names those who take part. */
export function mentionParticipantRows(event: EventRecord): Row<'mention_participants'>[] {
	return event.sources.flatMap((source) =>
		source.participants.map((participant, ord) => ({
			event_id: event.id,
			article_id: source.article,
			ord,
			...sideOf(participant),
		})),
	);
}

function sideOf({ side, country, organisation, actor, role }: Participant): Participant {
	return { side, country, organisation, actor, role };
}

/** Rows of table `trace`: which rule and which words gave a field its value. */
export function traceRows(event: EventRecord): Row<'trace'>[] {
	return event.sources.flatMap((source) =>
		source.trace.map((trace, ord) => ({
			event_id: event.id,
			article_id: source.article,
			ord,
			field: trace.field,
			span_start: trace.start,
			span_end: trace.end,
			rule: trace.rule,
		})),
	);
}

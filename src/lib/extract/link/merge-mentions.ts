// What does the record of an event say that several articles tell?
import type { EventFields, Mention, Venue } from '../../model/event';
import { DATE_BASES, type Status } from '../../model/vocabulary';
import { compareText } from './link-node';
import { mergeParticipants, mostTold } from './merge-participants';
import { spanOf } from './span-of';

const MOST_CONFIDENCE = 0.99;

/** The more exact date, then the better basis, then the date that more articles tell, then the earlier. */
function bestDate(mentions: readonly Mention[]): Pick<EventFields, 'date' | 'dateBasis'> {
	if (mentions.length === 1) return { date: mentions[0]!.date, dateBasis: mentions[0]!.dateBasis };
	const counts = new Map<string, number>();
	for (const { date } of mentions) counts.set(date, (counts.get(date) ?? 0) + 1);
	const days = (date: string) => spanOf(date).dayEnd - spanOf(date).dayStart;
	const [best] = [...mentions].sort(
		(a, b) =>
			days(a.date) - days(b.date) ||
			DATE_BASES.indexOf(a.dateBasis) - DATE_BASES.indexOf(b.dateBasis) ||
			counts.get(b.date)! - counts.get(a.date)! ||
			compareText(a.date, b.date),
	);
	return { date: best!.date, dateBasis: best!.dateBasis };
}

/** What took place is no plan any more; a plan that one article calls off is called off. */
function bestStatus(mentions: readonly Mention[]): Status {
	for (const status of ['occurred', 'cancelled'] as const)
		if (mentions.some((mention) => mention.status === status)) return status;
	return 'planned';
}

function bestVenue(mentions: readonly Mention[]): Venue | null {
	const venues = mentions.flatMap((mention) => (mention.venue ? [mention.venue] : []));
	if (venues.length === 0) return null;
	const told = (values: (string | null)[]) => mostTold(values.filter((value) => value !== null));
	return { place: told(venues.map((v) => v.place)), country: told(venues.map((v) => v.country)) };
}

/** The most told value of a field that is text, a number or an object, by its JSON. */
function mostToldOf<T>(mentions: readonly Mention[], field: (mention: Mention) => T | null): T | null {
	if (mentions.length === 1) return field(mentions[0]!);
	const told = mentions.map(field).filter((value) => value !== null);
	const best = mostTold(told.map((value) => JSON.stringify(value)));
	return told.find((value) => JSON.stringify(value) === best) ?? null;
}

const union = (lists: readonly string[][]) => [...new Set(lists.flat())].sort();

/** Fields of the merged record. Needs at least one mention; their order does not matter. */
export function mergeMentions(mentions: readonly Mention[]): EventFields {
	const doubt = mentions.reduce((product, mention) => product * (1 - mention.confidence), 1);
	return {
		type: mentions[0]!.type,
		...bestDate(mentions),
		status: bestStatus(mentions),
		channel: mostToldOf(mentions, (mention) => mention.channel)!,
		participants: mergeParticipants(mentions),
		countries: union(mentions.map((mention) => mention.countries)),
		organisations: union(mentions.map((mention) => mention.organisations)),
		venue: bestVenue(mentions),
		mechanism: mostToldOf(mentions, (mention) => mention.mechanism),
		round: mostToldOf(mentions, (mention) => mention.round),
		tone: mostToldOf(mentions, (mention) => mention.tone),
		anniversary: mostToldOf(mentions, (mention) => mention.anniversary),
		confidence:
			mentions.length === 1
				? mentions[0]!.confidence
				: Math.min(MOST_CONFIDENCE, Math.round(100 * (1 - doubt)) / 100),
	};
}

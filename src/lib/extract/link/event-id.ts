// By which id is an event known?
import type { EventFields, Participant } from '../../model/event';
import { nameWords } from './same-person';

const MOST_PARTIES = 4;
const MOST_ACTORS = 4;
const LONGEST_WORD = 60;

function slug(text: string): string {
	return nameWords(text.normalize('NFKD'))
		.join('-')
		.replace(/[^a-z0-9-]+/g, '')
		.replace(/-+/g, '-');
}

/** `2024-02-05`, `2024-05-05-to-2024-05-10`, `about-2024`. */
function dateWord(date: string): string {
	const plain = date.replaceAll('~', '').replace('/', '-to-');
	return date.includes('~') ? `about-${plain}` : plain;
}

function partiesWord(fields: EventFields): string {
	const { organisations, countries, type } = fields;
	const all = type === 'summit' ? [...organisations, ...countries] : [...countries, ...organisations];
	// Lists of a summit's participants grow with every article; its organisation does not.
	const named = type === 'summit' && organisations.length > 0 ? organisations : all;
	const few = named.slice(0, MOST_PARTIES).map(slug).filter(Boolean);
	return few.join('-') || 'no-party';
}

/** `chn-nor-meeting-2024-02-05`: who, what and when, the same whatever the articles are called. */
export function baseId(fields: EventFields): string {
	return `${partiesWord(fields)}-${fields.type}-${dateWord(fields.date)}`;
}

/** Family and given names differ in order from land to land, so the whole name counts where two share a word. */
function actorWord(participant: Participant): string | null {
	return participant.actor === null ? null : slug(participant.actor);
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		value ^= text.charCodeAt(at);
		value = Math.imul(value, 0x01000193);
	}
	return (value >>> 0).toString(36).padStart(7, '0');
}

/** What tells events with the same base apart, from the best to the last resort. */
const SUFFIXES: readonly ((fields: EventFields) => string)[] = [
	({ participants }) => {
		const actors = participants.map(actorWord).filter((word) => word !== null && word !== '');
		return actors.slice(0, MOST_ACTORS).join('-').slice(0, LONGEST_WORD).replace(/-+$/, '');
	},
	({ mechanism, tone, channel }) => {
		const subject = slug(mechanism ?? '')
			.slice(0, LONGEST_WORD)
			.replace(/-+$/, '');
		return subject || (tone ?? '') || (channel === 'state' ? '' : channel);
	},
	({ confidence: _confidence, ...content }) => hash(JSON.stringify(content)),
];

const LONGEST_ID = 100;

function shorten(id: string, fields: EventFields): string {
	if (id.length <= LONGEST_ID) return id;
	return `${id.slice(0, LONGEST_ID - 8).replace(/-+$/, '')}-${hash(JSON.stringify(fields))}`;
}

/**
 * Ids of events, in the events' order. Events that share a base get a suffix each: actors, else subject, else a hash
 * of the content; a running number only where the content is the same. Put the events in a fixed order first.
 */
export function assignIds(events: readonly EventFields[]): string[] {
	let ids = events.map(baseId);
	for (const suffixOf of SUFFIXES) {
		const counts = new Map<string, number>();
		for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
		ids = ids.map((id, index) => {
			const suffix = counts.get(id)! > 1 ? suffixOf(events[index]!) : '';
			return suffix ? `${id}-${suffix}` : id;
		});
	}
	const seen = new Map<string, number>();
	return ids.map((long, index) => {
		const id = shorten(long, events[index]!);
		const round = (seen.get(id) ?? 0) + 1;
		seen.set(id, round);
		return round === 1 ? id : `${id.slice(0, LONGEST_ID - 6)}-${round}`;
	});
}

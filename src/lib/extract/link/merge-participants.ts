// Who took part, seen from all articles that tell of an event?
import type { Mention, Participant } from '../../model/event';
import { compareText } from './link-node';
import { isSamePerson, nameWords } from './same-person';

const DIRECTED: ReadonlySet<string> = new Set(['visit', 'message']);

const partyOf = (p: Participant) => p.country ?? p.organisation ?? '';
const keysOf = (mention: Mention, side: 'a' | 'b') =>
	[...new Set(mention.participants.filter((p) => p.side === side).map(partyOf))].sort();

/** Parties of side a as one word: two articles with the same see the event from the same end. */
const facing = (mention: Mention) => keysOf(mention, 'a').join('+');

function flip(participants: readonly Participant[]): Participant[] {
	return participants.map((p) => ({ ...p, side: p.side === 'a' ? 'b' : 'a' }));
}

/** The most told value; the first in order where several are told equally often. */
export function mostTold(values: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
	return ranked[0]?.[0] ?? null;
}

/** Turns every telling so that its sides face as most articles have them. */
function faceAlike(mentions: readonly Mention[]): Participant[][] {
	if (mentions.length === 1) return [mentions[0]!.participants];
	const wanted = mostTold(mentions.map(facing));
	return mentions.map((mention) => {
		if (facing(mention) === wanted || DIRECTED.has(mention.type)) return mention.participants;
		return keysOf(mention, 'b').join('+') === wanted ? flip(mention.participants) : mention.participants;
	});
}

/** Of two spellings: more words, then more letters with marks, then the first in order. */
function compareNames(a: string, b: string): number {
	const marks = (name: string) => name.replace(/[\x20-\x7e]/g, '').length;
	return nameWords(b).length - nameWords(a).length || marks(b) - marks(a) || compareText(a, b);
}

function mergeGroup(group: readonly Participant[]): Participant[] {
	const persons: Participant[][] = [];
	const unnamed: Participant[] = [];
	const named = group.filter((p) => p.actor !== null).sort((a, b) => compareNames(a.actor!, b.actor!));
	for (const participant of group) if (participant.actor === null) unnamed.push(participant);
	for (const participant of named) {
		const person = persons.find((known) => isSamePerson(known[0]!.actor!, participant.actor!));
		if (person) person.push(participant);
		else persons.push([participant]);
	}
	const merged = (persons.length > 0 ? persons : [unnamed]).map((same) => {
		const first = same[0]!;
		const roles = same.flatMap((p) => (p.role === null ? [] : [p.role]));
		return { ...first, role: mostTold(roles) };
	});
	return merged;
}

/** Participants of the merged record: each person once, by the fullest name; side a first. */
export function mergeParticipants(mentions: readonly Mention[]): Participant[] {
	const groups = new Map<string, Participant[]>();
	for (const participant of faceAlike(mentions).flat()) {
		const key = `${participant.side} ${partyOf(participant)}`;
		const group = groups.get(key);
		if (group) group.push(participant);
		else groups.set(key, [participant]);
	}
	return [...groups.keys()].sort().flatMap((key) => mergeGroup(groups.get(key)!));
}

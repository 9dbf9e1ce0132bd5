// Of the events found, how many have the right status, channel, persons and anniversary?
import type { EventRecord } from '../../model/event';
import type { GoldEvent } from './gold-event';
import { longWords, namesOf } from './match-events';

export const COMPARED_FIELDS = ['status', 'channel', 'actors', 'anniversary'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];
/** How often a field agrees, of how often the annotation tells it. */
export type FieldCounts = Record<ComparedField, { agree: number; told: number }>;

/** All counts at nought. */
export function noFieldCounts(): FieldCounts {
	const none = () => ({ agree: 0, told: 0 });
	return { status: none(), channel: none(), actors: none(), anniversary: none() };
}

/** Adds one matched pair to the counts. */
export function compareFields(gold: GoldEvent, record: EventRecord, counts: FieldCounts): void {
	const count = (field: ComparedField, isTold: boolean, agrees: boolean) => {
		if (!isTold) return;
		counts[field].told++;
		if (agrees) counts[field].agree++;
	};
	count('status', gold.status !== undefined, gold.status === record.status);
	count('channel', gold.channel !== undefined, gold.channel === record.channel);
	const names = namesOf(record);
	const hasAll = gold.actors.every((actor) => longWords(actor).some((word) => names.includes(word)));
	count('actors', gold.actors.length > 0, hasAll);
	const { n, year } = gold.anniversary ?? {};
	const sameAnniversary = record.anniversary?.n === n && record.anniversary?.year === year;
	count('anniversary', gold.anniversary !== undefined, sameAnniversary);
}

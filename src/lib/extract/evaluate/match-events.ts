// Which record answers to which annotation, one to one?
import type { EventRecord } from '../../model/event';
import type { GoldEvent } from './gold-event';

/** Words of a person's name by which two spellings are compared. */
export function longWords(name: string): string[] {
	return name
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word.length > 2);
}

/** All named persons of a record, in lower case. */
export function namesOf(record: EventRecord): string {
	return record.participants
		.flatMap((participant) => participant.actor ?? [])
		.join(' ')
		.toLowerCase();
}

function sharedActors(gold: GoldEvent, record: EventRecord): number {
	const names = namesOf(record);
	return gold.actors.filter((actor) => longWords(actor).some((word) => names.includes(word))).length;
}

/**
 * Finds the largest matching: index of the gold event by index of the record. Needed events come before optional
 * ones, and records that name the same persons before others.
 */
export function matchEvents(
	golds: readonly GoldEvent[],
	records: readonly EventRecord[],
	matches: (gold: GoldEvent, record: EventRecord) => boolean,
): Map<number, number> {
	const goldOf = new Map<number, number>();
	const candidates = golds.map((gold) =>
		records
			.map((record, index) => ({ index, record }))
			.filter(({ record }) => matches(gold, record))
			.map(({ index, record }) => ({ index, shared: sharedActors(gold, record) }))
			.sort((a, b) => b.shared - a.shared)
			.map(({ index }) => index),
	);
	// Augmenting paths: a record that is taken is freed where its gold event finds another.
	const place = (gold: number, tried: Set<number>): boolean => {
		for (const record of candidates[gold]!) {
			if (tried.has(record)) continue;
			tried.add(record);
			const holder = goldOf.get(record);
			if (holder === undefined || place(holder, tried)) {
				goldOf.set(record, gold);
				return true;
			}
		}
		return false;
	};
	const order = golds.map((_, index) => index);
	order.sort((a, b) => Number(golds[a]!.optional) - Number(golds[b]!.optional));
	for (const gold of order) place(gold, new Set());
	return goldOf;
}

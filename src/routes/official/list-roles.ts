// Which roles do articles give a person, and when?
import type { EventDetail } from '$lib/model/view-rows';

/** A role in the articles, from the first to the last entry that gives it. */
export interface ToldRole {
	role: string;
	/** Code of the country or organisation that the person acts for, or null. */
	of: string | null;
	first: string;
	last: string;
	count: number;
}

/** Roles by the first entry that gives them. `isPerson` tells whose participants are meant. */
export function listRoles(details: readonly EventDetail[], isPerson: (actor: string) => boolean): ToldRole[] {
	const roles = new Map<string, ToldRole>();
	for (const { event, participants } of details) {
		const own = participants.find(({ actor }) => actor !== null && isPerson(actor));
		if (!own?.role) continue;
		const of = own.country ?? own.organisation;
		const key = `${own.role}\n${of}`;
		const role = roles.get(key) ?? { role: own.role, of, first: event.date, last: event.date, count: 0 };
		role.count++;
		role.last = event.date;
		roles.set(key, role);
	}
	return [...roles.values()];
}

/** Someone of another side in the same contacts. */
export interface Counterpart {
	name: string;
	of: string | null;
	count: number;
}

/** People met, most contacts first: those of another country or organisation. */
export function listCounterparts(
	details: readonly EventDetail[],
	isPerson: (actor: string) => boolean,
): Counterpart[] {
	const all = new Map<string, Counterpart>();
	for (const { participants } of details) {
		const own = participants.find(({ actor }) => actor !== null && isPerson(actor));
		const home = own ? (own.country ?? own.organisation) : null;
		const seen = new Set<string>();
		for (const { actor, country, organisation } of participants) {
			const of = country ?? organisation;
			if (actor === null || isPerson(actor) || of === home || seen.has(actor)) continue;
			seen.add(actor);
			const one = all.get(actor) ?? { name: actor, of, count: 0 };
			one.count++;
			all.set(actor, one);
		}
	}
	return [...all.values()].sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
}

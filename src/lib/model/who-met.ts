// Who met whom between two states, by which channel and how often?
import type { EventDetail } from './view-rows';
import type { Channel, CountryCode } from './vocabulary';

/** One who acts for a state in its contacts with the other. */
export interface PersonCount {
	name: string;
	/** As the articles give them, most used first. */
	roles: string[];
	/** Contacts. */
	count: number;
}

/** Two people in the same contacts; `channel` is that of most of them. */
export interface PersonTie {
	a: string;
	b: string;
	count: number;
	channel: Channel;
}

/** People of both states, most contacts first, and who was in contact with whom. */
export interface WhoMet {
	a: PersonCount[];
	b: PersonCount[];
	ties: PersonTie[];
}

class Tally {
	readonly #counts = new Map<string, number>();
	add(key: string): void {
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}
	ranked(): string[] {
		return [...this.#counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([key]) => key);
	}
}

interface Person {
	count: number;
	roles: Tally;
}

function rank(people: ReadonlyMap<string, Person>): PersonCount[] {
	return [...people]
		.map(([name, { count, roles }]) => ({ name, roles: roles.ranked(), count }))
		.sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
}

/** People named in the contacts of two states; those of a third one are left out. */
export function listWhoMet(details: readonly EventDetail[], a: CountryCode, b: CountryCode): WhoMet {
	const sides = { a: new Map<string, Person>(), b: new Map<string, Person>() };
	const ties = new Map<string, { a: string; b: string; count: number; channels: Tally }>();
	for (const { event, participants } of details) {
		if (event.type === 'anniversary') continue;
		const here = { a: new Set<string>(), b: new Set<string>() };
		for (const { country, actor, role } of participants) {
			const side = country === a ? 'a' : country === b ? 'b' : null;
			if (side === null || actor === null) continue;
			const person = sides[side].get(actor) ?? { count: 0, roles: new Tally() };
			if (role !== null) person.roles.add(role);
			if (!here[side].has(actor)) person.count++;
			here[side].add(actor);
			sides[side].set(actor, person);
		}
		for (const one of here.a)
			for (const other of here.b) {
				const key = `${one}\n${other}`;
				const tie = ties.get(key) ?? { a: one, b: other, count: 0, channels: new Tally() };
				tie.count++;
				tie.channels.add(event.channel);
				ties.set(key, tie);
			}
	}
	return {
		a: rank(sides.a),
		b: rank(sides.b),
		ties: [...ties.values()]
			.map(({ a, b, count, channels }) => ({ a, b, count, channel: channels.ranked()[0] as Channel }))
			.sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1)),
	};
}

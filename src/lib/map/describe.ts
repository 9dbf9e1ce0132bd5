// What does the map say in words of a country or a pair?
import { words } from '../messages/words';
import { describeEdtf, parseEdtf } from '../model/edtf';
import type { DyadCount } from '../model/event-row';
import { CHANNELS, type CountryCode } from '../model/vocabulary';
import type { MapData } from './map-data';
import type { PickedDyads } from './pick-dyads';

/** Lines of a tooltip: what it is of, how much, and of which kind and when last. */
export interface Description {
	title: string;
	amount: string;
	detail: string | null;
}

/** `1 contact`, `4 contacts` */
export function countContacts(count: number): string {
	return words().contactContacts({ count });
}

/** EDTF of the latest of the dates, by the first day that each can mean, then the last; null if there is none. */
export function latestDate(dates: readonly string[]): string | null {
	const read = dates.flatMap((date) => {
		const span = parseEdtf(date);
		return span ? [{ date, ...span }] : [];
	});
	return read.sort((x, y) => y.dayStart - x.dayStart || y.dayEnd - x.dayEnd)[0]?.date ?? null;
}

function describeDyads(dyads: readonly DyadCount[]): string | null {
	const parts = CHANNELS.flatMap((channel) => {
		const count = dyads.reduce((sum, dyad) => sum + (dyad.channel === channel ? dyad.count : 0), 0);
		return count > 0 ? [`${count} ${channel}`] : [];
	});
	const last = latestDate(dyads.map((dyad) => dyad.lastDate));
	if (last === null) return null;
	return words().partsAndLast({ parts: parts.join(', '), date: describeEdtf(last) });
}

/** Names a country, by its code where no row names it. */
export function nameOf(code: CountryCode, data: MapData): string {
	return data.byCode.get(code)?.name ?? code;
}

/** A pair, `a` and `b` in any order. */
export function describePair(a: CountryCode, b: CountryCode, data: MapData): Description {
	const dyads = data.dyads.filter((dyad) => (dyad.a === a && dyad.b === b) || (dyad.a === b && dyad.b === a));
	const count = dyads.reduce((sum, dyad) => sum + dyad.count, 0);
	return {
		title: words().listOfTwo({ first: nameOf(a, data), second: nameOf(b, data) }),
		amount: count === 0 ? words().nothingTold() : countContacts(count),
		detail: describeDyads(dyads),
	};
}

/** `held in Beijing: 6`, for places whose position is known, or null. */
function sumVenues(code: CountryCode, data: MapData): string | null {
	const held = data.venues.filter(({ country }) => country === code);
	return held.length === 0
		? null
		: words().heldIn({
				list: held.map(({ place, count }) => words().placeCount({ place, count })).join(', '),
			});
}

/** A country: its contacts with the chosen one, or all of them. */
export function describeCountry(code: CountryCode, data: MapData): Description {
	const count = data.countOf.get(code) ?? 0;
	// Of the strongest pairs alone a country's channels cannot be told.
	const own = data.dyadTotals ? [] : data.dyads.filter(({ a, b }) => a === code || b === code);
	const other = data.chosen !== null && data.chosen !== code ? data.chosen : null;
	const venues = sumVenues(code, data);
	const withWhom = other === null ? '' : words().withWhom({ name: nameOf(other, data) });
	return {
		title: nameOf(code, data),
		amount: words().contactsWithWhom({ count, withWhom, contacts: countContacts(count) }),
		detail:
			[describeDyads(other === null ? own : own.filter(({ a, b }) => a === other || b === other)), venues]
				.filter((part) => part !== null)
				.join('; ') || null,
	};
}

/** A marginal note on lines that run by the pole, or null: `capitals` are those at their far ends. */
export function notePolarLines(capitals: readonly string[]): string | null {
	const [only, ...more] = [...new Set(capitals)];
	if (only === undefined) return null;
	if (more.length > 0) return words().polarLines();
	return words().polarLine({ place: only });
}

/** A marginal note on a map with more lines than could be drawn at their usual width, or at all. */
export function noteDenseLines({ dyads, of, least }: PickedDyads, isChosen: boolean): string {
	if (dyads.length === of)
		return `${words().thinLines({ count: of })}${isChosen ? '' : ` ${words().chooseCountry()}`}`;
	return words().mostLines({ count: dyads.length, of, least });
}

/** Summary of the whole map for those who do not see it. */
export function summarizeMap(data: MapData): string {
	const told = [...data.countOf].filter(([code, count]) => count > 0 && code !== data.chosen);
	const most = told
		.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
		.slice(0, 5)
		.map(([code, count]) => `${nameOf(code, data)} ${count}`);
	if (most.length === 0) return words().noContactsTold();
	return words().mapSummary({ most: most.join(', '), rest: told.length - most.length });
}

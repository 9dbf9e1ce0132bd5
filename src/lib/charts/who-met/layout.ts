// Which rows and lines show who met whom?
import type { PersonCount, WhoMet } from '../../model/who-met';
import type { Channel } from '../../model/vocabulary';

/** A line between two rows; y in px from the first row's top. */
export interface TieLine {
	key: string;
	channel: Channel;
	count: number;
	yA: number;
	yB: number;
}

/** Rows of both sides and the lines between them. */
export interface WhoMetLayout {
	a: PersonCount[];
	b: PersonCount[];
	/** People left out of each side. */
	restA: number;
	restB: number;
	ties: TieLine[];
	heightPx: number;
}

/** Height of a row, px. */
export const ROW = 44;
/** Where a row's line ends, px from its top. */
const LINE = 13;

/** People of side b move next to those whom they met, so that fewer lines cross. */
function orderByTies(who: WhoMet, a: readonly PersonCount[], b: readonly PersonCount[]): PersonCount[] {
	const row = new Map(a.map(({ name }, index) => [name, index]));
	const mean = (name: string) => {
		const rows = who.ties.flatMap((tie) => (tie.b === name && row.has(tie.a) ? [row.get(tie.a)!] : []));
		return rows.length === 0 ? a.length : rows.reduce((sum, one) => sum + one, 0) / rows.length;
	};
	return [...b].sort((x, y) => mean(x.name) - mean(y.name));
}

/** At most `most` people a side, those with most contacts. */
export function layoutWhoMet(who: WhoMet, most = 10): WhoMetLayout {
	const a = who.a.slice(0, most);
	const b = orderByTies(who, a, who.b.slice(0, most));
	const rows = (people: readonly PersonCount[]) =>
		new Map(people.map(({ name }, index) => [name, index * ROW + LINE]));
	const [ofA, ofB] = [rows(a), rows(b)];
	return {
		a,
		b,
		restA: who.a.length - a.length,
		restB: who.b.length - b.length,
		ties: who.ties.flatMap((tie) => {
			const [yA, yB] = [ofA.get(tie.a), ofB.get(tie.b)];
			if (yA === undefined || yB === undefined) return [];
			return [{ key: `${tie.a}\n${tie.b}`, channel: tie.channel, count: tie.count, yA, yB }];
		}),
		heightPx: Math.max(a.length, b.length) * ROW,
	};
}

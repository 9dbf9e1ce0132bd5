// Where do founding, anniversaries and contacts of a pair stand on the long axis?
import { words } from '../../messages/words';
import { anniversaryIn } from '../../model/anniversary';
import { describeEdtf, parseEdtf, partsOf } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import type { RelationsHistory } from '../../model/relations-history';
import type { Channel } from '../../model/vocabulary';
import { measureText } from '../text/measure-text';
import type { DayWindow } from './find-window';

/** What the axis is drawn from. */
export interface PairTimelineInput {
	history: RelationsHistory;
	/** Core entries of the pair. */
	events: readonly EventRow[];
	/** Day of the newest article. */
	dataEnd: number;
	window: DayWindow | null;
	/** Whole drawing with the row's names, px. */
	widthPx: number;
	/** Room for the rows' names, px; 0 puts them above. */
	gutterPx: number;
}

/** Contacts that fall on one spot, from the axis down. */
export interface Spot {
	x: number;
	/** Units that are drawn, earliest first. */
	units: { channel: Channel; y: number }[];
	/** Contacts that found no room in the column. */
	more: number;
}

export interface AnniversaryTick {
	n: number;
	x: number;
	/** Does an article name it? */
	isTold: boolean;
	hasLabel: boolean;
}

/** Final pixels of the long axis. */
export interface PairTimelineLayout {
	widthPx: number;
	heightPx: number;
	x0: number;
	axisY: number;
	founding: { x: number; date: string; anchor: 'start' | 'middle' };
	anniversaries: AnniversaryTick[];
	breaks: { x0: number; x1: number; label: string }[];
	spots: Spot[];
	ticks: { x: number; label: string }[];
	tickY: number;
	end: number;
	/** The enlarged stretch on the axis. */
	window: { x0: number; x1: number } | null;
}

const UNIT = 11;
const MOST_UNITS = 4;
const AXIS_Y = 52;
const CONTACTS_Y = AXIS_Y + 20;

function placeSpots(events: readonly EventRow[], xOf: (day: number) => number): Spot[] {
	const columns = new Map<number, EventRow[]>();
	for (const event of events) {
		if (event.type === 'anniversary') continue;
		const column = Math.round(xOf((event.dayStart + event.dayEnd) / 2) / UNIT);
		const own = columns.get(column);
		if (own) own.push(event);
		else columns.set(column, [event]);
	}
	return [...columns]
		.sort((x, y) => x[0] - y[0])
		.map(([column, own]) => {
			const shown = own.length > MOST_UNITS ? own.slice(0, MOST_UNITS - 1) : own;
			return {
				x: column * UNIT,
				units: shown.map(({ channel }, index) => ({ channel, y: CONTACTS_Y + index * UNIT })),
				more: own.length - shown.length,
			};
		});
}

function placeAnniversaries(
	{ history, events }: PairTimelineInput,
	last: number,
	xOf: (day: number) => number,
): AnniversaryTick[] {
	const told = new Set(
		events.flatMap(({ anniversaryN, anniversaryOf }) =>
			anniversaryN !== null && anniversaryOf === 'relations' ? [anniversaryN] : [],
		),
	);
	const first = partsOf(parseEdtf(history.established)!.dayStart).year;
	const ticks: AnniversaryTick[] = [];
	for (let year = last; year > first; year--) {
		const one = anniversaryIn(history.established, year);
		if (!one || (one.n % 10 !== 0 && !told.has(one.n))) continue;
		const x = xOf((one.span.dayStart + one.span.dayEnd) / 2);
		ticks.push({ n: one.n, x, isTold: told.has(one.n), hasLabel: false });
	}
	ticks.reverse();
	for (const tick of [...ticks].sort((x, y) => Number(y.isTold) - Number(x.isTold) || x.x - y.x)) {
		const near = ticks.some((other) => other.hasLabel && Math.abs(other.x - tick.x) < 22);
		tick.hasLabel = !near;
	}
	return ticks;
}

/** Lays out the axis. Throws on a date of relations that is none. */
export function layoutPairTimeline(input: PairTimelineInput): PairTimelineLayout {
	const { history, events, dataEnd, widthPx, gutterPx } = input;
	const founded = parseEdtf(history.established);
	if (!founded) throw new Error(`invalid date of relations: ${history.established}`);
	const days = [founded.dayStart, ...events.map(({ dayStart }) => dayStart)];
	const lastDay = Math.max(dataEnd, ...events.map(({ dayEnd }) => dayEnd));
	const first = Math.floor(partsOf(Math.min(...days)).year / 5) * 5;
	const last = Math.ceil((partsOf(lastDay).year + 1) / 5) * 5;
	const from = parseEdtf(String(first))!.dayStart;
	const to = parseEdtf(String(last))!.dayStart;
	const x0 = gutterPx;
	const right = widthPx - 14;
	const xOf = (day: number) => x0 + ((right - x0) * (day - from)) / (to - from);
	const step = (right - x0) / ((last - first) / 10) < 52 ? 20 : 10;
	const ticks = [];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step)
		ticks.push({ x: xOf(parseEdtf(String(year))!.dayStart), label: String(year) });
	const foundingX = xOf((founded.dayStart + founded.dayEnd) / 2);
	const spots = placeSpots(events, xOf);
	const tallest = Math.max(1, ...spots.map(({ units, more }) => units.length + (more > 0 ? 1 : 0)));
	const tickY = CONTACTS_Y + tallest * UNIT + 16;
	const label = describeEdtf(history.established, 'long');
	const half = measureText(label, 13) / 2;
	return {
		widthPx,
		heightPx: tickY + (input.window ? 26 : 6),
		x0,
		axisY: AXIS_Y,
		founding: { x: foundingX, date: label, anchor: foundingX - half < 0 ? 'start' : 'middle' },
		anniversaries: placeAnniversaries(input, last, xOf),
		breaks: history.interruptions.map((one) => {
			const start = parseEdtf(one.from)!.dayStart;
			const end = one.to === null ? lastDay : parseEdtf(one.to)!.dayStart;
			const until = one.to === null ? words().notResumed() : one.to.slice(0, 4);
			return {
				x0: xOf(start),
				x1: xOf(end),
				label: words().interrupted({ from: one.from.slice(0, 4), until }),
			};
		}),
		spots,
		ticks,
		tickY,
		end: xOf(dataEnd),
		window: input.window && {
			x0: Math.max(x0, xOf(input.window.dayStart)),
			x1: Math.min(right, xOf(input.window.dayEnd + 1)),
		},
	};
}

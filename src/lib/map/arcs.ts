// Which lines join the countries, and how wide are they?
import { group } from 'd3-array';
import type { DyadCount } from '../model/event-row';
import { CHANNELS, type Channel, type CountryCode } from '../model/vocabulary';
import { writePath } from './compact-path';
import type { PlanePoint } from './equal-earth';
import { bendLines, fanOffsets } from './fan';
import { densifyLine, traceGreatCircle, type LonLat } from './great-circle';

/** The contacts of one pair by one channel, drawn from a to b. Coordinates are plane units. */
export interface Arc {
	/** `CHN-NOR-state` */
	id: string;
	dyad: DyadCount;
	/** More than one where the map's edge cuts it. */
	pieces: readonly PlanePoint[][];
	/** SVG path data of the pieces. */
	path: string;
}

/** Where every known capital is, by country. */
export type Capitals = ReadonlyMap<CountryCode, LonLat>;

const FIRST_PX = 1.4;
const NEXT_PX = 0.75;
const MOST_PX = 6;
/** What the light core of a party's double line adds. */
const CORE_PX = 1.8;
/** Above so many px a plane unit, rounding to whole units would show. */
const FINE_FROM = 0.12;
const GAP_PX = 2.6;
/** Distance in px between two points of a line. */
export const ARC_STEP_PX = 7;

/** More lines than this are drawn as a thin texture, and the map says so. */
export const DENSE_LINES = 90;

/** Width of a line in px, as the style sheet draws it from `--arc-1` and `--arc-n`. */
export function arcWidth(count: number, channel: Channel): number {
	const width = Math.min(MOST_PX, FIRST_PX + NEXT_PX * Math.max(0, count - 1));
	return channel === 'party' ? width + CORE_PX : width;
}

/** Wider than with so many contacts no line is drawn. */
export const MOST_WIDE = 20;

/** Lines of one width keep their order, whatever their counts: fewer change places while a brush moves. */
function widthRank({ dyad }: Arc): number {
	return Math.min(dyad.count, MOST_WIDE);
}

/** On which a line's course depends, beside its ends and how far it bends. */
interface Scale {
	centre: number;
	pxPerUnit: number;
}

/** More lines than this are not kept. */
const MOST_KEPT = 2000;
/** Lines at the scale asked for last: under a brush the same pairs come again and again, with other counts. */
const kept = { scale: '', ways: new Map<string, PlanePoint[][]>(), lines: new Map<string, Line>() };
type Line = Pick<Arc, 'pieces' | 'path'>;

function traceLine(from: LonLat, to: LonLat, offsetPx: number, { centre, pxPerUnit }: Scale): Line {
	const scale = `${centre} ${pxPerUnit}`;
	if (scale !== kept.scale || kept.lines.size > MOST_KEPT) {
		kept.scale = scale;
		kept.ways.clear();
		kept.lines.clear();
	}
	const ends = `${from} ${to}`;
	const name = `${ends} ${offsetPx}`;
	const known = kept.lines.get(name);
	if (known) return known;
	const way =
		kept.ways.get(ends) ??
		traceGreatCircle(from, to, centre).map((piece) => densifyLine(piece, ARC_STEP_PX / pxPerUnit));
	kept.ways.set(ends, way);
	const pieces = bendLines(way, offsetPx / pxPerUnit);
	const line = { pieces, path: writePath(pieces, false, pxPerUnit > FINE_FROM ? 10 : 1) };
	kept.lines.set(name, line);
	return line;
}

function placePair(dyads: readonly DyadCount[], from: LonLat, to: LonLat, scale: Scale): Arc[] {
	const sorted = dyads.toSorted((x, y) => CHANNELS.indexOf(x.channel) - CHANNELS.indexOf(y.channel));
	const offsets = fanOffsets(
		sorted.map((dyad) => arcWidth(dyad.count, dyad.channel)),
		GAP_PX,
	);
	return sorted.map((dyad, i) => ({
		id: `${dyad.a}-${dyad.b}-${dyad.channel}`,
		dyad,
		...traceLine(from, to, offsets[i] ?? 0, scale),
	}));
}

/**
 * Draws every pair whose two capitals are known, the widest first so that thin lines stay visible on top.
 * Pairs without a position are left out: the table beside the map has them.
 * @param pxPerUnit pixels per plane unit, on which the fan depends
 */
export function placeArcs(
	dyads: readonly DyadCount[],
	capitals: Capitals,
	centre: number,
	pxPerUnit: number,
): Arc[] {
	const scale = { centre, pxPerUnit };
	return [...group(dyads, ({ a, b }) => `${a}-${b}`).values()]
		.flatMap((pair) => {
			const [from, to] = [capitals.get(pair[0]?.a ?? ''), capitals.get(pair[0]?.b ?? '')];
			if (!from || !to) return [];
			return placePair(pair, from, to, scale);
		})
		.sort((x, y) => widthRank(y) - widthRank(x) || (x.id < y.id ? -1 : 1));
}

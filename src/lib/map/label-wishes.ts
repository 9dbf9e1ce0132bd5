// Which names does the map want to print, and in which order?
import { words } from '../messages/words';
import type { CountryCode } from '../model/vocabulary';
import { DENSE_LINES, type Arc } from './arcs';
import { nameArea } from './areas';
import type { Crowd } from './crowd';
import type { PlanePoint } from './equal-earth';
import { fromFrame, toFrame, type MapView } from './fit';
import type { LabelWish } from './labels';
import type { MapData } from './map-data';

/** More names than this would make an index of the map. */
const MOST = 60;
/** Only so many lines that leave the frame are named at its edge. */
const MOST_EXITS = 4;
/** In a texture of lines so many names may stand on it. */
const MOST_COVERING = 14;
const EXIT_MARGIN_PX = 12;

type RingsOf = (code: CountryCode) => readonly PlanePoint[][];

function isInFrame([x, y]: readonly [number, number], view: MapView, margin = 0): boolean {
	return x >= margin && y >= margin && x <= view.widthPx - margin && y <= view.heightPx - margin;
}

function wishCountry(data: MapData, code: CountryCode, ringsOf: RingsOf): LabelWish | null {
	const point = data.points.get(code);
	const country = data.byCode.get(code);
	if (!point || !country) return null;
	const chosen = code === data.chosen || code === data.partner;
	return {
		id: code,
		codes: [code],
		kind: chosen ? 'chosen' : 'counterpart',
		name: country.name,
		count: chosen ? null : (data.countOf.get(code) ?? null),
		note: null,
		point,
		mayCover: chosen,
		findRings: () => ringsOf(code),
	};
}

/** The point at which a line to a country leaves the frame, if its other end is in the frame. */
function findExit(data: MapData, code: CountryCode, arcs: readonly Arc[], view: MapView): PlanePoint | null {
	for (const { dyad, pieces } of arcs) {
		if (dyad.a !== code && dyad.b !== code) continue;
		const other = data.points.get(dyad.a === code ? dyad.b : dyad.a);
		if (!other || !isInFrame(toFrame(other, view), view)) continue;
		const way = dyad.a === code ? pieces.flat().reverse() : pieces.flat();
		let last: PlanePoint | null = null;
		for (const point of way) {
			if (!isInFrame(toFrame(point, view), view, EXIT_MARGIN_PX)) return last;
			last = point;
		}
	}
	return null;
}

function arrowTowards([x, y]: readonly [number, number], view: MapView): string {
	const gaps: [number, string][] = [
		[y, '↑'],
		[view.heightPx - y, '↓'],
		[x, '←'],
		[view.widthPx - x, '→'],
	];
	return gaps.sort((a, b) => a[0] - b[0])[0]?.[1] ?? '';
}

/** A crowd that one name stands for; a press enlarges it where a script is live. */
export interface NamedCrowd extends Crowd {
	isLive: boolean;
}

/** Names at the edge of the frame; a chosen country whose land is still in view keeps its plain name there. */
function wishExits(data: MapData, arcs: readonly Arc[], view: MapView, ringsOf: RingsOf): LabelWish[] {
	const away = data.ends.filter((code) => !isInFrame(toFrame(data.points.get(code) ?? [0, 0], view), view));
	return away.slice(0, MOST_EXITS).flatMap((code): LabelWish[] => {
		const wish = wishCountry(data, code, ringsOf);
		const point = wish && findExit(data, code, arcs, view);
		if (!wish || !point) return [];
		const isLandHere = wish.findRings().some((ring) => ring.some((at) => isInFrame(toFrame(at, view), view)));
		if (wish.kind === 'chosen' && isLandHere) return [{ ...wish, point }];
		const name = `${arrowTowards(toFrame(point, view), view)} ${wish.name}`;
		return [{ ...wish, kind: 'exit', point, name, findRings: () => [], mayCover: false }];
	});
}

function wishCrowd(data: MapData, { codes, box, isLive }: NamedCrowd, view: MapView): LabelWish {
	return {
		id: codes.join('+'),
		codes,
		kind: 'crowd',
		name: nameArea(codes.flatMap((code) => [data.capitals.get(code) ?? [0, 0]])),
		count: codes.reduce((sum, code) => sum + (data.countOf.get(code) ?? 0), 0),
		note: isLive
			? words().crowdNoteLive({ count: codes.length })
			: words().crowdNote({ count: codes.length }),
		point: fromFrame([box.x + box.width / 2, box.y + box.height + 4], view),
		mayCover: false,
		findRings: () => [],
	};
}

/** Wishes in the order of the rules: chosen, a crowd's sum, lines that leave, counterparts by count. `hidden` ends are named elsewhere. */
export function wishLabels(
	data: MapData,
	arcs: readonly Arc[],
	view: MapView,
	hidden: ReadonlySet<CountryCode>,
	crowd: NamedCrowd | null,
	ringsOf: RingsOf,
): LabelWish[] {
	const shown = data.ends.filter(
		(code) => !hidden.has(code) && isInFrame(toFrame(data.points.get(code) ?? [-1e9, 0], view), view),
	);
	const alone = data.chosen !== null && data.ends.length === 0 ? [data.chosen] : [];
	const countries = [...alone, ...shown]
		.slice(0, MOST)
		.flatMap((code) => wishCountry(data, code, ringsOf) ?? []);
	const chosen = countries.filter(({ kind }) => kind === 'chosen');
	const exits = data.chosen === null ? [] : wishExits(data, arcs, view, ringsOf);
	const others = countries.filter(({ kind }) => kind !== 'chosen');
	const isDense = arcs.length > DENSE_LINES;
	return [
		...chosen,
		...(crowd ? [wishCrowd(data, crowd, view)] : []),
		...exits.filter(({ id }) => !hidden.has(id)),
		...others.map((wish, i) => ({ ...wish, mayCover: isDense && i < MOST_COVERING })),
	];
}

// What of a lane's name and sign has room before its number?
import { measureFigures, measureText } from '../text/measure-text';

const NAME_PX = 12.5;
const COUNT_PX = 14;
const AIR_PX = 6;
const SIGN_PX = 26;
/** Of a head whose name stands above its number. */
export const LINE_PX = 16;
const TWO_LINES_PX = 2 * LINE_PX + 2;

/** A lane's head: its name begins at `nameX`, its number ends at `countX`, both px. */
export interface LaneHead {
	nameX: number;
	countX: number;
	/** The number as it is written. */
	count: string;
}

const roomFrom = (x: number, { countX, count }: LaneHead) =>
	countX - measureFigures(count, COUNT_PX) - AIR_PX - x;

/** How a name stands in a lane's head. */
export interface FittedName {
	/** Cut where it has no room. */
	name: string;
	/** Where it begins, px: 0 where a sign before it left it no room. */
	nameX: number;
	/** Does it stand a line above its number? */
	isAbove: boolean;
}

/**
 * The name beside its number; where it would run into it, above it in a lane of `height` px that has the room, else in
 * place of the sign before it, else cut.
 */
export function fitLaneName(name: string, head: LaneHead, height: number): FittedName {
	const { nameX, countX } = head;
	const beside = cutName(name, roomFrom(nameX, head));
	if (beside === name) return { name, nameX, isAbove: false };
	if (height >= TWO_LINES_PX) return { name: cutName(name, countX - nameX), nameX, isAbove: true };
	const alone = cutName(name, roomFrom(0, head));
	return alone === name ? { name, nameX: 0, isAbove: false } : { name: beside, nameX, isAbove: false };
}

function cutName(name: string, room: number): string {
	if (measureText(name, NAME_PX, 500) <= room) return name;
	let letters = name.length - 1;
	while (letters > 1 && measureText(`${name.slice(0, letters).trimEnd()}…`, NAME_PX, 500) > room)
		letters -= 1;
	return `${name.slice(0, letters).trimEnd()}…`;
}

/** Length of a channel's sign that begins at `signX`; 0 where it would be too short to be told from the others. */
export function fitLaneSign(signX: number, head: LaneHead): number {
	const room = Math.min(SIGN_PX, roomFrom(signX, head));
	return room < SIGN_PX / 2 ? 0 : room;
}

// Which figures of a build left the room that they were given?

/** Figures by name. */
export type Figures = Readonly<Record<string, number>>;

/** Share by which a figure may differ from what was noted, either way. */
const ROOM = 0.1;
/** Counted in pieces of reference work, processor time still wobbles by more than a tenth from build to build. */
const ROOM_OF_TIME = 0.25;
const IS_TIME = /\btime\b/;

/** A line for each figure that is new, gone, or further from the noted one than its room. */
export function compareFigures(noted: Figures, measured: Figures): string[] {
	return [...new Set([...Object.keys(noted), ...Object.keys(measured)])].flatMap((name) => {
		const before = noted[name];
		const now = measured[name];
		if (before === undefined) return [`${name}: nothing was noted, ${now} are there`];
		if (now === undefined) return [`${name}: ${before} were noted, nothing is there`];
		const room = IS_TIME.test(name) ? ROOM_OF_TIME : ROOM;
		return Math.abs(now - before) > room * before ? [`${name}: ${before} were noted, ${now} are there`] : [];
	});
}

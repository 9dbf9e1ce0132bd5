// Which figures of a build left the room that they were given?

/** Figures by name. */
export type Figures = Readonly<Record<string, number>>;

/** Share by which a size or a number of files may differ from what was noted, either way. */
const ROOM = 0.1;
/**
 * What a build takes differs from machine to machine, even when time is counted in pieces of reference work: only so much more
 * is surely the build's own. `npm run nightly:cost` finds a tenth, with both builds on one machine.
 */
const COSTS: readonly { is: RegExp; more: number }[] = [
	{ is: /\btime\b/, more: 1 },
	{ is: /\bmemory\b/, more: 0.5 },
];

/** A line for each figure that is new, gone, or further from the noted one than its room. */
export function compareFigures(noted: Figures, measured: Figures): string[] {
	return [...new Set([...Object.keys(noted), ...Object.keys(measured)])].flatMap((name) => {
		const before = noted[name];
		const now = measured[name];
		if (before === undefined) return [`${name}: nothing was noted, ${now} are there`];
		if (now === undefined) return [`${name}: ${before} were noted, nothing is there`];
		const cost = COSTS.find(({ is }) => is.test(name));
		const isBroken = cost ? now > before * (1 + cost.more) : Math.abs(now - before) > ROOM * before;
		return isBroken ? [`${name}: ${before} were noted, ${now} are there`] : [];
	});
}

// Which span of time does the timeline show while a reader zooms and pans?

/** A span of days, fractions allowed while a gesture runs: `to` is the first day not shown. */
export interface Domain {
	from: number;
	to: number;
}

/** The shortest span that can be shown, days. */
export const MIN_DAYS = 5;

/** Puts a span inside its limits: shortened if it is longer, moved if it sticks out. */
export function clampDomain(domain: Domain, limits: Domain): Domain {
	const room = limits.to - limits.from;
	const days = Math.min(Math.max(domain.to - domain.from, Math.min(MIN_DAYS, room)), room);
	const middle = (domain.from + domain.to) / 2;
	const from = Math.min(Math.max(middle - days / 2, limits.from), limits.to - days);
	return { from, to: from + days };
}

/** Factor below 1 shows less. The day `anchor` keeps its place. */
export function zoomDomain(domain: Domain, factor: number, anchor: number, limits: Domain): Domain {
	if (!(factor > 0)) throw new Error(`invalid zoom factor: ${factor}`);
	const room = limits.to - limits.from;
	const days = domain.to - domain.from;
	const wanted = Math.min(Math.max(days * factor, Math.min(MIN_DAYS, room)), room);
	const from = anchor - ((anchor - domain.from) * wanted) / days;
	return clampDomain({ from, to: from + wanted }, limits);
}

/** Moves by days, keeping the length. */
export function panDomain(domain: Domain, days: number, limits: Domain): Domain {
	return clampDomain({ from: domain.from + days, to: domain.to + days }, limits);
}

/** Whole days of a span, first and last included. */
export function daysOf(domain: Domain): { dayStart: number; dayEnd: number } {
	const dayStart = Math.round(domain.from);
	return { dayStart, dayEnd: Math.max(dayStart, Math.round(domain.to) - 1) };
}

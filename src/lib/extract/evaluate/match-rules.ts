// Does a record tell the event that a person annotated? (codebook, section 6)
import { areCompatible, parseEdtf, type EdtfSpan } from '../../model/edtf';
import type { EventRecord } from '../../model/event';
import type { GoldEvent } from './gold-event';

export const SCORES = ['core', 'exact', 'loose'] as const;
export type ScoreName = (typeof SCORES)[number];

const OPEN_END_DAYS = 366;
const LOOSE_DAYS = 365;
const LEAST_SHARE = 0.5;

/** Days of a date; an open end ("2024-02/..") reaches a year. */
function daysOf(edtf: string): Pick<EdtfSpan, 'dayStart' | 'dayEnd'> | null {
	const plain = edtf.replace(/[~?%]/g, '');
	if (!plain.endsWith('/..')) return parseEdtf(plain);
	const from = parseEdtf(plain.slice(0, -3));
	return from && { dayStart: from.dayStart, dayEnd: from.dayStart + OPEN_END_DAYS };
}

const partiesOf = (event: { countries: string[]; organisations: string[] }) => [
	...new Set([...event.countries, ...event.organisations]),
];

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

function hasSameParties(gold: GoldEvent, record: EventRecord): boolean {
	if (gold.type !== 'summit')
		return isSameSet(gold.countries, record.countries) && isSameSet(gold.organisations, record.organisations);
	const [a, b] = [partiesOf(gold), partiesOf(record)];
	const both = a.filter((party) => b.includes(party)).length;
	return both / (a.length + b.length - both || 1) >= LEAST_SHARE;
}

function hasCompatibleDate(gold: GoldEvent, record: EventRecord): boolean {
	const told = daysOf(record.date);
	if (!told) return false;
	return (gold.dates ?? [gold.date]).some((date) => {
		const meant = daysOf(date);
		return meant !== null && areCompatible(meant as EdtfSpan, told as EdtfSpan);
	});
}

function matchesCore(gold: GoldEvent, record: EventRecord): boolean {
	return gold.type === record.type && hasSameParties(gold, record) && hasCompatibleDate(gold, record);
}

function matchesLoosely(gold: GoldEvent, record: EventRecord): boolean {
	if (gold.type !== record.type) return false;
	const [a, b] = [partiesOf(gold), partiesOf(record)];
	const shared = a.filter((party) => b.includes(party)).length;
	if (shared < Math.min(2, a.length)) return false;
	const [meant, told] = [daysOf(gold.date), daysOf(record.date)];
	if (!meant || !told) return false;
	return meant.dayStart - told.dayEnd <= LOOSE_DAYS && told.dayStart - meant.dayEnd <= LOOSE_DAYS;
}

/** The three rules: `core`, `exact` (equal dates too), `loose` (two shared countries, within a year). */
export const MATCH_RULES: Record<ScoreName, (gold: GoldEvent, record: EventRecord) => boolean> = {
	core: matchesCore,
	exact: (gold, record) => matchesCore(gold, record) && (gold.dates ?? [gold.date]).includes(record.date),
	loose: matchesLoosely,
};

// Which one sentence says what a page shows now?
import { describeEdtf, type MonthStyle } from './edtf';
import type { View } from './view';
import { isCoreType, type CountryCode, type EventType } from './vocabulary';

/** How many entries of which kind a view shows. A contact is an entry of a core type. */
export interface Tally {
	/** All entries: contacts and context. */
	entries: number;
	contacts: number;
	/** Of the contacts. */
	occurred: number;
	planned: number;
	cancelled: number;
	/** Of the contacts: marked anniversaries. */
	anniversaries: number;
	/** Contacts dated less exactly than a day. */
	inexact: number;
	/** Entries whose span crosses an edge of the period: they may lie outside it. */
	crossing: number;
	/** Countries met: partners of the chosen one, else all. Sorted. */
	partners: CountryCode[];
	/** EDTF points of the first and last day shown, or null where nothing is shown. */
	extent: { from: string; to: string } | null;
}

const NOUNS: Record<EventType, readonly [one: string, many: string]> = {
	call: ['call', 'calls'],
	meeting: ['meeting', 'meetings'],
	visit: ['visit', 'visits'],
	message: ['message', 'messages'],
	summit: ['summit', 'summits'],
	agreement: ['agreement', 'agreements'],
	relations: ['change of relations', 'changes of relations'],
	anniversary: ['anniversary', 'anniversaries'],
	exchange: ['exchange', 'exchanges'],
	statement: ['statement', 'statements'],
	transition: ['change of leader', 'changes of leader'],
	military: ['military act', 'military acts'],
	resolution: ['resolution', 'resolutions'],
	office: ['chair taken up', 'chairs taken up'],
};

/** A period in words: `January–February 2024`, `since 2023`, `until 5 May 2024`; null where neither end is set. */
export function describePeriod(
	from: string | null,
	to: string | null,
	style: MonthStyle = 'short',
): string | null {
	if (from !== null && to !== null)
		return from === to ? describeEdtf(from, style) : describeEdtf(`${from}/${to}`, style);
	if (from !== null) return `since ${describeEdtf(from, style)}`;
	if (to !== null) return `until ${describeEdtf(to, style)}`;
	return null;
}

/** What is counted under this view: how many, and of what. */
function countShown(view: View, tally: Tally): { count: number; noun: string } {
	const [only] = view.types;
	const isOne = view.types.length === 1 && only !== undefined;
	const isContacts = view.types.every(isCoreType);
	const count = isContacts ? tally.contacts : tally.entries;
	const [one, many] = isOne ? NOUNS[only] : isContacts ? ['contact', 'contacts'] : ['entry', 'entries'];
	const words = [count === 1 ? one : many];
	const [channel] = view.channels;
	if (view.channels.length === 1 && channel !== undefined) words.unshift(channel);
	if (count > 0 && tally.planned === count) words.unshift('planned');
	return { count, noun: words.join(' ') };
}

/** `3,035` */
const figure = (count: number) => count.toLocaleString('en-US');

/** `with Norway`, `with 11 countries`, `between 12 countries`, or nothing. */
function describePartners(view: View, tally: Tally, nameOf: (code: CountryCode) => string): string {
	const [first] = tally.partners;
	const many = tally.partners.length;
	if (view.with !== null || first === undefined) return '';
	if (view.country !== null) return many === 1 ? ` with ${nameOf(first)}` : ` with ${figure(many)} countries`;
	return many === 1 ? ` of ${nameOf(first)}` : ` between ${figure(many)} countries`;
}

/**
 * The headline: who, how many of what, with whom, when. `China: 21 contacts with 11 countries, January–February 2024`.
 * Without a period of its own the view's is the extent of what is shown.
 */
export function describeView(
	view: View,
	tally: Tally,
	nameOf: (code: CountryCode) => string,
	style: MonthStyle = 'long',
): string {
	const { count, noun } = countShown(view, tally);
	const who =
		view.country === null
			? ''
			: view.with === null
				? `${nameOf(view.country)}: `
				: `${nameOf(view.country)} and ${nameOf(view.with)}: `;
	const what =
		count === 0 ? `no ${noun} told` : `${figure(count)} ${noun}${describePartners(view, tally, nameOf)}`;
	const isOpen = view.from === null && view.to === null;
	const when = isOpen
		? describePeriod(tally.extent?.from ?? null, tally.extent?.to ?? null, style)
		: describePeriod(view.from, view.to, style);
	const line = `${who}${what}${when === null ? '' : `, ${when}`}`;
	return line.charAt(0).toUpperCase() + line.slice(1);
}

const isAre = (count: number) => (count === 1 ? 'is' : 'are');

/** The lines under the headline: how many took place, are planned, are inexact. Full sentences, possibly none. */
export function describeTally(tally: Tally): string[] {
	const sentences: string[] = [];
	const states: string[] = [];
	if (tally.occurred > 0) states.push(`${figure(tally.occurred)} took place`);
	if (tally.planned > 0) states.push(`${figure(tally.planned)} ${isAre(tally.planned)} planned`);
	if (tally.cancelled > 0)
		states.push(`${figure(tally.cancelled)} ${tally.cancelled === 1 ? 'was' : 'were'} cancelled`);
	if (states.length > 0) sentences.push(`${states.join(', ')}.`);
	if (tally.inexact > 0)
		sentences.push(`${figure(tally.inexact)} ${isAre(tally.inexact)} dated less exactly than to the day.`);
	if (tally.anniversaries > 0 && tally.anniversaries < tally.contacts)
		sentences.push(
			`${figure(tally.anniversaries)} ${tally.anniversaries === 1 ? 'marks an anniversary' : 'mark anniversaries'}.`,
		);
	if (tally.crossing > 0)
		sentences.push(
			`${figure(tally.crossing)} ${tally.crossing === 1 ? 'entry reaches' : 'entries reach'} past the period and may lie outside it.`,
		);
	return sentences;
}

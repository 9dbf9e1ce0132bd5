// Which one sentence says what a page shows now?
import { words } from '../messages/words';
import { describeEdtf, parseEdtf, type MonthStyle } from './edtf';
import type { View } from './view';
import { isContactType, type CountryCode } from './vocabulary';

/** How many entries of which kind a view shows. A contact is an entry of a core type that is no marked anniversary. */
export interface Tally {
	/** All entries: contacts, marked anniversaries and context. */
	entries: number;
	contacts: number;
	/** Of the contacts. */
	occurred: number;
	planned: number;
	cancelled: number;
	/** Marked anniversaries; no contacts. */
	anniversaries: number;
	/** Contacts dated less exactly than to a day, or "about". */
	inexact: number;
	/** Entries whose span crosses an edge of the period: they may lie outside it. */
	crossing: number;
	/** Countries met: partners of the chosen one, else all. Sorted. */
	partners: CountryCode[];
	/** EDTF points of the first and last day shown, or null where nothing is shown. */
	extent: { from: string; to: string } | null;
}

/** A period in words: `January–February 2024`, `since 2023`, `until 5 May 2024`; null where neither end is set. */
export function describePeriod(
	from: string | null,
	to: string | null,
	style: MonthStyle = 'short',
): string | null {
	if (from !== null && to !== null)
		return from === to ? describeEdtf(from, style) : describeEdtf(`${from}/${to}`, style);
	const point = from ?? to;
	if (point === null) return null;
	const said = { date: describeEdtf(point, style), precision: parseEdtf(point)?.precision ?? '' };
	return from === null ? words().untilDate(said) : words().sinceDate(said);
}

/** How many a view's headline counts: contacts, or all entries where the view names a type that is no contact. */
export function countTold(view: View, tally: Pick<Tally, 'contacts' | 'entries'>): number {
	return view.types.every(isContactType) ? tally.contacts : tally.entries;
}

/** What is counted under this view: how many, and of what. */
function countShown(view: View, tally: Tally): { count: number; noun: string; kind: string } {
	const [only] = view.types;
	const isOne = view.types.length === 1 && only !== undefined;
	const isContacts = view.types.every(isContactType);
	const count = countTold(view, tally);
	const noun = isOne
		? words().typeNoun({ type: only, count })
		: isContacts
			? words().contactNoun({ count })
			: words().entryNoun({ count });
	const [channel] = view.channels;
	return {
		count,
		noun: words().qualifiedNoun({
			noun,
			channel: view.channels.length === 1 && channel !== undefined ? channel : '',
			planned: count > 0 && tally.planned === count ? 'yes' : '',
		}),
		kind: isOne ? only : isContacts ? 'contact' : 'entry',
	};
}

/** `3,035` */
const figure = (count: number) => words().figure({ count });

/** `with Norway`, `with 11 countries`, `between 12 countries`, or nothing. */
function describePartners(view: View, tally: Tally, nameOf: (code: CountryCode) => string): string {
	const [first] = tally.partners;
	const many = tally.partners.length;
	if (view.with !== null || first === undefined) return '';
	if (view.country !== null)
		return many === 1 ? words().withOne({ name: nameOf(first) }) : words().withMany({ count: many });
	return many === 1 ? words().ofOne({ name: nameOf(first) }) : words().betweenMany({ count: many });
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
	const { count, noun, kind } = countShown(view, tally);
	const who =
		view.country === null
			? ''
			: view.with === null
				? words().whoIsToldOf({ who: nameOf(view.country) })
				: words().whoIsToldOf({
						who: words().listOfTwo({ first: nameOf(view.country), second: nameOf(view.with) }),
					});
	const what =
		count === 0
			? words().noneTold({ type: kind, noun })
			: `${figure(count)} ${noun}${describePartners(view, tally, nameOf)}`;
	const isOpen = view.from === null && view.to === null;
	const when = isOpen
		? describePeriod(tally.extent?.from ?? null, tally.extent?.to ?? null, style)
		: describePeriod(view.from, view.to, style);
	const line = `${who}${what}${when === null ? '' : `, ${when}`}`;
	return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The lines under the headline: how many took place, are planned, are inexact. Full sentences, possibly none. */
export function describeTally(tally: Tally): string[] {
	const sentences: string[] = [];
	const states: string[] = [];
	if (tally.occurred > 0)
		states.push(words().countTookPlace({ occurred: figure(tally.occurred), count: tally.occurred }));
	if (tally.planned > 0)
		states.push(words().isArePlanned({ planned: figure(tally.planned), count: tally.planned }));
	if (tally.cancelled > 0)
		states.push(
			words().wasWereCancelled({ cancelled: figure(tally.cancelled), cancelled2: tally.cancelled }),
		);
	if (states.length > 0) sentences.push(`${states.join(', ')}.`);
	if (tally.inexact > 0)
		sentences.push(words().datedLessExactlyThanTo({ inexact: figure(tally.inexact), count: tally.inexact }));
	if (tally.anniversaries > 0 && tally.anniversaries < tally.entries)
		sentences.push(
			words().marksAnAnniversaryMarkAnniversaries({
				anniversaries: figure(tally.anniversaries),
				anniversaries2: tally.anniversaries,
			}),
		);
	if (tally.crossing > 0)
		sentences.push(
			words().entryReachesEntriesReachPast({ crossing: figure(tally.crossing), crossing2: tally.crossing }),
		);
	return sentences;
}

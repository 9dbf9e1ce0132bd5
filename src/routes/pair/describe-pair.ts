// What does a pair's page say in words: its lead, its figures, the title of its timeline?
import { anniversaryIn } from '$lib/model/anniversary';
import { countInWords } from '$lib/model/describe-anniversaries';
import { describeMonths } from '$lib/model/describe-months';
import { describeEdtf, formatDay, parseEdtf, partsOf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import type { PairFacts } from '$lib/model/pair-facts';
import { nextOf, type PairFigures } from '$lib/model/pair-figures';
import { CHANNELS } from '$lib/model/vocabulary';
import { TYPE_WORDS } from '$lib/ui/words';
import type { Figure } from '$lib/ui/page/Figures.svelte';

/** What is known of a pair. */
export interface PairSubject {
	facts: PairFacts | null;
	/** Where the tables say that the two have no relations: in whose words, and when. */
	without: { status: string; asOf: string } | null;
	figures: PairFigures;
	events: readonly Pick<EventRow, 'type' | 'dayStart' | 'dayEnd'>[];
	dataEnd: number;
}

const plural = (count: number, one: string, many = `${one}s`) => `${count === 1 ? one : many}`;

function describeSpan(events: PairSubject['events']): string {
	const contacts = events.filter(({ type }) => type !== 'anniversary');
	if (contacts.length === 0) return '';
	const first = formatDay(Math.min(...contacts.map(({ dayStart }) => dayStart))).slice(0, 7);
	const last = formatDay(Math.max(...contacts.map(({ dayEnd }) => dayEnd))).slice(0, 7);
	return first === last
		? `, in ${describeEdtf(first, 'long')}`
		: `, from ${describeEdtf(first, 'long')} to ${describeEdtf(last, 'long')}`;
}

/** One to three sentences under the title. */
export function describeLead({ facts, without, figures, events }: PairSubject): string {
	const breaks = facts?.interruptions.length ?? 0;
	const since = facts
		? `Diplomatic relations since ${describeEdtf(facts.established, 'long')}${breaks === 0 ? '' : `, interrupted ${breaks === 1 ? 'once' : `${countInWords(breaks)} times`}`}.`
		: without
			? `No diplomatic relations by the reference table (${describeEdtf(without.asOf, 'long')}: ${without.status}).`
			: 'The reference tables have no date of relations for this pair.';
	const { contacts, anniversaries } = figures;
	if (contacts === 0)
		return `${since} The articles in the data tell of no contact${anniversaries > 0 ? ', but name an anniversary' : ''}.`;
	return `${since} The articles tell of ${countInWords(contacts)} ${plural(contacts, 'contact')}${describeSpan(events)}.`;
}

/** Title of the timeline: `Seventy years of relations, five contacts told`. */
export function titleTimeline({ facts, figures, dataEnd }: PairSubject): string {
	const told = `${countInWords(figures.contacts)} ${plural(figures.contacts, 'contact')} told`;
	const founded = facts && parseEdtf(facts.established);
	if (!founded) return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
	const years = partsOf(dataEnd).year - partsOf(founded.dayStart).year;
	if (years < 1) return `Relations of less than a year, ${told}`;
	return `${years} ${plural(years, 'year')} of relations, ${told}`;
}

/** The figure on the next anniversary from a day on. */
export function figureNext(facts: PairFacts | null, today: number, isAfterData: boolean): Figure {
	const name = isAfterData ? 'First anniversary after the data' : 'Next anniversary';
	const { next, round } = facts ? nextOf(facts, today) : { next: null, round: null };
	if (!next) return { name, value: 'not known', note: 'no founding date in the tables' };
	const later =
		round && round.n !== next.n
			? `; the next round one is ${round.n}, in ${partsOf(round.span.dayStart).year}`
			: '';
	return {
		name,
		value: describeEdtf(next.date),
		note: `${next.n} ${plural(next.n, 'year')}${later}`,
		isInexact: next.span.precision !== 'day',
	};
}

function describeChecked({ facts, dataEnd }: PairSubject): string {
	if (!facts) return '';
	const founded = parseEdtf(facts.established)!;
	let years = partsOf(dataEnd).year - partsOf(founded.dayStart).year;
	const now = anniversaryIn(facts.established, partsOf(dataEnd).year);
	if (now && now.span.dayEnd > dataEnd) years--;
	return `${years} full ${plural(years, 'year')} at the data’s end`;
}

/** The six headline figures. */
export function figuresOf(subject: PairSubject, today: number, isAfterData: boolean): Figure[] {
	const { facts, figures, dataEnd } = subject;
	const { contacts, byChannel, last, form, silence } = figures;
	const end = describeEdtf(formatDay(dataEnd));
	const more = [
		figures.planned > 0 ? `${figures.planned} planned` : '',
		figures.cancelled > 0 ? `${figures.cancelled} cancelled` : '',
		figures.anniversaries > 0
			? `and ${figures.anniversaries} ${plural(figures.anniversaries, 'anniversary', 'anniversaries')} named`
			: '',
	].filter(Boolean);
	const before = last && describeMonths(last.monthsBeforeEnd);
	return [
		{
			name: 'Relations since',
			value: facts ? describeEdtf(facts.established) : 'not in the tables',
			note: describeChecked(subject),
			isInexact: facts !== null && parseEdtf(facts.established)?.precision !== 'day',
		},
		figureNext(facts, today, isAfterData),
		{
			name: 'Contacts in the data',
			value: contacts === 0 ? 'none told' : String(contacts),
			note: [...CHANNELS.map((channel) => `${byChannel[channel] || 'none'} ${channel}`), ...more].join(', '),
		},
		{
			name: 'Last contact',
			value: last ? describeEdtf(last.date) : 'none told',
			note: last ? `${before} before the data’s end, ${end}` : `the data end ${end}`,
			isInexact: last !== null && parseEdtf(last.date)?.precision !== 'day',
		},
		{
			name: 'Most frequent form',
			value: form ? TYPE_WORDS[form.type] : 'none told',
			note: form ? `${form.count} of ${contacts} ${plural(contacts, 'contact')}` : '',
		},
		{
			name: 'Longest gap between contacts told',
			value: silence ? describeMonths(silence.months) : 'none',
			note: silence
				? `${describeEdtf(silence.from)} to ${describeEdtf(silence.to)}`
				: 'fewer than two contacts took place on different dates',
		},
	];
}

// What does a pair's page say in words: its lead, its figures, the title of its timeline?
import { pageWords } from '$lib/messages/page-words';
import { anniversaryIn } from '$lib/model/anniversary';
import { countInWords } from '$lib/model/describe-anniversaries';
import { describeMonths } from '$lib/model/describe-months';
import { describeEdtf, formatDay, parseEdtf, partsOf } from '$lib/model/edtf';
import type { PairFacts } from '$lib/model/pair-facts';
import { nextOf, type PairFigures } from '$lib/model/pair-figures';
import { figure } from '$lib/messages/words';
import { CHANNELS } from '$lib/model/vocabulary';
import { TYPE_WORDS } from '$lib/ui/words';
import type { Figure } from '$lib/ui/page/Figures.svelte';
import { describePeriod } from './describe-period';

/** From so many on a count is written in figures and groups. */
const MANY = 1000;

/** What is known of a pair. */
export interface PairSubject {
	facts: PairFacts | null;
	/** Where the tables say that the two have no relations: in whose words, and when. */
	without: { status: string; asOf: string } | null;
	figures: PairFigures;
	/** First and last day of all contacts. */
	span: { dayStart: number; dayEnd: number } | null;
	dataEnd: number;
	/** EDTF of the period whose entries these are; null where they are all. */
	period: string | null;
}

function describeSpan(span: PairSubject['span']): string {
	if (span === null) return '';
	const [first, last] = [span.dayStart, span.dayEnd].map((day) => formatDay(day).slice(0, 7)) as [
		string,
		string,
	];
	return first === last
		? pageWords().inDate({ date: describeEdtf(first, 'long') })
		: pageWords().fromTo({ date: describeEdtf(first, 'long'), date2: describeEdtf(last, 'long') });
}

/** One to three sentences under the title. */
export function describeLead({ facts, without, figures, span, period }: PairSubject): string {
	const breaks = facts?.interruptions.length ?? 0;
	const since = facts
		? pageWords().diplomaticRelationsSinceInterruptedOnce({
				date: describeEdtf(facts.established, 'long'),
				breaks,
				breaks2: countInWords(breaks),
			})
		: without
			? pageWords().noDiplomaticRelationsByThe({
					date: describeEdtf(without.asOf, 'long'),
					status: without.status,
				})
			: pageWords().theReferenceTablesHaveNo();
	const { contacts, anniversaries } = figures;
	if (contacts === 0)
		return period === null
			? pageWords().noContactTold({ since, anniversaries })
			: pageWords().noContactToldIn({ since, period: describePeriod(period), anniversaries });
	return pageWords().theArticlesTellOfContact({
		since,
		contacts: contacts < MANY ? countInWords(contacts) : figure(contacts),
		contacts2: contacts,
		span: describeSpan(span),
	});
}

/** Title of the timeline: `Seventy years of relations, five contacts told`. */
export function titleTimeline({ facts, figures, dataEnd }: PairSubject): string {
	const told = pageWords().contactContactsTold({
		contacts: figures.contacts < MANY ? countInWords(figures.contacts) : figure(figures.contacts),
		contacts2: figures.contacts,
	});
	const founded = facts && parseEdtf(facts.established);
	if (!founded) return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
	const years = partsOf(dataEnd).year - partsOf(founded.dayStart).year;
	if (years < 1) return pageWords().relationsOfLessThanA({ told });
	return pageWords().yearYearsOfRelations({ years, told });
}

/** The figure on the next anniversary from a day on. */
export function figureNext(facts: PairFacts | null, today: number, isAfterData: boolean): Figure {
	const name = isAfterData ? pageWords().firstAnniversaryAfterTheData() : pageWords().nextAnniversary();
	const { next, round } = facts ? nextOf(facts, today) : { next: null, round: null };
	if (!next) return { name, value: pageWords().notKnown(), note: pageWords().noFoundingDateInThe() };
	const later =
		round && round.n !== next.n
			? pageWords().theNextRoundOneIs({ n: round.n, year: partsOf(round.span.dayStart).year })
			: '';
	return {
		name,
		value: describeEdtf(next.date),
		note: `${next.n} ${pageWords().yearYears({ n: next.n })}${later}`,
		isInexact: next.span.precision !== 'day',
	};
}

function describeChecked({ facts, dataEnd }: PairSubject): string {
	if (!facts) return '';
	const founded = parseEdtf(facts.established)!;
	let years = partsOf(dataEnd).year - partsOf(founded.dayStart).year;
	const now = anniversaryIn(facts.established, partsOf(dataEnd).year);
	if (now && now.span.dayEnd > dataEnd) years--;
	return pageWords().fullYearYearsAtThe({ years });
}

/** The six headline figures. */
export function figuresOf(subject: PairSubject, today: number, isAfterData: boolean): Figure[] {
	const { facts, figures, dataEnd, period } = subject;
	const { contacts, byChannel, last, form, silence } = figures;
	const end = describeEdtf(formatDay(dataEnd));
	const more = [
		pageWords().planned({ planned: figures.planned }),
		pageWords().cancelled({ cancelled: figures.cancelled }),
		pageWords().andAnniversaryAnniversariesNamed({ anniversaries: figures.anniversaries }),
	].filter(Boolean);
	const before = last && describeMonths(last.monthsBeforeEnd);
	return [
		{
			name: pageWords().relationsSince(),
			value: facts ? describeEdtf(facts.established) : pageWords().notInTheTables(),
			note: describeChecked(subject),
			isInexact: facts !== null && parseEdtf(facts.established)?.precision !== 'day',
		},
		figureNext(facts, today, isAfterData),
		{
			name:
				period === null
					? pageWords().contactsInTheData()
					: pageWords().contactsInPeriod({ period: describePeriod(period) }),
			value: contacts === 0 ? pageWords().noneTold() : figure(contacts),
			note: [
				...CHANNELS.map((channel) =>
					pageWords().countInChannel({ count: byChannel[channel] || pageWords().noneAtAll(), channel }),
				),
				...more,
			].join(', '),
		},
		{
			name: pageWords().lastContact(),
			value: last ? describeEdtf(last.date) : pageWords().noneTold(),
			note: last
				? pageWords().beforeTheDataSEnd({ before: before ?? '', end })
				: pageWords().theDataEnd({ date: end }),
			isInexact: last !== null && parseEdtf(last.date)?.precision !== 'day',
		},
		{
			name: pageWords().mostFrequentForm(),
			value: form ? TYPE_WORDS[form.type] : pageWords().noneTold(),
			note: form ? pageWords().ofContactContacts({ count: form.count, contacts }) : '',
		},
		{
			name: pageWords().longestGapBetweenContactsTold(),
			value: silence ? describeMonths(silence.months) : pageWords().noneAtAll(),
			note: silence
				? pageWords().spanOfDates({ date: describeEdtf(silence.from), date2: describeEdtf(silence.to) })
				: pageWords().noStretchIsEmpty(),
		},
	];
}

// What is kept of an entry, on what basis, and what does each article say?
import { languageNow } from '../../messages/book';
import { uiWords } from '../../messages/ui-words';
import { areCompatible, describeEdtf, parseEdtf } from '../../model/edtf';
import type { EventDetail, ParticipantRow, SourceRow } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
import { turnToKept } from './turn-sides';
import { BASIS_WORDS, CHANNEL_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words';

/** One field of an entry. */
export interface EntryField {
	name: string;
	kept: string;
	/** Is it a date less exact than a day? */
	isInexact: boolean;
	basis: string;
	/** What each source says, in the sources' order; null where it does not say. Empty where sources have no say. */
	readings: (string | null)[];
	/** Do those that say something disagree? */
	differs: boolean;
}

/** Letter of a source: A, B, … Z, then its number. */
export function letterOf(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : `${index + 1}`;
}

/** Names a code in words. */
export type NameOf = (code: CountryCode) => string;

function describeParticipant(row: ParticipantRow, nameOf: NameOf): string {
	const of = row.country ? nameOf(row.country) : (row.organisation ?? '');
	if (!row.actor) return of;
	const named = row.role ? `${row.actor}, ${row.role}` : row.actor;
	return of === '' ? named : `${named} (${of})`;
}

function describeSide(rows: readonly ParticipantRow[], side: 'a' | 'b', nameOf: NameOf): string | null {
	const own = rows.filter((row) => row.side === side);
	// A country stands alone only where none of its people is named.
	const isCovered = (row: ParticipantRow) =>
		row.actor === null && own.some((other) => other.actor !== null && other.country === row.country);
	const said = own.filter((row) => !isCovered(row)).map((row) => describeParticipant(row, nameOf));
	return said.length === 0 ? null : [...new Set(said)].join('; ');
}

function describePlace(place: string | null, country: CountryCode | null, nameOf: NameOf): string | null {
	return [place, country ? nameOf(country) : null].filter(Boolean).join(', ') || null;
}

const list = (parts: readonly string[]) =>
	new Intl.ListFormat(languageNow() === 'en' ? 'en-GB' : languageNow(), {
		style: 'long',
		type: 'conjunction',
	}).format(parts);

/** Which articles say it, as a sentence; nothing where there is only one article. */
function tellWho(kept: string, readings: readonly (string | null)[], differs: boolean): string {
	if (readings.length < 2) return '';
	if (differs) return uiWords().theArticlesDiffer();
	const lettersOf = (isMeant: (reading: string | null) => boolean) =>
		readings.flatMap((reading, index) => (isMeant(reading) ? [letterOf(index)] : []));
	const same = lettersOf((reading) => reading === kept);
	if (same.length === readings.length)
		return same.length === 2 ? uiWords().bothArticlesSaySo() : uiWords().allArticlesSaySo();
	if (same.length === 0) return uiWords().putTogetherFromTheArticles();
	return uiWords().asTellsTellItThe({ same: list(same), count: same.length });
}

/** A field that each source may tell in its own way; `agrees` is false for one that contradicts what is kept. */
function compare(
	name: string,
	kept: string | null,
	sources: readonly SourceRow[],
	read: (source: SourceRow) => string | null,
	agrees: (source: SourceRow) => boolean,
	basis?: string,
): EntryField[] {
	if (kept === null) return [];
	const readings = sources.map(read);
	const differs = sources.some((source) => !agrees(source));
	const said = [basis, tellWho(kept, readings, differs)].filter(Boolean).join(' ');
	return [{ name, kept, isInexact: false, basis: said, readings, differs }];
}

/** Does a source name only people and countries that are kept on that side, too? */
function agreesOnSide(detail: EventDetail, side: 'a' | 'b') {
	const namesOf = (rows: readonly ParticipantRow[]) =>
		rows.filter((row) => row.side === side).map((row) => row.actor ?? row.country ?? row.organisation);
	const kept = new Set([
		...namesOf(detail.participants),
		...detail.participants
			.filter((row) => row.side === side)
			.flatMap((row) => [row.country, row.organisation]),
	]);
	return (source: SourceRow) => namesOf(source.participants).every((name) => kept.has(name));
}

/** Can a source's date mean the date that is kept? */
function agreesOnDate(detail: EventDetail) {
	const kept = parseEdtf(detail.event.date);
	return (source: SourceRow) => {
		const told = parseEdtf(source.date);
		return kept === null || told === null || areCompatible(kept, told);
	};
}

function plain(name: string, kept: string | null, basis = ''): EntryField[] {
	return kept === null ? [] : [{ name, kept, isInexact: false, basis, readings: [], differs: false }];
}

const mutualSides = () => [uiWords().oneSide(), uiWords().otherSide()] as const;

/** Names of the two sides, by type. */
function sideNames(type: EventDetail['event']['type']): readonly [a: string, b: string] {
	if (type === 'visit') return [uiWords().visitor(), uiWords().host()];
	if (type === 'message') return [uiWords().sender(), uiWords().receiver()];
	return mutualSides();
}

/** The fields of an entry that have a value, in reading order. */
export function listEntryFields(detail: EventDetail, nameOf: NameOf): EntryField[] {
	const { event, participants } = detail;
	const sources = detail.sources.map((source) => turnToKept(source, detail));
	const [sideA, sideB] = sideNames(event.type);
	const isLoose = event.precision !== 'day' || event.approximate;
	const { venuePlace, venueCountry } = event;
	const date = compare(
		uiWords().date(),
		describeEdtf(event.date, 'long'),
		sources,
		(source) => describeEdtf(source.date, 'long'),
		agreesOnDate(detail),
		BASIS_WORDS[event.basis],
	).map((field) => ({ ...field, isInexact: isLoose }));
	const round = event.round === null ? '' : uiWords().round({ round: event.round });
	const side = (name: string, which: 'a' | 'b') =>
		compare(
			name,
			describeSide(participants, which, nameOf),
			sources,
			(source) => describeSide(source.participants, which, nameOf),
			agreesOnSide(detail, which),
		);
	return [
		...date,
		...compare(
			uiWords().status(),
			STATUS_WORDS[event.status],
			sources,
			(source) => STATUS_WORDS[source.status],
			(source) => source.status === event.status,
		),
		...plain(uiWords().typeChannel(), `${TYPE_WORDS[event.type]}, ${CHANNEL_WORDS[event.channel]}`),
		...side(sideA, 'a'),
		...side(sideB, 'b'),
		...compare(
			uiWords().placeField(),
			describePlace(venuePlace, venueCountry, nameOf),
			sources,
			(source) => describePlace(source.venuePlace, source.venueCountry, nameOf),
			(source) =>
				(source.venuePlace ?? venuePlace) === venuePlace &&
				(source.venueCountry ?? venueCountry) === venueCountry,
		),
		...plain(uiWords().mechanism(), event.mechanism === null ? null : `${event.mechanism}${round}`),
		...plain(uiWords().tone(), event.tone),
		...plain(
			uiWords().anniversary(),
			event.anniversaryN === null
				? null
				: uiWords().yearsOf({
						anniversaryN: event.anniversaryN,
						value: event.anniversaryOf ?? uiWords().relationsNoun(),
					}),
			event.anniversaryYear === null
				? ''
				: uiWords().reckonedFrom({ anniversaryYear: event.anniversaryYear }),
		),
	];
}

/** The lead under an entry's title: how many articles tell it, and whether they agree. */
export function describeSources(detail: EventDetail, fields: readonly EntryField[]): string {
	const count = detail.sources.length;
	const many = uiWords().numberInWords({ count });
	const type = TYPE_WORDS[detail.event.type];
	if (count === 1) return uiWords().oneArticleTellsOfThis({ type });
	const differing = [
		...new Set(
			fields.flatMap(({ name, differs }) =>
				!differs
					? []
					: mutualSides().some((side) => side === name)
						? uiWords().whoTookPart()
						: uiWords().namedOccasion({ value: name.toLowerCase() }),
			),
		),
	];
	return uiWords().articlesTellOfThisThey({
		count: differing.length,
		many,
		type,
		differing: list(differing),
	});
}

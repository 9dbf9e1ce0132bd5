// What is kept of an entry, on what basis, and what does each article say?
import { describeEdtf } from '../../model/edtf';
import type { EventDetail, ParticipantRow, SourceRow } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
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

/** Which articles say it, as a sentence. */
function tellWho(readings: readonly (string | null)[]): string {
	const said = readings.flatMap((reading, index) => (reading === null ? [] : [letterOf(index)]));
	if (readings.length === 1) return '';
	if (said.length === readings.length)
		return said.length === 2 ? 'Both articles say so.' : `All ${said.length} articles say so.`;
	return said.length === 0 ? '' : `Told by ${said.join(', ')} alone.`;
}

function compare(
	name: string,
	kept: string | null,
	sources: readonly SourceRow[],
	read: (source: SourceRow) => string | null,
	basis?: string,
): EntryField[] {
	if (kept === null) return [];
	const readings = sources.map(read);
	const differs = new Set(readings.filter((reading) => reading !== null)).size > 1;
	const agreed = differs ? 'The articles differ.' : tellWho(readings);
	return [
		{ name, kept, isInexact: false, basis: [basis, agreed].filter(Boolean).join(' '), readings, differs },
	];
}

function plain(name: string, kept: string | null, basis = ''): EntryField[] {
	return kept === null ? [] : [{ name, kept, isInexact: false, basis, readings: [], differs: false }];
}

/** Names of the two sides, by type. */
function sideNames(type: EventDetail['event']['type']): readonly [a: string, b: string] {
	if (type === 'visit') return ['Visitor', 'Host'];
	if (type === 'message') return ['Sender', 'Receiver'];
	return ['One side', 'Other side'];
}

/** The fields of an entry that have a value, in reading order. */
export function listEntryFields(detail: EventDetail, nameOf: NameOf): EntryField[] {
	const { event, sources, participants } = detail;
	const [sideA, sideB] = sideNames(event.type);
	const isLoose = event.precision !== 'day' || event.approximate;
	const date = compare(
		'Date',
		describeEdtf(event.date, 'long'),
		sources,
		(source) => describeEdtf(source.date),
		BASIS_WORDS[event.basis],
	).map((field) => ({ ...field, isInexact: isLoose }));
	const round = event.round === null ? '' : `, round ${event.round}`;
	return [
		...date,
		...compare('Status', STATUS_WORDS[event.status], sources, (source) => STATUS_WORDS[source.status]),
		...plain('Type, channel', `${TYPE_WORDS[event.type]}, ${CHANNEL_WORDS[event.channel]}`),
		...compare(sideA, describeSide(participants, 'a', nameOf), sources, (source) =>
			describeSide(source.participants, 'a', nameOf),
		),
		...compare(sideB, describeSide(participants, 'b', nameOf), sources, (source) =>
			describeSide(source.participants, 'b', nameOf),
		),
		...compare('Place', describePlace(event.venuePlace, event.venueCountry, nameOf), sources, (source) =>
			describePlace(source.venuePlace, source.venueCountry, nameOf),
		),
		...plain('Mechanism', event.mechanism === null ? null : `${event.mechanism}${round}`),
		...plain('Tone', event.tone),
		...plain(
			'Anniversary',
			event.anniversaryN === null
				? null
				: `${event.anniversaryN} years of ${event.anniversaryOf ?? 'relations'}`,
			event.anniversaryYear === null ? '' : `Reckoned from ${event.anniversaryYear}.`,
		),
	];
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The lead under an entry's title: how many articles tell it, and whether they agree. */
export function describeSources(detail: EventDetail, fields: readonly EntryField[]): string {
	const count = detail.sources.length;
	const number = NUMBERS[count] ?? `${count}`;
	const many = `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
	const type = TYPE_WORDS[detail.event.type];
	if (count === 1) return `One article tells of this ${type}.`;
	const differing = fields.filter((field) => field.differs).map((field) => field.name.toLowerCase());
	return differing.length === 0
		? `${many} articles tell of this ${type}; they agree.`
		: `${many} articles tell of this ${type}; they differ on the ${differing.join(' and the ')}.`;
}

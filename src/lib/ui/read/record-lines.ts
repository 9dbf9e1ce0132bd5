// What is kept of a record, and which words and rule gave it?
import { readWords } from '../../messages/read-words';
import { describeEdtf } from '../../model/edtf';
import type { ExplainedRecord } from '../../model/explained';
import type { Participant } from '../../model/event';
import { BASIS_WORDS, CHANNEL_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words';

/** A line of the table under a record. */
export interface RecordLine {
	name: string;
	kept: string;
	/** Basis of a date, else empty. */
	basis: string;
	/** As written; empty where the file says it outside its text. */
	words: string;
	rule: string;
}

/** Names a country's code or an organisation's id in words. */
export type NameOf = (id: string) => string;

function describe({ actor, role, country, organisation }: Participant, nameOf: NameOf): string {
	const owner = country ?? organisation;
	const of = owner === null ? '' : nameOf(owner);
	if (actor === null) return role === null ? of : `${role}, ${of}`;
	return [actor, role, of].filter(Boolean).join(', ');
}

const SIDES: Partial<Record<string, Record<'a' | 'b', string>>> = {
	visit: {
		get a() {
			return readWords().visitor();
		},
		get b() {
			return readWords().host();
		},
	},
	message: {
		get a() {
			return readWords().sender();
		},
		get b() {
			return readWords().receiver();
		},
	},
};

/** Lines in the order of the record; what the text does not tell is left out. */
export function listRecordLines({ mention, grounds }: ExplainedRecord, nameOf: NameOf): RecordLine[] {
	const line = (name: string, kept: string | null, field: string, basis = ''): RecordLine[] => {
		if (kept === null || kept === '') return [];
		const ground = grounds.find((each) => each.field === field);
		return [{ name, kept, basis, words: ground?.words ?? '', rule: ground?.rule ?? mention.rule }];
	};
	const { type, venue, anniversary, round } = mention;
	const place = [venue?.place, venue?.country ? nameOf(venue.country) : null].filter(Boolean).join(', ');
	const ordinal = round === null ? null : readWords().round({ round });
	const types = line(readWords().type(), TYPE_WORDS[type], 'type');
	const statuses = line(readWords().status(), STATUS_WORDS[mention.status], 'status');
	// Mostly the same words give both: one line then says so.
	const typeAndStatus =
		types[0]?.words === statuses[0]?.words
			? line(readWords().typeStatus(), `${TYPE_WORDS[type]}, ${STATUS_WORDS[mention.status]}`, 'type')
			: [...types, ...statuses];
	return [
		...line(
			readWords().dateField(),
			describeEdtf(mention.date, 'long'),
			'date',
			BASIS_WORDS[mention.dateBasis],
		),
		...typeAndStatus,
		...line(readWords().channel(), CHANNEL_WORDS[mention.channel], 'channel'),
		...mention.participants.flatMap((participant, index) =>
			line(
				SIDES[type]?.[participant.side] ?? readWords().takesPart(),
				describe(participant, nameOf),
				`participants.${index}`,
			),
		),
		...line(readWords().place(), place, 'venue'),
		...line(readWords().mechanism(), mention.mechanism, 'mechanism'),
		...line(readWords().roundField(), ordinal, 'round'),
		...line(readWords().tone(), mention.tone, 'tone'),
		...line(
			readWords().anniversary(),
			anniversary &&
				readWords().yearsOfFrom({ n: anniversary.n, of: anniversary.of, year: anniversary.year }),
			'anniversary',
		),
	];
}

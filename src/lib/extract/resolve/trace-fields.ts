// Which words and which rule gave each field of a record its value?
import type { Span } from '../../model/article';
import type { FieldTrace, Participant, Venue } from '../../model/event';
import type { Entity } from '../annotate/entity';
import type { Candidate } from '../rules/rule';
import type { SentenceView } from '../scene';
import type { ChosenDate } from './choose-date';
import type { Telling } from './telling';

/** Fields that the trace explains besides the ones that a rule reads itself. */
export interface TracedFields {
	participants: readonly Participant[];
	venue: Venue | null;
	date: ChosenDate;
	/** Is the channel known from the rule, not from the sides? */
	isChannelTold: boolean;
}

const IN_WORD = /[\p{L}\p{N}]/u;

function spanOf(view: SentenceView, from: number, to: number): Span {
	const { tokens, text } = view.scene;
	let { start } = tokens[from]!;
	// "70th" is two tokens: show the whole word.
	while (start > view.span.start && IN_WORD.test(text[start - 1]!)) start--;
	return { start, end: tokens[Math.max(from, to - 1)]!.end };
}

function names(entity: Entity, { country, organisation, actor }: Participant): number {
	let best = 0;
	for (const party of entity.parties) {
		if (party.country !== country || party.organisation !== organisation) continue;
		if (actor !== null && party.actor === actor) return 2;
		if (party.actor === null || actor === null) best = 1;
	}
	return best;
}

/** Where a party is named in the sentences of the event: by its own name, else by its country or office. */
function findParty(candidates: readonly Candidate[], participant: Participant): Span | null {
	let found: Span | null = null;
	for (const { view } of candidates) {
		for (const entity of view.entities) {
			const fit = names(entity, participant);
			if (fit === 2 || (fit === 1 && participant.actor === null)) return spanOf(view, entity.from, entity.to);
			if (fit === 1) found ??= spanOf(view, entity.from, entity.to);
		}
	}
	return found ?? findGroup(candidates);
}

/** "The two countries", "they", "the ministers": words that stand for a party named elsewhere. */
function findGroup(candidates: readonly Candidate[]): Span | null {
	for (const { view } of candidates) {
		const group = view.entities.find(
			({ kind, countries }) =>
				kind === 'group' || kind === 'pronoun' || (kind === 'office' && countries.length === 0),
		);
		if (group) return spanOf(view, group.from, group.to);
	}
	return null;
}

function findVenue(candidates: readonly Candidate[], venue: Venue): Span | null {
	for (const { view, from } of candidates) {
		const inSentence = view.entities.filter(
			(entity) => entity.kind === 'country' && entity.countries[0] === venue.country,
		);
		const best = inSentence.find((entity) => entity.from >= from) ?? inSentence[0];
		if (best) return spanOf(view, best.from, best.to);
	}
	return null;
}

/** Where a name stands in the sentences, or null. */
function findWords(candidates: readonly Candidate[], words: string): Span | null {
	for (const { view } of candidates) {
		const { start, end } = view.span;
		const at = view.scene.text.slice(start, end).toLowerCase().indexOf(words.toLowerCase());
		if (at >= 0) return { start: start + at, end: start + at + words.length };
	}
	return null;
}

/** One entry for each field of the record that is not null, and one for the words that fired the rule (`trigger`). */
export function traceFields(telling: Telling, fields: TracedFields): FieldTrace[] {
	const { main, candidates } = telling;
	const first = candidates[0]!;
	const { rule } = first;
	const trigger = spanOf(first.view, first.from, first.to);
	const trace: FieldTrace[] = [];
	const add = (field: string, by: string, { start, end }: Span) =>
		void trace.push({ field, rule: by, start, end });
	add('trigger', rule, trigger);
	add('type', rule, trigger);
	// The telling that settled the status is the one whose status was kept.
	const settled = candidates.find((candidate) => candidate.status === main.status) ?? first;
	add('status', settled.rule, spanOf(settled.view, settled.from, settled.to));
	add('date', fields.date.rule, fields.date);
	add('dateBasis', fields.date.rule, fields.date);
	const spans = fields.participants.map((participant) => findParty(candidates, participant) ?? trigger);
	spans.forEach((span, index) => void add(`participants.${index}`, rule, span));
	if (fields.isChannelTold) add('channel', rule, trigger);
	else add('channel', 'channel/sides', spans[0] ?? trigger);
	fields.participants.forEach(({ country, organisation }, index) => {
		if (country !== null) add('countries', rule, spans[index]!);
		if (organisation !== null) add('organisations', rule, spans[index]!);
	});
	const { venue } = fields;
	if (venue) add('venue', main.venue ? rule : 'venue/preposition', findVenue(candidates, venue) ?? trigger);
	if (main.mechanism !== null) add('mechanism', rule, findWords(candidates, main.mechanism) ?? trigger);
	if (main.round !== null) add('round', rule, trigger);
	if (main.type === 'message' && main.tone !== null) add('tone', rule, trigger);
	if (main.anniversary) add('anniversary', rule, trigger);
	return trace;
}

// What do the records say when people's corrections are applied?
import type { AppliedCorrection, Correction, CorrectionTarget } from '../../model/correction';
import { parseEdtf } from '../../model/edtf';
import type { EventFields, EventRecord } from '../../model/event';
import type { Problem } from '../../model/problem';
import { baseId } from '../link/event-id';
import { titleOf, type NameBook } from '../link/event-title';
import { changeFields, sameValue } from './change-fields';
import { regroup } from './regroup';

/** Records after correction, what was done, and the corrections that do not apply (any more). */
export interface CorrectedEvents {
	/** Sorted by date, then id. */
	events: EventRecord[];
	applied: AppliedCorrection[];
	problems: Problem[];
}

/** Ids of records that a target can mean; one is wanted. */
function findTargets(events: ReadonlyMap<string, EventRecord>, target: CorrectionTarget): string[] {
	if ('event' in target) return events.has(target.event) ? [target.event] : [];
	const { article, type, countries, date } = target;
	return [...events.values()]
		.filter(
			(event) =>
				event.type === type &&
				sameValue(event.countries, countries) &&
				event.sources.some((source) => source.article === article) &&
				(date === null || event.date === date),
		)
		.map(({ id }) => id);
}

/** By date, then id; each date is read once. */
function sortEvents(events: Iterable<EventRecord>): EventRecord[] {
	return Array.from(events, (event) => ({ event, start: parseEdtf(event.date)?.dayStart ?? 0 }))
		.sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))
		.map(({ event }) => event);
}

/** An id that no record has: the content's own, with a number where that is taken. */
function freeId(fields: EventFields, events: ReadonlyMap<string, EventRecord>): string {
	const base = baseId(fields);
	for (let round = 1; ; round++) {
		const id = round === 1 ? base : `${base}-${round}`;
		if (!events.has(id)) return id;
	}
}

/**
 * Applies corrections in the order given, to linked records. A corrected record keeps its id, so that links to it last.
 * A correction that finds no record, or more than one, or a record that says something else than `was`, or that already
 * says what it sets, changes nothing and becomes a problem.
 */
export function applyCorrections(
	linked: readonly EventRecord[],
	corrections: readonly Correction[],
	names: NameBook,
): CorrectedEvents {
	const events = new Map(linked.map((event) => [event.id, event]));
	const applied: AppliedCorrection[] = [];
	const problems: Problem[] = [];
	for (const correction of corrections) {
		const { file, line, action, by, on, reason } = correction;
		const note = (event: string, field: string | null, before: string | null, after: string | null) =>
			void applied.push({ event, action, field, before, after, author: by, made: on, reason, file, line });
		const fail = (message: string) =>
			void problems.push({ file, line, message: `${message}; mend or remove this correction` });
		const put = (id: string, fields: EventFields, sources: EventRecord['sources']) =>
			void events.set(id, { ...fields, id, title: titleOf(fields, names), sources });

		const [id, another] = findTargets(events, correction.target);
		const event = id === undefined ? undefined : events.get(id);
		if (id === undefined || !event) {
			fail('no such record');
			continue;
		}
		if (another !== undefined) {
			fail(`means more than one record: ${id}, ${another}`);
			continue;
		}
		if (action === 'reject') {
			events.delete(id);
			note(id, null, event.title, null);
		} else if (action === 'change') {
			const changed = changeFields(event, correction);
			if (typeof changed === 'string') fail(changed);
			else {
				put(id, changed.fields, event.sources);
				for (const { field, before, after } of changed.changes) note(id, field, before, after);
			}
		} else if (action === 'merge') {
			const other = events.get(correction.with ?? '');
			if (!other || other === event) fail(`no other record to merge with: ${correction.with ?? ''}`);
			else if (other.type !== event.type) fail(`records of two types: ${event.type}, ${other.type}`);
			else {
				const told = [event, other].flatMap((record) => record.sources.map((source) => ({ record, source })));
				events.delete(other.id);
				put(
					id,
					regroup(told),
					told.map(({ source }) => source),
				);
				note(id, null, other.id, id);
			}
		} else {
			const apart = event.sources.filter(({ article }) => correction.articles.includes(article));
			const rest = event.sources.filter((source) => !apart.includes(source));
			if (apart.length === 0 || rest.length === 0) fail('does not part the articles that tell the record');
			else {
				const tell = (sources: typeof apart) => regroup(sources.map((source) => ({ record: event, source })));
				put(id, tell(rest), rest);
				const fields = tell(apart);
				const own = freeId(fields, events);
				put(own, fields, apart);
				note(id, null, id, own);
				note(own, null, id, own);
			}
		}
	}
	return { events: sortEvents(events.values()), applied, problems };
}

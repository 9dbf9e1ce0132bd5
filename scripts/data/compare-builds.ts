// Which events did a build add, withdraw and change?
import {
	MAX_CHANGES_NAMED,
	type BuildChange,
	type ChangedEvent,
	type EditedEvent,
} from '../../src/lib/model/changes';
import type { EventRecord } from '../../src/lib/model/event';

/** Fields whose change a reader would see; confidence and rules change with the code and say nothing of the event. */
const FIELDS = [
	'type',
	'date',
	'dateBasis',
	'status',
	'channel',
	'participants',
	'countries',
	'organisations',
	'venue',
	'mechanism',
	'round',
	'tone',
	'anniversary',
	'title',
] as const satisfies readonly (keyof EventRecord)[];

function tell({ id, title, date }: EventRecord): ChangedEvent {
	return { id, title, date };
}

function sourcesOf(event: EventRecord): string {
	return event.sources
		.map(({ article }) => article)
		.sort()
		.join('\n');
}

function differingFields(before: EventRecord, after: EventRecord): string[] {
	const fields: string[] = FIELDS.filter(
		(field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
	);
	if (sourcesOf(before) !== sourcesOf(after)) fields.push('sources');
	return fields;
}

/** Compares by id; null where no event differs. */
export function compareBuilds(
	before: { version: string; events: readonly EventRecord[] },
	after: { version: string; events: readonly EventRecord[] },
): BuildChange | null {
	const old = new Map(before.events.map((event) => [event.id, event]));
	const ids = new Set(after.events.map(({ id }) => id));
	const added = after.events.filter(({ id }) => !old.has(id)).map(tell);
	const withdrawn = before.events.filter(({ id }) => !ids.has(id)).map(tell);
	const changed: EditedEvent[] = [];
	const counts = new Map<string, number>();
	for (const event of after.events) {
		const last = old.get(event.id);
		const fields = last ? differingFields(last, event) : [];
		if (fields.length > 0) changed.push({ ...tell(event), fields });
		for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
	}
	if (added.length + withdrawn.length + changed.length === 0) return null;
	return {
		from: before.version,
		to: after.version,
		counts: { added: added.length, withdrawn: withdrawn.length, changed: changed.length },
		fields: [...counts]
			.map(([field, count]) => ({ field, count }))
			.sort((x, y) => y.count - x.count || (x.field < y.field ? -1 : 1)),
		added: added.slice(0, MAX_CHANGES_NAMED),
		withdrawn: withdrawn.slice(0, MAX_CHANGES_NAMED),
		changed: changed.slice(0, MAX_CHANGES_NAMED),
	};
}

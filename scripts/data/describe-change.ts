// What does a person read of the difference between two builds?
import type { ChangedEvent } from '../../src/lib/model/changes';
import type { BuildResult } from './build-data';

/** A line for each event that was added (`+`), changed (`~`) or withdrawn (`-`), and one with their numbers. */
export function describeChange({ change, hasEarlier }: Pick<BuildResult, 'change' | 'hasEarlier'>): string {
	if (!hasEarlier) return 'There is no earlier build to compare with.';
	if (change === null) return 'No event was added, changed or withdrawn.';
	const { counts } = change;
	const line = (sign: string, { id, title }: ChangedEvent) => `${sign} ${id}  ${title}`;
	const more = (shown: number, all: number) => (all > shown ? [`  … and ${all - shown} more`] : []);
	return [
		`Added ${counts.added}, changed ${counts.changed}, withdrawn ${counts.withdrawn}:`,
		...change.added.map((event) => line('+', event)),
		...more(change.added.length, counts.added),
		...change.changed.map((event) => `${line('~', event)} (${event.fields.join(', ')})`),
		...more(change.changed.length, counts.changed),
		...change.withdrawn.map((event) => line('-', event)),
		...more(change.withdrawn.length, counts.withdrawn),
	].join('\n');
}

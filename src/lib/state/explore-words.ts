// What do the parts of the Explore page call what they show?
import { figure, words } from '../messages/words';
import type { View } from '../model/view';

/** `1 entry`, `1,234 entries`. */
export function countEntries(entries: number): string {
	return words().n1EntryEntries({ entries, entries2: figure(entries) });
}

/** Whose entries the overview counts: those of a pair, of a country, or all. */
export function nameCounted({ country, with: other }: View, nameOf: (code: string) => string): string {
	if (country === null) return words().allEntries();
	return other === null
		? words().allOf({ name: nameOf(country) })
		: words().listOfTwo({ first: nameOf(country), second: nameOf(other) });
}

// What do the parts of the Explore page call what they show?
import { figure } from '../messages/words';
import type { View } from '../model/view';

/** `1 entry`, `1,234 entries`. */
export function countEntries(entries: number): string {
	return entries === 1 ? '1 entry' : `${figure(entries)} entries`;
}

/** Whose entries the overview counts: those of a pair, of a country, or all. */
export function nameCounted({ country, with: other }: View, nameOf: (code: string) => string): string {
	if (country === null) return 'All entries';
	return other === null ? `All of ${nameOf(country)}` : `${nameOf(country)} and ${nameOf(other)}`;
}

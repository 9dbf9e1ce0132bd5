// Is it a contact of states, of parties or of people?
import type { Channel } from '../../model/vocabulary';
import type { Candidate } from '../rules/rule';

/** A side that is nothing but a party or an association decides; two states are the rule. */
export function channelOf(candidate: Candidate): Channel {
	if (candidate.channel !== null) return candidate.channel;
	const capacities = (parties: Candidate['a']) => new Set(parties.map((party) => party.capacity));
	const [a, b] = [capacities(candidate.a), capacities(candidate.b)];
	const isOnly = (set: ReadonlySet<unknown>, capacity: string) => set.size === 1 && set.has(capacity);
	const isOpen = (set: ReadonlySet<unknown>) => [...set].every((capacity) => capacity === null);
	if (isOnly(a, 'people') || isOnly(b, 'people')) return 'people';
	if (isOnly(a, 'party') && (isOnly(b, 'party') || isOpen(b))) return 'party';
	if (isOnly(b, 'party') && (isOnly(a, 'party') || isOpen(a))) return 'party';
	return 'state';
}

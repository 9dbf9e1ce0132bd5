// For whom do parties stand: which country or organisation?
import type { Party } from '../annotate/entity';

/** Key of whom a party stands for: a country or an organisation; empty if unknown. */
export function ownerOf(party: Party): string {
	return party.country ?? (party.organisation === null ? '' : `@${party.organisation}`);
}

/** Distinct owners of the parties, unknown ones left out. */
export function ownersOf(parties: readonly Party[]): string[] {
	return [...new Set(parties.map(ownerOf).filter((owner) => owner !== ''))];
}

/** One party for each owner, a named one before a nameless; unknown owners left out. */
export function onePerOwner(parties: readonly Party[]): Party[] {
	const seen = new Map<string, Party>();
	for (const party of parties) {
		const owner = ownerOf(party);
		const known = seen.get(owner);
		if (owner !== '' && (!known || (known.actor === null && party.actor !== null))) seen.set(owner, party);
	}
	return [...seen.values()];
}

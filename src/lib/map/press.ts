// What does a press on the map ask for?
import type { CountryCode } from '../model/vocabulary';

/** A country to show alone, none, or a pair. */
export type Wish = { country: CountryCode | null } | { a: CountryCode; b: CountryCode };

/** What is chosen now. */
interface Choice {
	chosen: CountryCode | null;
	partner: CountryCode | null;
}

/** A country: the first press chooses it, or makes a pair with the chosen one; a second press takes that back. */
export function pressCountry(code: CountryCode, { chosen, partner }: Choice): Wish {
	if (code === chosen) return { country: partner };
	if (code === partner || chosen === null) return { country: code === partner ? chosen : code };
	return { a: chosen, b: code };
}

/** A pair: the first press chooses it, with the chosen country first; a second press leaves the chosen country. */
export function pressPair(a: CountryCode, b: CountryCode, { chosen, partner }: Choice): Wish {
	if ((a === chosen && b === partner) || (b === chosen && a === partner)) return { country: chosen };
	return b === chosen ? { a: b, b: a } : { a, b };
}

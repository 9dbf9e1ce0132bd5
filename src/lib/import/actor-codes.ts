// Which country or organisation does an actor's code of CAMEO or PLOVER stand for?
import type { KnownCodes } from '../reference/known-codes';

/** Codes that differ from ISO 3166-1; states that are gone take their successor's. */
const COUNTRIES: Readonly<Record<string, string>> = {
	ROM: 'ROU',
	TMP: 'TLS',
	ZAR: 'COD',
	WSB: 'PSE',
	GZS: 'PSE',
	KSV: 'XKX',
	SUN: 'RUS',
};

const ORGANISATIONS: Readonly<Record<string, string>> = {
	UNO: 'UN',
	EEC: 'EU',
	NAT: 'NATO',
	ASN: 'ASEAN',
	GCC: 'GCC',
	ARL: 'LAS',
};

/** The party, or null for regions, groups and codes that the tables lack. */
export function partyOfCode(
	code: string,
	known: KnownCodes,
): { country: string | null; organisation: string | null } | null {
	const country = COUNTRIES[code] ?? code;
	if (known.countries.has(country)) return { country, organisation: null };
	const organisation = ORGANISATIONS[code] ?? code;
	return known.organisations.has(organisation) ? { country: null, organisation } : null;
}

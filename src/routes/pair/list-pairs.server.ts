// Which pairs are there, and which have a page of their own?
import { isPrinted } from '$lib/model/printed-pages';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readRecords } from './read-records.server';

/** Every pair with an entry, with relations in the tables, or known to have none; `CHN-NOR`, sorted. */
export async function listPairs(): Promise<string[]> {
	const { byPair, atlas } = await readRecords();
	const known = [...pairFactsOf(atlas.reference), ...atlas.reference.noRelations];
	return [...new Set([...byPair.keys(), ...known.map(({ a, b }) => `${a}-${b}`)])].sort();
}

/** Those of them whose page is printed. */
export async function listPrintedPairs(): Promise<string[]> {
	const { pages } = await readRecords();
	return (await listPairs()).filter((pair) => isPrinted(pages, 'pair', pair));
}

/** Reads a pair's address. `canonical` has the codes in the order of the alphabet. Null for anything else. */
export function readPairAddress(text: string): { a: string; b: string; canonical: string } | null {
	const [one = '', two = '', ...rest] = text.split('-');
	const isCode = (code: string) => /^[A-Z]{3}$/.test(code);
	if (!isCode(one) || !isCode(two) || rest.length > 0 || one === two) return null;
	const [a = '', b = ''] = [one, two].sort();
	return { a, b, canonical: `${a}-${b}` };
}

// Which drafts do the files of a data set give, one after the other?
import { csvParse } from 'd3-dsv';
import type { Outcome } from '../../src/lib/import/draft';
import { readGdelt } from '../../src/lib/import/read-gdelt';
import { readMapped, type Mapping } from '../../src/lib/import/read-mapped';
import { readPlover } from '../../src/lib/import/read-plover';
import { readTravels } from '../../src/lib/import/read-travels';
import type { KnownCodes } from '../../src/lib/reference/known-codes';
import type { Reference } from '../../src/lib/reference/reference';
import type { Kind } from './arguments';

/** What the readers of rows need. */
export interface Tables {
	known: KnownCodes;
	countryOf: (name: string) => string | null;
	mapping: Mapping | null;
}

/** Finds countries by name or alias, in any case. */
export function countryFinder({ countries }: Reference): (name: string) => string | null {
	const codes = new Map<string, string>();
	for (const { code, name, aliases } of countries)
		for (const text of [...aliases, name]) codes.set(text.toLowerCase(), code);
	return (name) => codes.get(name.toLowerCase()) ?? null;
}

function* lines(text: string): Generator<string> {
	let from = 0;
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
		const line = text.slice(from, end).replace(/\r$/, '');
		from = end + 1;
		if (line !== '') yield line;
	}
	if (from < text.length) yield text.slice(from);
}

/** Reads one text. Throws where a whole file of XML is malformed. */
export function* readOutcomes(
	kind: Kind,
	text: string,
	{ known, countryOf, mapping }: Tables,
): Generator<Outcome> {
	if (kind === 'travels') yield* readTravels(text, countryOf);
	else if (kind === 'csv') {
		if (mapping === null) throw new Error('no mapping');
		for (const row of csvParse(text)) yield readMapped(row, mapping, known);
	} else {
		const read = kind === 'gdelt' ? readGdelt : readPlover;
		for (const line of lines(text)) yield read(line, known);
	}
}

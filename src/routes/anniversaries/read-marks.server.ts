// What do the articles tell of anniversaries, and are that too many lines for one page?
import { rollup } from 'd3-array';
import { findMarks, type AnniversaryMark } from '$lib/model/anniversary-marks';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import { readAtlas, type Atlas } from './read-atlas.server';

/** Up to so many the page carries those of all years, else of the year that it shows first: each other year has a file. */
const MOST_PRINTED = 2000;

/** Marks in the language of the moment. */
export interface Marks {
	/** Those of all years, or of the year that is shown first. */
	printed: AnniversaryMark[];
	/** Of years that have a file; empty where all are printed. */
	byYear: ReadonlyMap<number, AnniversaryMark[]>;
}

/** By atlas: there is one in each language. */
const known = new WeakMap<Atlas, Marks>();

/** Finds them once for all pages. */
export async function readMarks(): Promise<Marks> {
	const atlas = await readAtlas();
	const marks =
		known.get(atlas) ?? cutMarks(findMarks(pairFactsOf(atlas.reference), atlas.events), atlas.dataYear);
	known.set(atlas, marks);
	return marks;
}

/** Parts many marks by year. */
export function cutMarks(all: readonly AnniversaryMark[], shown: number): Marks {
	if (all.length <= MOST_PRINTED) return { printed: [...all], byYear: new Map() };
	const byYear = rollup(
		all,
		(marks) => marks,
		({ year }) => year,
	);
	return { printed: byYear.get(shown) ?? [], byYear };
}

// In which language are charts written at this moment?
import en, { type ChartWords } from './chart.en';

let spoken: ChartWords = en;

/** The words of dates, headlines, timelines and maps. Ask each time: the answer changes with the language. */
export function words(): ChartWords {
	return spoken;
}

/** A count with the language's own grouping, e.g. `1,234`. */
export const figure = (count: number): string => words().figure({ count });

/** Runs `write` with another language's words. It must not wait for anything: others would speak that language too. */
export function speak<Written>(language: ChartWords, write: () => Written): Written {
	const before = spoken;
	spoken = language;
	try {
		return write();
	} finally {
		spoken = before;
	}
}

// What do charts say, in the language of this moment?
import { openBook } from './book';
import english, { type ChartWords } from './chart.en';

/** The words of dates, headlines, timelines and maps. Ask each time: the answer changes with the language. */
export function words(): ChartWords {
	return openBook()?.chart ?? english;
}

/** A count with the language's own grouping, e.g. `1,234`. */
export const figure = (count: number): string => words().figure({ count });

// What does the file of a pair hold, for comparing pairs and for readers' own programs?
import type { EventRow } from './event-row';
import type { PairFacts } from './pair-facts';
import type { PairFigures } from './pair-figures';
import type { CountryCode } from './vocabulary';

/** Contents of `/pair/CHN-NOR.json`. */
export interface PairFile {
	a: CountryCode;
	b: CountryCode;
	nameA: string;
	nameB: string;
	/** Null where the tables have no relations of the two. */
	relations: PairFacts | null;
	figures: PairFigures;
	/** Core entries by date. */
	events: EventRow[];
	/** Articles that tell them, and by which address they are found. */
	sources: {
		article: string;
		title: string | null;
		publisher: string | null;
		published: string | null;
		url: string | null;
	}[];
	/** `yyyy-mm-dd` of the newest article in the data. */
	dataEnd: string;
	/** SHA-256 of the database. */
	checksum: string;
}

// Which pairs does the address of the comparison ask for?

/** So many pairs stand side by side. */
export const MOST_PAIRS = 4;

/** What an address asks for, and what in it was no pair. */
export interface AskedPairs {
	/** `CHN-NOR`, in the order asked, each once, at most {@link MOST_PAIRS}. */
	pairs: string[];
	/** How many parts were left out. */
	leftOut: number;
}

/** Reads `pairs=CHN-NOR,rus-chn`: order and case of the codes do not matter. Total. */
export function readPairs(query: URLSearchParams, isKnown: (pair: string) => boolean): AskedPairs {
	const parts = (query.get('pairs') ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const pairs: string[] = [];
	for (const part of parts) {
		const pair = part.toUpperCase().split('-').sort().join('-');
		if (isKnown(pair) && !pairs.includes(pair) && pairs.length < MOST_PAIRS) pairs.push(pair);
	}
	return { pairs, leftOut: parts.length - pairs.length };
}

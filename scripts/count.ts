// How is a number of things written? `1 article`, `2 articles`.

/** The number with its noun; the plural takes an s. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

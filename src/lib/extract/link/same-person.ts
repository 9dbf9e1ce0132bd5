// Do two names, as two articles write them, mean one person?

const CLOSE_LENGTH = 5;

/** Names read before: every article of an event writes them again. Emptied where it has grown, so that memory stays flat. */
const known = new Map<string, readonly string[]>();
const MOST_NAMES = 20_000;

/** Words of a name in lower case without marks above the letters; hyphens and points divide. */
export function nameWords(name: string): readonly string[] {
	const before = known.get(name);
	if (before) return before;
	if (known.size >= MOST_NAMES) known.clear();
	const words = splitName(name);
	known.set(name, words);
	return words;
}

function splitName(name: string): string[] {
	return name
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/ł/g, 'l')
		.replace(/ø/g, 'o')
		.replace(/đ/g, 'd')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** One letter more, less or other: "Zelensky" and "Zelenskyy". */
function isClose(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < CLOSE_LENGTH || long.length - short.length > 1) return false;
	let head = 0;
	while (head < short.length && short[head] === long[head]) head++;
	let tail = 0;
	while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
	return short.length - head - tail <= (long.length === short.length ? 1 : 0);
}

/** An initial stands for a word that it begins. */
function fits(word: string, other: string): boolean {
	if (word.length === 1 || other.length === 1) return word[0] === other[0];
	return isClose(word, other);
}

/** Every word of the shorter name stands in the longer: "Eide" and "Espen Barth Eide", never "Wang Yi" and "Wang Wenbin". */
export function isSamePerson(a: string, b: string): boolean {
	const [x, y] = [nameWords(a), nameWords(b)];
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	if (short.length === 0) return false;
	if (!short.some((word) => word.length > 1 && long.some((other) => isClose(word, other)))) return false;
	return short.every((word) => long.some((other) => fits(word, other)));
}

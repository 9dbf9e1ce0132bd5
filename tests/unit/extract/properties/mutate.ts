// How is an article damaged so that it is still nearly one?

/** One act of damage; `at` is a share of the text's length. */
export interface Mutation {
	kind: 'cut' | 'double' | 'swap' | 'insert' | 'upper' | 'join';
	at: number;
	length: number;
	words: string;
}

/** Applies the mutations in turn; `other` is the text that `join` and `swap` take pieces from. */
export function mutate(text: string, other: string, mutations: readonly Mutation[]): string {
	let result = text;
	for (const { kind, at, length, words } of mutations) {
		const start = Math.floor(at * result.length);
		const end = Math.min(result.length, start + length);
		const [head, piece, tail] = [result.slice(0, start), result.slice(start, end), result.slice(end)];
		const foreign = other.slice(Math.floor(at * other.length), Math.floor(at * other.length) + length);
		const middle = {
			cut: '',
			double: piece + piece,
			swap: foreign,
			insert: words + piece,
			upper: piece.toUpperCase(),
			join: `${piece}\n\n${foreign}`,
		}[kind];
		result = head + middle + tail;
	}
	return result;
}

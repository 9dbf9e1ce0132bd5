// What does a piece of a file give, whenever it is read: a line of JSON Lines, or else the whole file?
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { readFile, type Reading } from '../../src/lib/extract/read/read-file';
import { readLineBytes } from '../../src/lib/extract/read/read-line-bytes';
import { readArticle, type ArticleReading, type Flaw } from './read-article';

/** What stands in a piece; it depends on nothing but this, the extractor and its tables. */
export interface Piece {
	bytes: Uint8Array;
	/** Name of the file without folders: it names the articles. */
	name: string;
	/** Number of the line from 1, or null where the piece is the whole file. */
	line: number | null;
}

/** What a piece gave: plain data, which can be kept. */
export interface PieceReading {
	readings: ArticleReading[];
	problems: Flaw[];
}

/** Reads the piece and extracts its articles. */
export function readPiece({ bytes, name, line }: Piece, lexicon: Lexicon): PieceReading {
	const reading: Reading = line === null ? readFile({ name, bytes }) : readLineBytes([bytes], line, name);
	return {
		readings: reading.articles.map((article) => readArticle(article, lexicon)),
		problems: reading.problems.map(({ line: at, message }) => ({ line: at, message })),
	};
}

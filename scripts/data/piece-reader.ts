// How is each piece of the articles read once, however many builds ask for it?
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compileLexicon, type Lexicon } from '../../src/lib/extract/lexicon';
import type { Reference } from '../../src/lib/reference/reference';
import { hashCode } from '../kept/hash-code';
import { KeptResults } from '../kept/kept-results';
import type { FileNote, KnownFiles } from '../kept/known-files';
import type { ArticleFile } from './find-files';
import { readPiece, type Piece, type PieceReading } from './read-piece';

/** Below the project's folder: results of the extractor, by version; safe to delete. */
export const KEPT_FOLDER = '.bilateral/readings';
/** What makes a reading: when any module that it leads to changes, all articles are read again. */
const MAKER = 'scripts/data/read-piece.ts';
const VERSION_DIGITS = 16;

/** Reads pieces, or finds what they gave before. */
export class PieceReader {
	readonly #kept: KeptResults;
	readonly #reference: Reference;
	#lexicon: Lexicon | null = null;
	/** Pieces whose reading was at hand, and pieces that were read now. */
	readonly counts = { kept: 0, read: 0 };

	/** Keeps readings below the project's folder `root`, and in `files` which files they are of. */
	constructor(
		root: string,
		reference: Reference,
		private readonly files: KnownFiles,
	) {
		const { countries, organisations, officials } = reference;
		const version = hashCode([MAKER], { countries, organisations, officials }).slice(0, VERSION_DIGITS);
		this.#kept = new KeptResults(join(root, KEPT_FOLDER), version);
		this.#reference = reference;
	}

	/** Readings are there, but the extractor or its tables were others. */
	get isOutdated(): boolean {
		return this.#kept.hasOutdated;
	}

	/** What was noted of a file. */
	note(file: ArticleFile): FileNote {
		return this.files.note(file.absolute);
	}

	/** What a piece with this key gave before; undefined where that is not at hand. */
	recall(key: string): PieceReading | undefined {
		const before = this.#kept.get(key) as PieceReading | undefined;
		if (before !== undefined) this.counts.kept++;
		return before;
	}

	/** What the piece gives. */
	read(piece: Piece, key: string): PieceReading {
		const before = this.recall(key);
		if (before !== undefined) return before;
		this.counts.read++;
		// Made only where it is needed: a build that reads nothing anew is done sooner.
		this.#lexicon ??= compileLexicon(this.#reference);
		const reading = readPiece(piece, this.#lexicon);
		this.#kept.add(key, reading);
		return reading;
	}

	/** Writes what was read. Throws where the disk is full. */
	close(): void {
		this.#kept.close();
		this.files.save();
	}
}

/** The same for the same bytes in the same place of a file of the same name. */
export function keyOf({ bytes, name, line }: Piece): string {
	return createHash('sha256')
		.update(`${name}\0${line ?? ''}\0`)
		.update(bytes)
		.digest('hex');
}

// Which events do the articles of some files tell, and what had to be left out?
import { basename } from 'node:path';
import type { NameBook } from '../../src/lib/extract/link/event-title';
import { linkMentions } from '../../src/lib/extract/link/link';
import { documentOf } from '../../src/lib/extract/read/file-name';
import type { Span } from '../../src/lib/model/article';
import type { EventRecord, Mention } from '../../src/lib/model/event';
import { formatProblem, type Problem } from '../../src/lib/model/problem';
import { cutLines, isLineFile, readWhole, unreadable } from '../read-paths';
import type { ArticleRecord } from './article-record';
import type { ArticleFile } from './find-files';
import type { Omission } from './make-manifest';
import { keyOf, type PieceReader } from './piece-reader';
import type { Flaw } from './read-article';
import type { Piece, PieceReading } from './read-piece';

/** What the files gave. */
export interface ReadEvents {
	events: EventRecord[];
	/** Which telling of which piece a list of sentences is of; linking hands the lists on as they are. */
	origins: ReadonlyMap<readonly Span[], string>;
	/** Every article that was read. */
	articles: ArticleRecord[];
	/** Faults that a person can mend. */
	problems: Problem[];
	/** Those faults and the events that cannot be dated, as they may be published. */
	omissions: Omission[];
}

/** Pieces of the file one after the other, or faults of it. */
async function* cutPieces(file: ArticleFile): AsyncGenerator<Piece | Flaw> {
	const name = basename(file.shown);
	if (!isLineFile(file)) {
		const bytes = readWhole(file);
		yield 'message' in bytes ? bytes : { bytes, name, line: null };
		return;
	}
	for await (const batch of cutLines(file)) {
		if ('problem' in batch) yield batch.problem;
		else for (const [at, bytes] of batch.lines.entries()) yield { bytes, name, line: batch.from + at };
	}
}

/** Reads the file piece by piece, or recalls its pieces; a fault of the whole file is a piece's problem too. */
async function* readPieces(
	file: ArticleFile,
	reader: PieceReader,
): AsyncGenerator<PieceReading & { key?: string }> {
	const note = reader.note(file);
	let recalled = 0;
	for (const key of note.keys ?? []) {
		const before = reader.recall(key);
		if (before === undefined) break;
		recalled++;
		yield { ...before, key };
	}
	if (recalled > 0 && recalled === note.keys?.length) return;
	const keys: string[] = [];
	let isWhole = true;
	try {
		for await (const piece of cutPieces(file)) {
			if ('message' in piece) {
				isWhole = false;
				yield { readings: [], problems: [{ line: piece.line, message: piece.message }] };
				continue;
			}
			const key = keyOf(piece);
			if (keys.push(key) > recalled) yield { ...reader.read(piece, key), key };
		}
		if (isWhole) note.keys = keys;
	} catch (error) {
		const { line, message } = unreadable(file, error);
		yield { readings: [], problems: [{ line, message }] };
	}
}

/** Reads, extracts and links. A fault leaves out what it concerns and nothing else. */
export async function readEvents(
	files: readonly ArticleFile[],
	reader: PieceReader,
	names: NameBook,
	onFile: (done: number) => void = () => {},
): Promise<ReadEvents> {
	const articles: ArticleRecord[] = [];
	const mentions: Mention[] = [];
	const origins = new Map<readonly Span[], string>();
	const problems: Problem[] = [];
	const omissions: Omission[] = [];
	const owners = new Map<string, ArticleFile>();
	for (const [index, file] of files.entries()) {
		const omit = (reason: string, flaw: Flaw) =>
			omissions.push({ reason, line: formatProblem({ ...flaw, file: file.name }) });
		/** Shown with the path that the person gave, published with the name. */
		const leaveOut = (reason: string, flaw: Flaw) => {
			problems.push({ ...flaw, file: file.shown });
			omit(reason, flaw);
		};
		const document = documentOf(file.shown);
		const twin = owners.get(document);
		if (twin) {
			const message = `has the same name as ${twin.name}: rename one of them (left out)`;
			leaveOut('named twice', { line: 1, message });
			continue;
		}
		for await (const { key = '', readings, problems: found } of readPieces(file, reader)) {
			for (const flaw of found) leaveOut('unreadable', flaw);
			if (readings.length > 0) owners.set(document, file);
			let number = 0;
			for (const { article, mentions: told, undatedArticle, undatedEvents } of readings) {
				articles.push(article);
				mentions.push(...told);
				for (const { evidence } of told) origins.set(evidence, `${key} ${number++}`);
				if (undatedArticle) leaveOut('undated article', undatedArticle);
				for (const flaw of undatedEvents) omit('undated event', flaw);
			}
		}
		onFile(index + 1);
	}
	return { events: linkMentions(mentions, { names }), origins, articles, problems, omissions };
}

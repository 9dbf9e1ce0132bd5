// Which articles lie at the paths that a person gave?
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../src/lib/model/problem';
import { endingOf, documentOf } from '../src/lib/extract/read/file-name';
import { readFile, type ReadOptions, type Reading } from '../src/lib/extract/read/read-file';
import { READABLE_ENDINGS } from '../src/lib/extract/read/readable-endings';
import { readLineBytes } from '../src/lib/extract/read/read-line-bytes';

/** A path: as the person wrote it, and where it is. */
export interface GivenPath {
	shown: string;
	absolute: string;
}

/** Files under the paths, sorted, and what could not be listed. */
export interface FileList {
	files: GivenPath[];
	problems: Problem[];
}

const LINE_ENDINGS = new Set(['.ndjson', '.jsonl']);
const LINES_PER_READING = 500;
const NEWLINE = 0x0a;
/** A longer line is no article but a file of another kind. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024;
/** A file that is read whole; text is some times as large in memory. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;

/** Relative paths count from the folder where npm was called. */
export function givenPath(shown: string, cwd = process.env.INIT_CWD ?? process.cwd()): GivenPath {
	return { shown, absolute: resolve(cwd, shown) };
}

function reasonOf(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return 'no such file or folder: check the path';
	if (code === 'EACCES' || code === 'EPERM') return 'may not be read: change its permissions';
	if (code === 'EISDIR') return 'is a folder where a file is wanted';
	return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function walk(path: GivenPath, isGiven: boolean, list: FileList, visited: Set<string>): void {
	try {
		const stats = statSync(path.absolute);
		if (stats.isDirectory()) {
			for (const name of readdirSync(path.absolute).sort()) {
				if (name.startsWith('.')) continue;
				walk({ shown: join(path.shown, name), absolute: join(path.absolute, name) }, false, list, visited);
			}
		} else if (!stats.isFile()) {
			list.problems.push({ file: path.shown, line: 1, message: 'is neither a file nor a folder: left out' });
		} else if (!visited.has(path.absolute)) {
			visited.add(path.absolute);
			list.files.push(path);
		}
	} catch (error) {
		const message = isGiven ? reasonOf(error) : `${reasonOf(error)} (left out)`;
		list.problems.push({ file: path.shown, line: 1, message });
	}
}

/** Files at and under the paths, in sorted order; files whose name begins with a point are passed over. */
export function listFiles(paths: readonly GivenPath[]): FileList {
	const list: FileList = { files: [], problems: [] };
	const visited = new Set<string>();
	for (const path of [...paths].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0)))
		walk(path, true, list, visited);
	return list;
}

/** Consecutive lines of a file, the first of them numbered `from`; or what is wrong there. */
export type LineBatch = { lines: Uint8Array[]; from: number } | { problem: Problem };

/** Is this a file whose lines are read one by one? */
export function isLineFile(path: GivenPath): boolean {
	return LINE_ENDINGS.has(endingOf(path.shown));
}

/** Cuts a file into lines in portions, so that one of any size needs little memory. Rejects where it cannot be read. */
export async function* cutLines(path: GivenPath): AsyncGenerator<LineBatch> {
	/** Pieces of a line whose end has not come yet: joined once, or a long line would be copied with every piece. */
	let rest: Buffer[] = [];
	let restBytes = 0;
	let number = 0;
	let lines: Uint8Array[] = [];
	const take = (): LineBatch => {
		const batch = { lines, from: number - lines.length + 1 };
		lines = [];
		return batch;
	};
	for await (const chunk of createReadStream(path.absolute) as AsyncIterable<Buffer>) {
		let from = 0;
		for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
			lines.push(Buffer.concat([...rest, chunk.subarray(from, at)]));
			rest = [];
			restBytes = 0;
			number++;
			from = at + 1;
			if (lines.length >= LINES_PER_READING) yield take();
		}
		rest.push(chunk.subarray(from));
		restBytes += chunk.length - from;
		if (restBytes > LONGEST_LINE_BYTES) {
			if (lines.length > 0) yield take();
			const message = `a line is longer than ${megabytes(LONGEST_LINE_BYTES)}: write one article a line`;
			yield { problem: { file: path.shown, line: number + 1, message } };
			return;
		}
	}
	if (restBytes > 0) {
		lines.push(Buffer.concat(rest));
		number++;
	}
	if (number === 0) {
		const message = 'the file is empty: remove it or put an article into it';
		yield { problem: { file: path.shown, line: 1, message } };
	} else yield take();
}

async function* readLines(path: GivenPath, options: ReadOptions): AsyncGenerator<Reading> {
	for await (const batch of cutLines(path)) {
		if ('problem' in batch) yield { articles: [], problems: [batch.problem] };
		else yield readLineBytes(batch.lines, batch.from, path.shown, options);
	}
}

/** The file's bytes, for those that are read whole; or why they cannot be read. An ending that nobody reads needs no bytes. */
export function readWhole(path: GivenPath): Uint8Array | Problem {
	if (!(READABLE_ENDINGS as readonly string[]).includes(endingOf(path.shown))) return new Uint8Array();
	try {
		if (statSync(path.absolute).size <= LARGEST_FILE_BYTES) return readFileSync(path.absolute);
		const message = `larger than ${megabytes(LARGEST_FILE_BYTES)}: split it, or write one article a line into a .jsonl file`;
		return { file: path.shown, line: 1, message };
	} catch (error) {
		return unreadable(path, error);
	}
}

/** The problem of a file that cannot be read. */
export function unreadable(path: GivenPath, error: unknown): Problem {
	return { file: path.shown, line: 1, message: reasonOf(error) };
}

async function* readOne(path: GivenPath, options: ReadOptions): AsyncGenerator<Reading> {
	try {
		if (isLineFile(path)) yield* readLines(path, options);
		else {
			const bytes = readWhole(path);
			yield 'message' in bytes
				? { articles: [], problems: [bytes] }
				: readFile({ name: path.shown, bytes }, options);
		}
	} catch (error) {
		yield { articles: [], problems: [unreadable(path, error)] };
	}
}

/**
 * Reads all files at and under the paths, one portion after the other; faults come as problems, nothing throws.
 * Of two files with the same name, but for folder and ending, the second is left out: its articles could not be told apart.
 */
export async function* readPaths(
	paths: readonly GivenPath[],
	options: ReadOptions = {},
): AsyncGenerator<Reading> {
	const { files, problems } = listFiles(paths);
	if (problems.length > 0) yield { articles: [], problems };
	const owners = new Map<string, string>();
	for (const path of files) {
		const document = documentOf(path.shown);
		const owner = owners.get(document);
		if (owner !== undefined) {
			const message = `has the same name as ${owner}: rename one of them (left out)`;
			yield { articles: [], problems: [{ file: path.shown, line: 1, message }] };
			continue;
		}
		if ((READABLE_ENDINGS as readonly string[]).includes(endingOf(path.shown)))
			owners.set(document, path.shown);
		yield* readOne(path, options);
	}
}

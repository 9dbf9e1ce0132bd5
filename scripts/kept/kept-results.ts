// Where do results of earlier builds wait, so that an article is read once?
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const PART = '.part';
/** A file of results is finished, and survives a killed build, after so many. */
const RESULTS_PER_FILE = 2000;
/** With more files than so many, those results that are still of use move into one. */
const MOST_FILES = 128;

/** A result's place in a file that was read whole. */
interface Place {
	bytes: Buffer;
	start: number;
	end: number;
}

/**
 * Results by key, on the disk: one `KEY JSON` a line in numbered files of a folder named after the version of what made
 * them. Lines that are damaged count as not there. One process at a time may write.
 */
export class KeptResults {
	readonly #folder: string;
	readonly #places = new Map<string, Place>();
	readonly #used = new Set<string>();
	/** Files that were there when this was opened. */
	readonly #found: string[] = [];
	#last = 0;
	#waiting: string[] = [];
	/** Results of an earlier version that were found and cannot be used. */
	readonly hasOutdated: boolean;

	/** Opens the results of `version` below `parent`, which need not exist yet. */
	constructor(
		private readonly parent: string,
		private readonly version: string,
	) {
		this.#folder = join(parent, version);
		const versions = existsSync(parent) ? readdirSync(parent) : [];
		this.hasOutdated = versions.length > 0 && !versions.includes(version);
		mkdirSync(this.#folder, { recursive: true });
		for (const name of readdirSync(this.#folder).sort()) {
			if (name.endsWith(PART)) rmSync(join(this.#folder, name), { force: true });
			else this.#load(name);
		}
	}

	/** Number of results. */
	get size(): number {
		return this.#places.size;
	}

	/** The value that was added under the key, or undefined. */
	get(key: string): unknown {
		const place = this.#places.get(key);
		if (place === undefined) return undefined;
		try {
			const value: unknown = JSON.parse(place.bytes.toString('utf8', place.start, place.end));
			this.#used.add(key);
			return value;
		} catch {
			return undefined;
		}
	}

	/** Keeps a value that JSON can hold. */
	add(key: string, value: unknown): void {
		this.#waiting.push(`${key} ${JSON.stringify(value)}\n`);
		if (this.#waiting.length >= RESULTS_PER_FILE) this.flush();
	}

	/** Writes what waits. Throws where the disk does not take it; what was written before stays. */
	flush(): void {
		if (this.#waiting.length === 0) return;
		this.#write(this.#waiting);
		this.#waiting = [];
	}

	/** Writes what waits, throws away other versions, and gathers many files into one without results that nobody asked for. */
	close(): void {
		this.flush();
		for (const name of readdirSync(this.parent))
			if (name !== this.version) rmSync(join(this.parent, name), { recursive: true, force: true });
		if (this.#found.length <= MOST_FILES) return;
		this.#write(this.#usedLines());
		for (const name of this.#found) rmSync(join(this.#folder, name), { force: true });
	}

	*#usedLines(): Generator<string> {
		for (const key of this.#used) {
			const place = this.#places.get(key);
			if (place) yield `${key} ${place.bytes.toString('utf8', place.start, place.end)}\n`;
		}
	}

	#write(lines: Iterable<string>): void {
		const name = `${String(++this.#last).padStart(6, '0')}.ndjson`;
		const path = join(this.#folder, name);
		const file = openSync(`${path}${PART}`, 'w');
		try {
			for (const line of lines) writeSync(file, line);
		} finally {
			closeSync(file);
		}
		renameSync(`${path}${PART}`, path);
	}

	#load(name: string): void {
		const bytes = readFileSync(join(this.#folder, name));
		this.#found.push(name);
		this.#last = Number.parseInt(name, 10);
		let from = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
			const space = bytes.indexOf(SPACE, from);
			if (space > from && space < end)
				this.#places.set(bytes.toString('latin1', from, space), { bytes, start: space + 1, end });
			from = end + 1;
		}
	}
}

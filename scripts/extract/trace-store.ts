// Where do the traces of a hundred thousand articles wait until the records are written?
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventRecord, FieldTrace, Mention } from '../../src/lib/model/event';

/** Stands in a mention for a trace that lies in the file: `start` is its place there, `end` its length in bytes. */
const STORED = '@stored';
const FLUSH_BYTES = 1 << 20;

/** Traces are most of what a record holds, and linking never looks at them: they wait in a temporary file. */
export class TraceStore {
	readonly #folder = mkdtempSync(join(tmpdir(), 'bilateral-traces-'));
	readonly #file = openSync(join(this.#folder, 'traces'), 'w+');
	#waiting: string[] = [];
	#waitingBytes = 0;
	#written = 0;
	readonly #values = new Map<string, unknown>();

	/** The same mention without its trace, and with no hold on the article's text. */
	strip(mention: Mention): Mention {
		const text = JSON.stringify(mention.trace);
		const bytes = Buffer.byteLength(text);
		const start = this.#written + this.#waitingBytes;
		this.#waiting.push(text);
		this.#waitingBytes += bytes;
		if (this.#waitingBytes > FLUSH_BYTES) this.#flush();
		return {
			...mention,
			article: this.#share(mention.article),
			document: this.#share(mention.document),
			date: this.#share(mention.date),
			participants: this.#share(mention.participants),
			countries: this.#share(mention.countries),
			organisations: this.#share(mention.organisations),
			venue: this.#share(mention.venue),
			mechanism: this.#share(mention.mechanism),
			anniversary: this.#share(mention.anniversary),
			trace: [{ field: STORED, rule: '', start, end: bytes }],
		};
	}

	/** The record with its sources' traces in place again. */
	restore(event: EventRecord): EventRecord {
		this.#flush();
		return {
			...event,
			sources: event.sources.map((source) => ({ ...source, trace: this.#read(source.trace) })),
		};
	}

	/** Removes the file. */
	close(): void {
		closeSync(this.#file);
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Names and lists of names come again and again: an equal value, parsed anew, is kept once. */
	#share<T>(value: T): T {
		if (value === null) return value;
		const key = JSON.stringify(value);
		const known = this.#values.get(key);
		if (known !== undefined) return known as T;
		const copy = JSON.parse(key) as T;
		this.#values.set(key, copy);
		return copy;
	}

	#read(trace: FieldTrace[]): FieldTrace[] {
		const [stored] = trace;
		if (stored?.field !== STORED) return trace;
		const bytes = Buffer.allocUnsafe(stored.end);
		readSync(this.#file, bytes, 0, stored.end, stored.start);
		return JSON.parse(bytes.toString('utf8')) as FieldTrace[];
	}

	#flush(): void {
		if (this.#waitingBytes === 0) return;
		this.#written += writeSync(this.#file, this.#waiting.join(''), this.#written);
		this.#waiting = [];
		this.#waitingBytes = 0;
	}
}

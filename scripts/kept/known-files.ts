// Which files are as they were when they were last read, so that they need not be read again?
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that changed less than so long ago may change again without another time: it is read anew next time. */
const SETTLED_NS = 2_000_000_000n;

/** What is noted of a file's content. */
export interface FileNote {
	sha256?: string;
	/** Keys of what its pieces gave, in order. */
	keys?: string[];
}

/** A file as it was when it was first asked for. */
interface SeenFile {
	/** Device, number on it, size, times of the last change of content and of anything. */
	stat: string;
	isSettled: boolean;
	note: FileNote;
}

/** Notes on files, by path. They hold as long as size, times and place of the file are the same; safe to delete. */
export class KnownFiles {
	readonly #noted: ReadonlyMap<string, { stat: string; note: FileNote }>;
	readonly #seen = new Map<string, SeenFile>();

	/** Reads the notes at `path`, which need not exist. */
	constructor(private readonly path: string) {
		this.#noted = readNotes(path);
	}

	/** What is noted of the file; what is written into it is kept by `save`. Ask before the file is read. */
	note(path: string): FileNote {
		const seen = this.#seen.get(path) ?? this.#look(path);
		this.#seen.set(path, seen);
		return seen.note;
	}

	/** Keeps the notes on files that were asked for. Throws where the disk does not take them. */
	save(): void {
		const settled = [...this.#seen].filter(([, { isSettled }]) => isSettled);
		const lines = settled.map(([path, { stat, note }]) => JSON.stringify([path, { stat, note }]));
		mkdirSync(dirname(this.path), { recursive: true });
		writeFileSync(`${this.path}.part`, lines.map((line) => `${line}\n`).join(''));
		renameSync(`${this.path}.part`, this.path);
	}

	#look(path: string): SeenFile {
		const now = BigInt(Date.now()) * 1_000_000n;
		try {
			const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
			const stat = [dev, ino, size, mtimeNs, ctimeNs].join(' ');
			const noted = this.#noted.get(path);
			const last = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
			return { stat, isSettled: now - last > SETTLED_NS, note: noted?.stat === stat ? noted.note : {} };
		} catch {
			// Who reads it will say what is wrong.
			return { stat: '', isSettled: false, note: {} };
		}
	}
}

function readNotes(path: string): Map<string, { stat: string; note: FileNote }> {
	try {
		const lines = readFileSync(path, 'utf8').split('\n');
		return new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as [string, SeenFile]));
	} catch {
		// There are none, or they are damaged: then every file is read.
		return new Map();
	}
}

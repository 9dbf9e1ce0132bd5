// Where does it stand which journeys were made in which browser? In data/browsers.json, which the Method page prints.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'data/browsers.json';

/** What came of a journey; the note says why it failed, or is empty. */
export interface Outcome {
	state: 'passed' | 'failed';
	note: string;
}

/** A browser's last run. */
export interface BrowserRun {
	version: string;
	driver: string;
	/** By the journey's id. */
	journeys: Record<string, Outcome>;
}

/** Writes a browser's run in place of the one before, with today's day. */
export function noteBrowser(name: string, run: BrowserRun): void {
	const all: Record<string, BrowserRun & { date: string }> = existsSync(FILE)
		? JSON.parse(readFileSync(FILE, 'utf8'))
		: {};
	all[name] = { date: new Date().toISOString().slice(0, 10), ...run };
	const sorted = Object.fromEntries(Object.entries(all).sort(([x], [y]) => (x < y ? -1 : 1)));
	writeFileSync(FILE, `${JSON.stringify(sorted, null, '\t')}\n`);
}

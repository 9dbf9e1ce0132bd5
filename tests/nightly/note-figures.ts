// Where do the figures of the nightly scripts stand? In data/trust.json, which the Method page prints.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'data/trust.json';

/** One promise that was tried. */
export interface TriedPromise {
	/** Day of the run, `2026-11-29`. */
	date: string;
	/** What was tried, in words for readers. */
	what: string;
	tried: number;
	failed: number;
	/** What else was measured, in words; empty for nothing. */
	note: string;
}

/** Writes the last run of a script in place of the one before. */
export function noteFigures(script: string, figures: Omit<TriedPromise, 'date'>): void {
	const all: Record<string, TriedPromise> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
	all[script] = { date: new Date().toISOString().slice(0, 10), ...figures };
	const sorted = Object.fromEntries(Object.entries(all).sort(([x], [y]) => (x < y ? -1 : 1)));
	writeFileSync(FILE, `${JSON.stringify(sorted, null, '\t')}\n`);
}

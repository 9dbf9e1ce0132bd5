// How is one piece measured, so that neither its failure nor its silence stops the rest?
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import type { Kept, Measured } from './measurement';

/** One thing to measure, in a browser of its own. */
export interface Piece {
	/** Names the piece on the command line and in its file of results. */
	id: string;
	kind: Measured['kind'];
	name: string;
	events: number | null;
	/** A piece that takes longer is given up. */
	limitMs: number;
	measure(browser: Browser): Promise<Measured>;
}

/** Measures; an error or a silence beyond the limit becomes the result's reason. */
export async function runPiece(piece: Piece): Promise<Kept> {
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath === null ? {} : { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const version = browser.version();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<never>((_, reject) => {
		const error = new Error(`no result within ${Math.round(piece.limitMs / 1000)} s`);
		timer = setTimeout(() => reject(error), piece.limitMs);
	});
	const work = piece.measure(browser);
	// Given up, it fails once more as its browser closes.
	work.catch(() => {});
	const outcome = await Promise.race([work, silence]).then(
		(measured) => ({ measured, failed: null }),
		(error: unknown) => ({ measured: null, failed: firstLine(error) }),
	);
	clearTimeout(timer);
	await browser.close();
	const { id, kind, name, events } = piece;
	const day = new Date().toISOString().slice(0, 10);
	return { id, kind, name, events, ...outcome, chromium: version, load: loadavg()[0]!, day };
}

function firstLine(error: unknown): string {
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	return line;
}

// Which Chromium on this machine can the browser tests drive?
import { existsSync } from 'node:fs';
import { findProgram } from './find-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chromium, Chrome or Edge: `CHROMIUM_PATH` first, then the PATH, then the usual places.
 * @returns {string | null}
 */
export function findChromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) return existsSync(asked) ? asked : null;
	return findProgram(NAMES, PLACES);
}

// Installs Debian's Chromium where that is possible, or says what a person has to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

function installFromDebian() {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
	console.log('No Chromium found: installing the system package.');
	const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
	if (run('update')) run('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * Path of a Chromium to test with, installed if need be.
 * @returns {string} path
 * @throws {Error} saying what to install, where none can be had
 */
export function ensureChromium() {
	if (!findChromium()) installFromDebian();
	const path = findChromium();
	if (path) return path;
	throw new Error(
		process.env.CHROMIUM_PATH
			? `no browser at CHROMIUM_PATH=${process.env.CHROMIUM_PATH}`
			: 'no Chromium found: install Chromium, Chrome or Edge (on Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH',
	);
}

// Are the packages there that the lock file names? Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];

/**
 * Installs the locked packages where they are missing or older than the lock file.
 * @throws {Error} where Node is too old or npm fails; the message says what to do
 */
export function ensureInstall() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
		throw new Error(
			`Node ${LEAST_NODE.join('.')} or later is needed, this is ${process.versions.node}: install it from https://nodejs.org`,
		);
	}
	if (isInstalled(ROOT)) return;
	console.log('Installing packages …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(npm, ['ci', '--no-fund', '--no-audit'], {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		throw new Error(
			'the packages could not be installed: see what npm says above, and that the network is up',
		);
	}
}

/**
 * Do the installed packages match the lock file? npm writes down what it installed; a file that was only touched
 * (a fresh clone, a copied folder) is compared by its content.
 * @param {string} root folder of package.json
 */
export function isInstalled(root) {
	const lock = join(root, 'package-lock.json');
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
	const wanted = packagesOf(lock);
	const got = packagesOf(installed);
	return Object.entries(wanted).every(
		([path, entry]) => path === '' || got[path]?.version === entry.version || (entry.optional && !got[path]),
	);
}

function packagesOf(path) {
	return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

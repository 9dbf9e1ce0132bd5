import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/ensure-install.mjs';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'bilateral-install-'));
	await mkdir(join(root, 'node_modules'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const lock = (packages: object) => JSON.stringify({ packages });
const EARLIER = new Date(1_000_000_000_000);
const LATER = new Date(1_100_000_000_000);

/** Writes what is wanted, after what was installed unless told otherwise. */
async function write(wanted: object, installed: object | null, wantedAt = LATER) {
	const paths = [join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json')] as const;
	await writeFile(paths[0], lock(wanted));
	await utimes(paths[0], wantedAt, wantedAt);
	if (installed === null) return;
	await writeFile(paths[1], lock(installed));
	const installedAt = wantedAt === LATER ? EARLIER : LATER;
	await utimes(paths[1], installedAt, installedAt);
}

const A1 = { 'node_modules/a': { version: '1.0.0' } };
const A2 = { 'node_modules/a': { version: '2.0.0' } };
const OPTIONAL = { 'node_modules/o': { version: '1.0.0', optional: true } };

describe('isInstalled', () => {
	it.each<[id: string, wanted: object, installed: object | null, wantedAt: Date, is: boolean]>([
		['nothing installed', A1, null, LATER, false],
		['installed after the lock file', A1, A1, EARLIER, true],
		['lock file only touched', { '': { name: 'x' }, ...A1 }, A1, LATER, true],
		['another version wanted', A2, A1, LATER, false],
		['a package more wanted', { ...A1, 'node_modules/b': { version: '1.0.0' } }, A1, LATER, false],
		['an optional package for another machine', { ...A1, ...OPTIONAL }, A1, LATER, true],
	])('%s', async (_id, wanted, installed, wantedAt, is) => {
		await write(wanted, installed, wantedAt);
		expect(isInstalled(root)).toBe(is);
	});
});

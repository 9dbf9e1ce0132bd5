// Does a build that cannot write say so, and are the published data whole then? On a real small disk.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCK } from '../../../scripts/data/build-data';
import { canMount, fillDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { ARTICLE_SETS, buildCommand, copyProject, hashPublished } from '../../support/copied-project';

const [ALL, FEWER] = ARTICLE_SETS;

function build(root: string, articles: string) {
	const [command, args, options] = buildCommand(root, articles);
	return spawnSync(command, args, { ...options, encoding: 'utf8' });
}

/** Process that holds a build's lock, as soon as one does. */
async function readHolder(lock: string): Promise<number> {
	for (;;) {
		const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
		if (holder > 0) return holder;
		await wait(5);
	}
}

describe.skipIf(!canMount())(
	'a data build on a disk of its own (skipped where none can be mounted)',
	{ timeout: 120_000 },
	() => {
		const root = copyProject();
		const disk = join(root, 'static');
		let published: string | null = null;

		beforeAll(() => {
			mkdirSync(disk);
			mountDisk(disk, '64m');
			expect(build(root, ALL).status).toBe(0);
			published = hashPublished(root);
		}, 120_000);

		afterAll(() => {
			unmountDisk(disk);
			rmSync(root, { recursive: true });
		});

		function expectRefused(told: RegExp) {
			const { status, stderr } = build(root, FEWER);
			expect(status).toBe(1);
			expect(stderr).toMatch(told);
			expect(stderr).not.toContain('    at ');
			expect(hashPublished(root)).toBe(published);
		}

		it('tells that the disk is full, keeps what is published, and goes on when there is room', () => {
			const empty = fillDisk(disk);
			expectRefused(/the disk is full: free some space, and build again/);
			empty();
			expect(build(root, ALL).status).toBe(0);
			expect(hashPublished(root)).toBe(published);
		});

		it('tells that the disk is read-only', () => {
			execFileSync('mount', ['-o', 'remount,ro', disk]);
			expectRefused(/the disk is read-only/);
			execFileSync('mount', ['-o', 'remount,rw', disk]);
		});

		it('lets one of two builds at once through, whole, and tells the other', async () => {
			const [command, args, options] = buildCommand(root, ALL);
			const first = spawn(command, args, { ...options, stdio: 'ignore' });
			const ended = once(first, 'close');
			const holder = await readHolder(join(root, LOCK));
			// It stands still while the other comes, however busy the machine is.
			process.kill(holder, 'SIGSTOP');
			try {
				expectRefused(new RegExp(`another build is at work \\(process ${holder}\\)`));
			} finally {
				process.kill(holder, 'SIGCONT');
			}
			expect(await ended).toEqual([0, null]);
			expect(hashPublished(root)).toBe(published);
		});
	},
);

// Does a build that cannot write say so, and are the published data whole then? On a real small disk.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	symlinkSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PARTS = ['scripts', 'src', 'data', 'package.json', 'LICENSE', 'tsconfig.json'];
const ALL = 'data/articles';
const FEWER = 'data/fewer';

/** May this process mount a disk? Only then can one be full. */
function canMount(): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-mount-'));
	const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
	if (isMounted) execFileSync('umount', [folder]);
	rmSync(folder, { recursive: true });
	return isMounted;
}

function buildOptions(root: string, articles: string) {
	const args = [
		join('node_modules', 'tsx', 'dist', 'cli.mjs'),
		'scripts/build-data.ts',
		'--articles',
		articles,
	];
	return [process.execPath, args, { cwd: root, env: { ...process.env, INIT_CWD: root } }] as const;
}

function build(root: string, articles: string) {
	const [command, args, options] = buildOptions(root, articles);
	return spawnSync(command, args, { ...options, encoding: 'utf8' });
}

/** One hash of everything that is published, but the list of changes, which tells of the build before. */
function hashPublished(root: string): string {
	const folder = join(root, 'static/data');
	const hash = createHash('sha256');
	for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort())
		if (name !== 'changes.json' && /\.\w+$/.test(name))
			hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest('hex');
}

describe.skipIf(!canMount())(
	'a data build on a disk of its own (skipped where none can be mounted)',
	{ timeout: 120_000 },
	() => {
		const root = mkdtempSync(join(tmpdir(), 'bilateral-disk-'));
		const disk = join(root, 'static');
		let published = '';

		beforeAll(() => {
			for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
			symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
			cpSync(join(root, ALL), join(root, FEWER), { recursive: true });
			for (const name of readdirSync(join(root, FEWER)).slice(0, 5))
				rmSync(join(root, FEWER, name), { recursive: true });
			mkdirSync(disk);
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
			expect(build(root, ALL).status).toBe(0);
			published = hashPublished(root);
		}, 120_000);

		afterAll(() => {
			spawnSync('umount', [disk]);
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
			const filler = join(disk, 'filler');
			const { bavail, bsize } = statfsSync(disk);
			writeFileSync(filler, Buffer.alloc(bavail * bsize - 256 * 1024));
			expectRefused(/the disk is full: free some space, and build again/);
			rmSync(filler);
			expect(build(root, ALL).status).toBe(0);
			expect(hashPublished(root)).toBe(published);
		});

		it('tells that the disk is read-only', () => {
			execFileSync('mount', ['-o', 'remount,ro', disk]);
			expectRefused(/the disk is read-only/);
			execFileSync('mount', ['-o', 'remount,rw', disk]);
		});

		it('lets one of two builds at once through, whole, and tells the other', async () => {
			const runs = [ALL, ALL].map((articles) => {
				const [command, args, options] = buildOptions(root, articles);
				const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
				let told = '';
				child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
				return new Promise<{ code: number | null; told: string }>((done) =>
					child.once('close', (code) => done({ code, told })),
				);
			});
			const ended = await Promise.all(runs);
			expect(ended.map(({ code }) => code).sort()).toEqual([0, 1]);
			expect(ended.find(({ code }) => code === 1)?.told).toMatch(/another build is at work \(process \d+\)/);
			expect(hashPublished(root)).toBe(published);
		});
	},
);

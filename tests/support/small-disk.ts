// How does a test get a small disk of its own, and how does it fill up?
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** So much is left free on a disk that is filled. */
const LEFT_BYTES = 256 * 1024;

/** Makes the folder a disk of `size`, such as `64m`. Throws where this process may not mount. */
export function mountDisk(folder: string, size: string): void {
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
}

/** Takes the disk away, if there is one. */
export function unmountDisk(folder: string): void {
	spawnSync('umount', ['-l', folder]);
}

/** May this process mount a disk? Only then can one be full. */
export function canMount(): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-mount-'));
	try {
		mountDisk(folder, '1m');
		unmountDisk(folder);
		return true;
	} catch {
		return false;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Fills the disk but for a little; what it gives back empties it again. */
export function fillDisk(folder: string): () => void {
	const filler = join(folder, 'filler');
	const { bavail, bsize } = statfsSync(folder);
	writeFileSync(filler, Buffer.alloc(bavail * bsize - LEFT_BYTES));
	return () => rmSync(filler);
}

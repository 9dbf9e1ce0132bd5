// Is another build at work in the same folder?
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another build holds the lock. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

/**
 * Runs `work` while holding the lock file at `path`. A lock whose process is gone is taken over.
 * Throws {@link LockedError} where a running build holds it.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
	await mkdir(dirname(path), { recursive: true });
	await take(path);
	const free = () => rm(path, { force: true });
	try {
		return await work();
	} finally {
		await free();
	}
}

async function take(path: string): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			const file = await open(path, 'wx');
			await file.writeFile(`${process.pid}\n`);
			await file.close();
			return;
		} catch (error) {
			if (!isCode(error, 'EEXIST') || attempt > 1) throw error;
		}
		const holder = await holderOf(path);
		if (holder !== null && isRunning(holder)) {
			throw new LockedError(
				`another build is at work (process ${holder}): wait for it, or stop it and delete ${path}`,
			);
		}
		await rm(path, { force: true });
	}
}

/** Process that wrote the lock; null where it is gone or was cut short while writing. */
async function holderOf(path: string): Promise<number | null> {
	try {
		const pid = Number(await readFile(path, 'utf8'));
		return Number.isInteger(pid) && pid > 0 ? pid : null;
	} catch {
		return null;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

// Is another build at work in the same folder? Plain JavaScript: `npm start` asks it too.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another build holds the lock. */
export class LockedError extends Error {
	name = 'LockedError';
}

/**
 * Runs `work` while holding the lock file at `path`. A lock whose process is gone is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {LockedError} where a running build holds it
 */
export async function withLock(path, work) {
	await mkdir(dirname(path), { recursive: true });
	await take(path);
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}

async function take(path) {
	for (let attempt = 0; ; attempt++) {
		try {
			const file = await open(path, 'wx');
			await file.writeFile(`${process.pid}\n`);
			await file.close();
			return;
		} catch (error) {
			if (error.code !== 'EEXIST' || attempt > 1) throw error;
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

/** Process that wrote the lock; null where it was killed before it could. A lock that is just being written counts as held. */
async function holderOf(path) {
	for (let wait = 0; wait < 5; wait++) {
		try {
			const pid = Number(await readFile(path, 'utf8'));
			if (Number.isInteger(pid) && pid > 0) return pid;
		} catch {
			return null;
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return null;
}

function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');

/** Calls the command as npm does, from a folder where nothing lies. */
function call(...args: string[]) {
	const script = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'scripts/build-data.ts')];
	return spawnSync(process.execPath, [...script, ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: tmpdir() },
	});
}

describe('npm run build:data', { timeout: 30_000 }, () => {
	it.each([
		[2, ['--unknown'], 'unknown option'],
		[2, ['stray'], 'unexpected argument: stray'],
		[1, ['--articles', 'absent-folder-of-a-test'], ''],
	])('ends with %i on %j', (code, args, message) => {
		const { status, stderr } = call(...args);
		expect(status).toBe(code);
		expect(stderr).toContain(message);
		expect(stderr).not.toContain('    at ');
	});

	it('explains itself', () => {
		const { status, stdout } = call('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^usage: npm run build:data/);
	});
});

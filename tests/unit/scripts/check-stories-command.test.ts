// Does a story that does not follow from the data stop the command, with file and line?
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');
const TSX = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
const folders: string[] = [];

/** The command asks the database; a checkout that was never built has none yet. */
beforeAll(() => {
	if (existsSync(join(PROJECT, 'static/data/manifest.json'))) return;
	const { status, stderr } = spawnSync(process.execPath, [TSX, join(PROJECT, 'scripts/build-data.ts')], {
		cwd: PROJECT,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
}, 60_000);
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function check(story: string) {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-stories-'));
	folders.push(folder);
	writeFileSync(join(folder, 'made-up.md'), story);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[TSX, join(PROJECT, 'scripts/check-stories.ts'), folder],
		{ cwd: PROJECT, encoding: 'utf8' },
	);
	return { status, stdout, stderr: stderr.replace(folder, 'stories') };
}

const write = (view: string, text: string) => `---
title: Made up
lead: A story for a test.
order: 1
---

## One step
view: ${view}

${text}

## Questions for a class

- What follows?
`;

describe('npm run check:stories', { timeout: 30_000 }, () => {
	it('counts steps of a sound story', () => {
		const { status, stdout } = check(write('/?country=CHN', '[[contacts]] contacts are told.'));
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: 'stories follow from the data: 1, steps: 1\n',
		});
	});

	it.each([
		[
			'a step that matches no events',
			'/?country=CHN&from=1800&to=1801',
			'None.',
			/^stories\/made-up\.md:8: nothing in the data matches/,
		],
		[
			'an unknown name',
			'/?country=CHN',
			'They are [[friends]].',
			/^stories\/made-up\.md:10: \[\[friends\]\]: unknown expression: friends/,
		],
		[
			'a state without relations',
			'/?country=CHN',
			'Since [[since XXX]].',
			/^stories\/made-up\.md:10: \[\[since XXX\]\]: no relations in the table/,
		],
	])('stops at %s', (_, view, text, said) => {
		const { status, stderr } = check(write(view, text));
		expect(status).toBe(1);
		expect(stderr).toMatch(said);
	});
});

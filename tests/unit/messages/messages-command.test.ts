// Does the build stop where a message is missing, and say where?
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'messages-'));
	cpSync('messages', join(folder, 'messages'), { recursive: true });
	cpSync('src/lib/messages', join(folder, 'src/lib/messages'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...options: string[]) {
	const { status, stderr } = spawnSync('node', ['scripts/messages.mjs', folder, ...options], {
		encoding: 'utf8',
	});
	return { status, lines: stderr.trim() };
}

function change(file: string, edit: (messages: Record<string, string>) => void): void {
	const path = join(folder, file);
	const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
	edit(messages);
	writeFileSync(path, JSON.stringify(messages, null, '\t'));
}

const FAULTS: readonly [
	id: string,
	file: string,
	edit: (messages: Record<string, string>) => void,
	said: RegExp,
][] = [
	[
		'a missing message',
		'messages/fr/embed.json',
		(all) => delete all['chart'],
		/^messages\/fr\/embed\.json:1: no message chart$/m,
	],
	[
		'an empty message',
		'messages/fr/chart.json',
		(all) => (all['none'] = ''),
		/^messages\/fr\/chart\.json:1: no message none$/m,
	],
	[
		'a message that English has not',
		'messages/fr/embed.json',
		(all) => (all['spare'] = 'de trop'),
		/^messages\/fr\/embed\.json:\d+: spare is unknown$/m,
	],
	[
		'a message that was changed and not compiled',
		'messages/fr/embed.json',
		(all) => (all['chart'] = 'Dessin'),
		/^src\/lib\/messages\/embed\.fr\.ts:1: older than its messages/m,
	],
];

describe('npm run messages:check', () => {
	test('has nothing to say of the files at hand', () => {
		expect(run('--check')).toEqual({ status: 0, lines: '' });
	});

	test.each(FAULTS)('stops at %s', (_, file, edit, said) => {
		change(file, edit);
		const { status, lines } = run('--check');
		expect(status).toBe(1);
		expect(lines).toMatch(said);
	});

	test('is the first step of the build', () => {
		expect(readFileSync('scripts/build.mjs', 'utf8')).toMatch(/const STEPS = \['messages:check', /);
	});
});

describe('npm run messages', () => {
	test('refuses a translation that drops what the message takes', () => {
		change('messages/fr/embed.json', (all) => (all['openIn'] = 'Ouvrir'));
		const { status, lines } = run();
		expect(status).toBe(1);
		expect(lines).toMatch(/^messages\/fr\/embed\.json:\d+: openIn takes nothing, not site$/m);
	});
});

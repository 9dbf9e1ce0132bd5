// Does a bad row stop the command and the build, with file, line and what is wrong?
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SOUND_TABLES, tablesWith } from '../../support/reference-tables';

const PROJECT = join(import.meta.dirname, '../../..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function writeTables(tables: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'bilateral-reference-'));
	folders.push(folder);
	for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), `${text}\n`);
	return folder;
}

function call(script: string, ...args: string[]) {
	const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
	return spawnSync(process.execPath, [tsx, join(PROJECT, script), ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
	});
}

describe('npm run check:reference', () => {
	it('counts the rows of sound tables', () => {
		const { status, stdout } = call('scripts/check-reference.ts', writeTables({ ...SOUND_TABLES }));
		expect(status).toBe(0);
		expect(stdout).toContain('reference tables are sound: 4 countries');
	});

	it.each([
		[
			'an unknown code',
			'relations.csv',
			5,
			'NOR,XXX,established,1954-10-05,,day,test,,',
			'unknown code in b: XXX',
		],
		['an impossible date', 'relations.csv', 5, 'NOR,CHN,established,1954-02-30,,day,test,,', '1954-02-30'],
		[
			'an end before its start',
			'relations.csv',
			6,
			'CHN,USA,partnership,1997-10,1996,month,test,made up,',
			'1996',
		],
		[
			'a duplicate',
			'relations.csv',
			7,
			'CHN,NOR,established,1954-10-05,,day,test,,',
			'same pair, kind and start as line 5',
		],
		['a blank source', 'memberships.csv', 2, 'NOR,NATO,1949,,year,,', 'source'],
	])('stops on %s', (_, name, line, text, message) => {
		const folder = writeTables(tablesWith(name, line, text));
		const { status, stderr } = call('scripts/check-reference.ts', folder);
		expect(status).toBe(1);
		const fault = stderr.split('\n').find((one) => one.includes(`${name}:${line}: `));
		expect(fault).toContain(message);
		expect(stderr).not.toContain('    at ');
	});
});

describe('npm run build:data', { timeout: 60_000 }, () => {
	it('is stopped by a bad row of the tables, named with file and line, and writes nothing', () => {
		const project = mkdtempSync(join(tmpdir(), 'bilateral-project-'));
		folders.push(project);
		for (const part of ['package.json', 'tsconfig.json', 'LICENSE', 'scripts', 'src', 'data'])
			cpSync(join(PROJECT, part), join(project, part), { recursive: true });
		symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
		const table = join(project, 'data/reference/relations.csv');
		const line = readFileSync(table, 'utf8').trimEnd().split('\n').length + 1;
		appendFileSync(table, 'NOR,CHN,established,1954-02-30,,day,test,,\n');

		const script = join(project, 'scripts/build-data.ts');
		const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
		const { status, stderr } = spawnSync(process.execPath, [tsx, script], { cwd: project, encoding: 'utf8' });
		expect(status).toBe(1);
		const fault = stderr.split('\n').find((one) => one.includes(`data/reference/relations.csv:${line}: `));
		expect(fault).toContain('1954-02-30');
		expect(existsSync(join(project, 'static/data/manifest.json'))).toBe(false);
	});
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../../scripts/read-reference';
import { SOUND_TABLES, tablesWith } from '../../support/reference-tables';

let folder: string;

function write(tables: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'bilateral-reference-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
const command = [tsx, 'scripts/check-reference.ts'];

describe('loadReference', () => {
	it('reads the tables of a folder', async () => {
		write(SOUND_TABLES);
		const { reference, problems } = await loadReference(folder);
		expect(problems).toEqual([]);
		expect(reference.countries).toHaveLength(4);
	});

	it('rejects where there is no folder', async () => {
		await expect(loadReference(join(folder, 'none'))).rejects.toThrow('ENOENT');
	});
});

describe('npm run check:reference', () => {
	it('names file and line, and fails', () => {
		write(tablesWith('relations.csv', 7, 'CHN,XXX,established,1954,,year,test,,'));
		const { status, stderr } = spawnSync(process.execPath, [...command, folder], { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain(`${folder}/relations.csv:7: unknown code in b: XXX\n`);
		expect(stderr).toContain('1 fault in the reference tables');
	}, 30_000);

	it('passes the tables of the project', () => {
		const stdout = execFileSync(process.execPath, command, { encoding: 'utf8' });
		expect(stdout).toMatch(/^reference tables are sound: 250 countries, /);
	}, 30_000);
});

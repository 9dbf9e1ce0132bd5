// Do the claims that the bundled articles make agree with the table, from the article's text to the verdict?
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnniversaryClaim } from '../../../src/lib/model/event';
import { checkClaim } from '../../../src/lib/reference/check-claim';
import { loadTestReference } from '../../support/reference';

const PROJECT = join(import.meta.dirname, '../../..');

interface Told {
	type: string;
	date: string;
	countries: string[];
	anniversary: AnniversaryClaim;
}

describe('anniversaries in the bundled articles', () => {
	const command = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'scripts/extract.ts')];
	const { stdout } = spawnSync(process.execPath, [...command, join(PROJECT, 'data/articles')], {
		encoding: 'utf8',
	});
	const told = stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Told)
		.filter(({ type }) => type === 'anniversary')
		.sort((x, y) => (x.countries.join() < y.countries.join() ? -1 : 1));
	const reference = loadTestReference();

	it('are four, and the table confirms each', () => {
		const verdicts = told.map(({ anniversary, countries }) => {
			const { verdict, claimed } = checkClaim(anniversary, countries, reference);
			return [countries.join(' '), anniversary.n, anniversary.of, claimed, verdict];
		});
		expect(verdicts).toEqual([
			['CHN NOR', 70, 'relations', 1954, 'confirmed'],
			['CHN PRT', 45, 'relations', 1979, 'confirmed'],
			['CHN RUS', 75, 'relations', 1949, 'confirmed'],
			['CHN VNM', 15, 'comprehensive strategic cooperative partnership', 2008, 'confirmed'],
		]);
	});

	it('take the year that the article looks back on', () => {
		expect(told.map(({ date }) => date.slice(0, 4))).toEqual(['2024', '2024', '2024', '2023']);
	});
});

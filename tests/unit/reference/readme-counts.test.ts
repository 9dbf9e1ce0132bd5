// Does the README of the reference tables still count their rows and marks rightly?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTestReference } from '../../support/reference';

const readme = readFileSync(new URL('../../../data/reference/README.md', import.meta.url), 'utf8');
const reference = loadTestReference();

describe('data/reference/README.md', () => {
	test.each([
		['countries.csv', reference.countries],
		['organisations.csv', reference.organisations],
		['officials.csv', reference.officials],
		['relations.csv', reference.relations],
		['no-relations.csv', reference.noRelations],
		['memberships.csv', reference.memberships],
	])('counts the rows of %s by source', (name, rows) => {
		const counts = new Map<string, number>();
		for (const { source } of rows as readonly { source: string }[])
			counts.set(source, (counts.get(source) ?? 0) + 1);
		const line = readme.split('\n').find((one) => one.startsWith(`| \`${name}\``))!;
		const cells = line.split('|').map((cell) => cell.trim());
		expect(Number(cells[2])).toBe(rows.length);
		const told = [...cells[3]!.matchAll(/(\d+) ([^,]+)/g)].map(([, count, source]) => [
			source,
			Number(count),
		]);
		expect(new Map(told as [string, number][])).toEqual(counts);
	});
});

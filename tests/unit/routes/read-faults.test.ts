// Does each row of the table of faults name a browser test that is there?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFaults } from '../../../src/routes/method/read-faults.server';

const TESTS = 'tests/e2e';
const TITLE = /\btest\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g;

/** Is a test of this title written in the text: in one piece, or with parts that stand elsewhere in it? */
function holdsTest(text: string, title: string): boolean {
	return [...text.matchAll(TITLE)].some(([, , written = '']) => {
		const fixed = written.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		const [, ...parts] = new RegExp(`^${fixed.join('(.+)')}$`).exec(title) ?? [null];
		return title === written || (parts.length > 0 && parts.every((part) => text.includes(`'${part}'`)));
	});
}

const row = {
	fault: { en: 'x', fr: 'x' },
	pages: 'every',
	sees: { en: 'y', fr: 'y' },
	file: 'faults.spec.ts',
	test: 'z',
};

describe('the table of faults', () => {
	const rows = readFaults(readFileSync('data/faults.yaml', 'utf8'));

	it.each(rows.map(({ file, test }) => [file, test] as const))('%s has the test "%s"', (file, test) => {
		expect(readdirSync(TESTS)).toContain(file);
		expect(holdsTest(readFileSync(`${TESTS}/${file}`, 'utf8'), test)).toBe(true);
	});

	it.each([
		['plain', `test('a fault', async`, 'a fault', true],
		['on the next line', `test(\n\t'a fault',`, 'a fault', true],
		['another title', `test('a fault', async`, 'a fau', false],
		['from a table', "['one', 1]; test(`${id}: told`, async", 'one: told', true],
		['not in the table', "['one', 1]; test(`${id}: told`, async", 'two: told', false],
	])('finds a title: %s', (_, text, title, isThere) => {
		expect(holdsTest(text, title)).toBe(isThere);
	});

	it.each([
		['a page that there is not', { pages: 'nowhere' }],
		['no French', { sees: { en: 'y' } }],
		['a test of another folder', { file: '../unit/x.spec.ts' }],
	])('refuses %s', (_, wrong) => {
		expect(() => readFaults(JSON.stringify([{ ...row, ...wrong }]))).toThrow();
		expect(readFaults(JSON.stringify([row]))).toHaveLength(1);
	});
});

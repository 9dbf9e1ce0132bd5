import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile, type ReadOptions, type Reading } from '../../../src/lib/extract/read/read-file';
import { readPaths } from '../../../scripts/read-paths';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'paths-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(name: string, options?: ReadOptions): Promise<Reading> {
	const whole: Reading = { articles: [], problems: [] };
	for await (const reading of readPaths([{ shown: name, absolute: join(folder, name) }], options)) {
		whole.articles.push(...reading.articles);
		whole.problems.push(...reading.problems);
	}
	return whole;
}

function put(name: string, bytes: string | Uint8Array): Uint8Array {
	writeFileSync(join(folder, name), bytes);
	return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
}

describe('readPaths', () => {
	it('streams JSON Lines to the same articles as reading them at once', async () => {
		const lines = Array.from({ length: 1500 }, (_, index) =>
			index % 7 === 3
				? ''
				: index % 50 === 9
					? 'no json'
					: JSON.stringify({ title: `São ${index}`, body: 'They met. '.repeat(30) }),
		);
		const bytes = put('many.ndjson', lines.join('\n'));
		expect(await readAll('many.ndjson', { published: '2024' })).toEqual(
			readFile({ name: 'many.ndjson', bytes }, { published: '2024' }),
		);
	});

	it('loses only the line that is no UTF-8', async () => {
		const bad = new Uint8Array([
			...new TextEncoder().encode('{"body":"One."}\n{"body":"'),
			0xe9,
			...new TextEncoder().encode('"}\n{"body":"Three."}'),
		]);
		put('bad.jsonl', bad);
		const { articles, problems } = await readAll('bad.jsonl');
		expect(articles.map((article) => article.document)).toEqual(['bad-1', 'bad-3']);
		expect(problems).toEqual([
			{ file: 'bad.jsonl', line: 2, message: expect.stringMatching(/not UTF-8/) as string },
		]);
	});

	it('reports an empty file of lines', async () => {
		put('none.ndjson', '');
		expect((await readAll('none.ndjson')).problems[0]?.message).toMatch(/empty/);
	});

	it.each(['huge.md', 'huge.html', 'huge.xml', 'huge.jsonl'])(
		'refuses %s of 200 MB with a line',
		async (name) => {
			put(name, '');
			truncateSync(join(folder, name), 200_000_000);
			const { articles, problems } = await readAll(name);
			expect(articles).toEqual([]);
			expect(problems).toEqual([
				{
					file: name,
					line: 1,
					message: expect.stringMatching(/(larger|longer) than 64 MB: .*one article a line/) as string,
				},
			]);
			rmSync(join(folder, name));
		},
	);

	it('keeps the lines before one that is too long', async () => {
		put('long.jsonl', '{"body":"They met."}\n');
		truncateSync(join(folder, 'long.jsonl'), 70_000_000);
		const { articles, problems } = await readAll('long.jsonl');
		expect(articles.map(({ text }) => text)).toEqual(['They met.']);
		expect(problems.map(({ line }) => line)).toEqual([2]);
		rmSync(join(folder, 'long.jsonl'));
	});

	it('leaves out the second of two files with one name', async () => {
		put('same.md', 'One.');
		put('same.txt', 'Two.');
		const paths = ['same.txt', 'same.md'].map((shown) => ({ shown, absolute: join(folder, shown) }));
		const articles: string[] = [];
		const problems: string[] = [];
		for await (const reading of readPaths(paths)) {
			articles.push(...reading.articles.map((article) => article.text));
			problems.push(...reading.problems.map((problem) => problem.message));
		}
		expect(articles).toEqual(['One.']);
		expect(problems).toEqual([expect.stringContaining('same name as same.md')]);
	});

	it('reads a file once that is given twice', async () => {
		put('once.md', 'One.');
		const path = { shown: 'once.md', absolute: join(folder, 'once.md') };
		let articles = 0;
		for await (const reading of readPaths([path, path])) articles += reading.articles.length;
		expect(articles).toBe(1);
	});
});

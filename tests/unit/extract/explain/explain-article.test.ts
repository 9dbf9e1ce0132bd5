import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainFile, learn } from '../../../../src/lib/extract/explain/explain-file';
import { loadReference } from '../../../../scripts/read-reference';

const knowledge = learn((await loadReference()).reference);
const explain = (text: string) =>
	explainFile(
		{ name: 'a.txt', bytes: new TextEncoder().encode(text) },
		{ published: '2024-02-08' },
		knowledge,
	);

const FIELDS = ['mechanism', 'round', 'tone', 'anniversary', 'venue'] as const;

describe('explainFile', () => {
	it('shows why a candidate was dropped', () => {
		const [article] = explain('Norwegian Foreign Minister Espen Barth Eide hopes to meet Wang Yi.').articles;
		expect(article?.records).toEqual([]);
		expect(article?.dropped[0]).toMatchObject({
			reason: 'wish',
			line: 1,
			why: expect.stringContaining('wish'),
		});
	});

	it('names those who occur', () => {
		expect(
			explain(
				'Chinese President Xi Jinping met with Norwegian Prime Minister Jonas Gahr Store on Feb. 5, 2024.',
			).names,
		).toMatchObject({ CHN: 'China', NOR: 'Norway' });
	});

	it.each(readdirSync('data/articles').filter((name) => name.endsWith('.md')))(
		'grounds every field of every record of %s in its text',
		(name) => {
			const bytes = readFileSync(`data/articles/${name}`);
			for (const { records } of explainFile({ name, bytes }, {}, knowledge).articles) {
				for (const { mention, grounds } of records) {
					const fields = new Set(grounds.map(({ field }) => field));
					for (const field of ['trigger', 'type', 'date', 'dateBasis', 'status', 'channel'])
						expect(fields, field).toContain(field);
					mention.participants.forEach((_, index) => expect(fields).toContain(`participants.${index}`));
					for (const field of FIELDS) if (mention[field] !== null) expect(fields).toContain(field);
					for (const { words, rule, field } of grounds) {
						expect(rule).toMatch(/^[a-z-]+\/[a-z-]+/);
						if (!field.startsWith('date')) expect(words).not.toBe('');
					}
				}
			}
		},
	);
});

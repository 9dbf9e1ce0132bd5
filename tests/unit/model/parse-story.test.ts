import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/lib/model/parse-story';

const HEAD = '---\ntitle: A\nlead: B\norder: 1\n---\n';
const STEP = '\n## One\nview: /?country=NOR\n\nFirst line\nsecond line.\n\nNext.\n';
const END = '\n## Questions for a class\n\n- Why?\n- Who?\n';

test('a story', () => {
	expect(parseStory('a.md', HEAD + STEP + END)).toEqual({
		problems: [],
		story: {
			title: 'A',
			lead: { line: 3, text: 'B' },
			order: 1,
			steps: [
				{
					heading: 'One',
					view: { line: 8, text: '/?country=NOR' },
					paragraphs: [
						{ line: 10, text: 'First line second line.' },
						{ line: 13, text: 'Next.' },
					],
				},
			],
			questions: [
				{ line: 17, text: 'Why?' },
				{ line: 18, text: 'Who?' },
			],
		},
	});
});

const FAULTS: readonly [id: string, text: string, line: number, message: RegExp][] = [
	['no front matter', STEP + END, 1, /no front matter/],
	['front matter that is no YAML', `---\ntitle: [\n---\n${STEP}${END}`, 2, /not valid YAML/],
	['no title', `---\nlead: B\norder: 1\n---\n${STEP}${END}`, 1, /no title/],
	['no lead', `---\ntitle: A\norder: 1\n---\n${STEP}${END}`, 1, /no lead/],
	['an order that is no number', `---\ntitle: A\nlead: B\norder: x\n---\n${STEP}${END}`, 4, /whole number/],
	['text before the first step', `${HEAD}Text.\n${STEP}${END}`, 6, /before the first step/],
	['a step without a view', `${HEAD}\n## One\n\nText.\n${END}`, 8, /needs a line such as/],
	[
		'a view of another site',
		`${HEAD}\n## One\nview: https://a.org\n\nText.\n${END}`,
		8,
		/needs a line such as/,
	],
	['a step without text', `${HEAD}\n## One\nview: /\n${END}`, 7, /without text/],
	['no step', HEAD + END, 6, /no step/],
	['no questions', HEAD + STEP, 6, /no questions/],
];

describe('faults, with their line', () => {
	test.each(FAULTS)('%s', (_, text, line, message) => {
		const { story, problems } = parseStory('a.md', text);
		expect(story).toBeNull();
		expect(problems).toContainEqual({ file: 'a.md', line, message: expect.stringMatching(message) });
	});
});

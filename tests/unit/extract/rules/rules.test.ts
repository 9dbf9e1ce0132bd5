// Do the rules read what people would write, and keep silent where nothing happened?
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { ALL_RULES } from '../../../../src/lib/extract/rules/all-rules';
import { isCoreType } from '../../../../src/lib/model/vocabulary';
import { loadReference } from '../../../../scripts/read-reference';
import { RELEASES } from './official-phrases';
import { SILENT, TELLING } from './phrases';
import { PASSING } from './passing-phrases';
import { SIDES } from './release-sides';
import { madeUpArticle } from '../../../support/made-up-article';

const { reference } = await loadReference('data/reference');
const lexicon = compileLexicon(reference);

function read(text: string, title: string | null = null, publisher: string | null = null) {
	return extractArticle(madeUpArticle(text, { title, publisher }), lexicon);
}

const told = (text: string) =>
	read(text)
		.mentions.filter(({ type }) => isCoreType(type))
		.map(({ type, date, countries }) => `${type} ${date} ${countries.join('-')}`);

describe('phrases that tell events', () => {
	it.each(TELLING)('$id', ({ text, events }) => {
		expect(told(text).sort()).toEqual([...events].sort());
	});
});

describe('phrases that tell none', () => {
	it.each(SILENT)('$id', ({ text }) => {
		expect(told(text)).toEqual([]);
	});
});

describe('releases and transcripts', () => {
	it.each([...RELEASES, ...SIDES, ...PASSING])('$id', ({ title, publisher, text, events }) => {
		const { mentions } = read(`${title}\n\n${text}`, title, publisher ?? null);
		const found = mentions
			.filter(({ type }) => isCoreType(type))
			.map(({ type, date, status, countries, organisations }) =>
				[type, date, status, countries.join('-'), ...organisations].filter(Boolean).join(' '),
			);
		expect(found.sort()).toEqual([...events].sort());
	});
});

describe('rules', () => {
	it('have ids of their own', () => {
		const ids = ALL_RULES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(ALL_RULES.map((rule) => ({ id: rule.id, rule })))('$id is tried on its sample', ({ rule }) => {
		const words = new Set(read(rule.sample).scene.tokens.map(({ norm }) => norm));
		expect(rule.triggers.some((trigger) => words.has(trigger))).toBe(true);
	});
});

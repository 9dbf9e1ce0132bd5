// Are charts written in good French where French is asked for, and in English again after that?
import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/lib/messages/book';
import { french } from '../../../src/lib/messages/french';
import { embedWords } from '../../../src/lib/messages/embed-words';
import { writeIn } from '../../../src/lib/messages/write-in';
import { words } from '../../../src/lib/messages/words';
import { describeEdtf } from '../../../src/lib/model/edtf';
import { describeView, type Tally } from '../../../src/lib/model/headline';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';

const DATES: readonly [edtf: string, style: 'short' | 'long', text: string][] = [
	['2024-02-05', 'short', '5 févr. 2024'],
	['2024-02-01', 'long', '1er février 2024'],
	['2024-08', 'long', 'août 2024'],
	['2024-21', 'short', 'printemps 2024'],
	['2024-24', 'short', 'hiver 2024'],
	['2024-05-05/2024-05-10', 'short', '5–10 mai 2024'],
	['2024-02-01/2024-02-29', 'long', '1er–29 février 2024'],
	['2022-10/2024-02', 'long', 'octobre 2022–février 2024'],
	['2024~', 'short', 'vers 2024'],
	['no date', 'short', 'no date'],
];

const TALLY: Tally = {
	entries: 27,
	contacts: 27,
	occurred: 26,
	planned: 1,
	cancelled: 0,
	anniversaries: 0,
	inexact: 0,
	crossing: 0,
	partners: ['NOR', 'CHE'],
	extent: { from: '2022-10', to: '2024-02' },
};
const NAMES: Record<string, string> = { CHN: 'Chine', NOR: 'Norvège', CHE: 'Suisse' };
const nameOf = (code: string) => NAMES[code] ?? code;
const NONE = { contacts: 0, entries: 0, planned: 0, occurred: 0, partners: [] };
const PERIOD = { from: '2024-02', to: '2024-02' };

const HEADLINES: readonly [id: string, view: Partial<View>, tally: Partial<Tally>, text: string][] = [
	['the whole', {}, {}, '27 contacts entre 2 pays, octobre 2022–février 2024'],
	['a country', { country: 'CHN' }, {}, 'Chine : 27 contacts avec 2 pays, octobre 2022–février 2024'],
	['thousands', {}, { contacts: 3035 }, '3\u202f035 contacts entre 2 pays, octobre 2022–février 2024'],
	[
		'one partner',
		{ country: 'CHN', ...PERIOD },
		{ partners: ['NOR'], contacts: 1, planned: 0 },
		'Chine : 1 contact avec un pays (Norvège), février 2024',
	],
	[
		'a pair without any',
		{ country: 'CHN', with: 'NOR', ...PERIOD },
		NONE,
		'Chine et Norvège : aucun contact rapporté, février 2024',
	],
	[
		'none of a feminine type',
		{ types: ['meeting'], ...PERIOD },
		NONE,
		'Aucune rencontre rapportée, février 2024',
	],
	['zero takes the singular', { types: ['visit'], ...PERIOD }, NONE, 'Aucune visite rapportée, février 2024'],
	['a channel', { channels: ['party'], ...PERIOD }, {}, '27 contacts de partis entre 2 pays, février 2024'],
	['since a day', { from: '2024-02-05' }, {}, '27 contacts entre 2 pays, depuis le 5 février 2024'],
	['until a month', { to: '2024-02' }, {}, '27 contacts entre 2 pays, jusqu’en février 2024'],
];

describe('French', () => {
	test.each(DATES)('%s, %s', (edtf, style, text) => {
		expect(speak(french, () => describeEdtf(edtf, style))).toBe(text);
	});

	test.each(HEADLINES)('%s', (_, view, tally, text) => {
		const written = speak(french, () =>
			describeView({ ...DEFAULT_VIEW, ...view }, { ...TALLY, ...tally }, nameOf),
		);
		expect(written).toBe(text);
	});

	test('rows of a table, by French plural rules', () => {
		const rows = [0, 1, 2, 1200].map((count) => writeIn('fr', () => embedWords().tableRows({ rows: count })));
		expect(rows).toEqual([
			'Tableau, 0 ligne',
			'Tableau, 1 ligne',
			'Tableau, 2 lignes',
			'Tableau, 1\u202f200 lignes',
		]);
	});
});

describe('the language at hand', () => {
	test('is English again after French, also after a fault', () => {
		expect(writeIn('fr', () => words().none())).toBe('aucune');
		expect(() =>
			writeIn('fr', () => {
				throw new Error('fault');
			}),
		).toThrow('fault');
		expect(words().none()).toBe('none');
		expect(embedWords().chart()).toBe('Chart');
	});
});

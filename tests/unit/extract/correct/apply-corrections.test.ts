import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../../src/lib/extract/correct/apply-corrections';
import { parseCorrections } from '../../../../src/lib/extract/correct/parse-corrections';
import { linkMentions } from '../../../../src/lib/extract/link/link';
import { makeMention, person } from '../link/make-mention';

const NAMES = { country: (code: string) => code, organisation: (id: string) => id };
const SIGNED = { by: 'A. Reader', on: '2024-03-01', reason: 'It says so.' };

/** One meeting told twice, and another a week later. */
const EVENTS = linkMentions([
	makeMention('x'),
	makeMention('y', { participants: [person('a', 'CHL', null), person('b', 'NOR', 'Espen Barth Eide')] }),
	makeMention('z', { date: '2024-02-12' }),
]);
const [FIRST, SECOND] = ['chl-nor-meeting-2024-02-05', 'chl-nor-meeting-2024-02-12'] as const;

function apply(...entries: object[]) {
	const { corrections, problems } = parseCorrections(
		'c.yaml',
		JSON.stringify(entries.map((entry) => ({ ...SIGNED, ...entry }))),
	);
	expect(problems).toEqual([]);
	return applyCorrections(EVENTS, corrections, NAMES);
}

describe('applyCorrections', () => {
	it('begins with two records', () => {
		expect(EVENTS.map(({ id, sources }) => [id, sources.length])).toEqual([
			[FIRST, 2],
			[SECOND, 1],
		]);
	});

	it('does nothing where there are none', () => {
		expect(apply()).toEqual({ events: EVENTS, applied: [], problems: [] });
	});

	it('overrules a field, keeps the id and makes the title anew', () => {
		const { events, applied } = apply({
			event: FIRST,
			action: 'change',
			set: {
				date: '2024-02-06',
				participants: [
					{ side: 'a', country: 'PER', actor: 'Ana' },
					{ side: 'b', country: 'NOR' },
				],
			},
		});
		const event = events.find(({ id }) => id === FIRST);
		expect(event).toMatchObject({ date: '2024-02-06', countries: ['NOR', 'PER'] });
		expect(event?.title).toContain('Ana');
		expect(event?.sources).toHaveLength(2);
		expect(
			applied.map(({ event: id, field, before, after, author, made }) => [
				id,
				field,
				before,
				after,
				author,
				made,
			]),
		).toEqual(
			expect.arrayContaining([[FIRST, 'date', '"2024-02-05"', '"2024-02-06"', 'A. Reader', '2024-03-01']]),
		);
	});

	it('finds a record by what stays stable', () => {
		const target = { article: 'z', type: 'meeting', countries: ['NOR', 'CHL'] };
		const { events, problems } = apply({ ...target, action: 'change', set: { status: 'cancelled' } });
		expect(problems).toEqual([]);
		expect(events.find(({ id }) => id === SECOND)?.status).toBe('cancelled');
	});

	it('rejects', () => {
		const { events, applied } = apply({ event: FIRST, action: 'reject' });
		expect(events.map(({ id }) => id)).toEqual([SECOND]);
		expect(applied).toMatchObject([{ event: FIRST, action: 'reject', field: null, after: null }]);
	});

	it('merges: the first keeps its id and gets the sources of the other', () => {
		const { events, applied } = apply({ event: SECOND, action: 'merge', with: FIRST });
		expect(events.map(({ id, sources }) => [id, sources.map(({ article }) => article)])).toEqual([
			[SECOND, ['z', 'x', 'y']],
		]);
		expect(applied).toMatchObject([{ event: SECOND, before: FIRST, after: SECOND }]);
	});

	it('splits by article', () => {
		const { events } = apply({ event: FIRST, action: 'split', articles: ['y'] });
		expect(events.map(({ id, sources }) => [id, sources.map(({ article }) => article)])).toEqual([
			[FIRST, ['x']],
			[`${FIRST}-2`, ['y']],
			[SECOND, ['z']],
		]);
	});

	it.each([
		['a record that is gone', { event: 'no-such', action: 'reject' }, /no such record/],
		[
			'several records',
			{ article: 'x', type: 'visit', countries: ['CHL', 'NOR'], action: 'reject' },
			/no such record/,
		],
		[
			'what the record says already',
			{ event: FIRST, action: 'change', set: { status: 'occurred' } },
			/already says so/,
		],
		[
			'a record that has changed',
			{ event: FIRST, action: 'change', set: { status: 'planned' }, was: { date: '2024-02' } },
			/now says date "2024-02-05"/,
		],
		['a merge with nothing', { event: FIRST, action: 'merge', with: 'no-such' }, /no other record/],
		['a merge with itself', { event: FIRST, action: 'merge', with: FIRST }, /no other record/],
		['a split that parts nothing', { event: FIRST, action: 'split', articles: ['x', 'y'] }, /does not part/],
	])('reports and leaves alone: %s', (_, entry, message) => {
		const { events, applied, problems } = apply(entry);
		expect(events).toEqual(EVENTS);
		expect(applied).toEqual([]);
		expect(problems).toEqual([
			{ file: 'c.yaml', line: 1, message: expect.stringMatching(message) as string },
		]);
	});
});

describe('parseCorrections', () => {
	const good = `- event: a
  action: reject
  by: A. Reader
  on: 2024-03-01
  reason: Not an event.
`;

	it('reads a list, each with its line', () => {
		const { corrections, problems } = parseCorrections('c.yaml', `# first\n${good}${good}`);
		expect(problems).toEqual([]);
		expect(corrections.map(({ line, action, on }) => [line, action, on])).toEqual([
			[2, 'reject', '2024-03-01'],
			[7, 'reject', '2024-03-01'],
		]);
	});

	it.each([
		['an empty file', '# none yet\n', 0, null],
		['no YAML', '- a: [\n', 2, /not valid YAML/],
		['no list', 'event: a\n', 1, /is no list/],
		['no reason', good.replace(/ {2}reason.*\n/, ''), 1, /missing field: reason/],
		['an unknown action', good.replace('reject', 'delete'), 2, /action: must be one of/],
		['an unknown field', `${good}  colour: red\n`, 6, /unknown field: colour/],
		['a day that is none', good.replace('2024-03-01', '2024-03-32'), 4, /on: must be a day/],
		['a merge with nobody', good.replace('reject', 'merge'), 1, /needs `with`/],
		['no target', good.replace('event: a', 'article: a'), 1, /names no record/],
		['a change of nothing', good.replace('reject', 'change'), 1, /changes nothing/],
		[
			'a date that is none',
			good.replace('reject', 'change').concat('  set:\n    date: soon\n'),
			7,
			/set\.date: is no EDTF date/,
		],
	])('reports %s', (_, text, line, message) => {
		const { problems } = parseCorrections('c.yaml', text);
		if (message === null) expect(problems).toEqual([]);
		else
			expect(problems).toEqual([{ file: 'c.yaml', line, message: expect.stringMatching(message) as string }]);
	});
});

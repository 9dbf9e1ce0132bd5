import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateRecords } from '../../../../src/lib/extract/evaluate/evaluate';
import { parseGold, type GoldEvent } from '../../../../src/lib/extract/evaluate/gold-event';
import { linkMentions } from '../../../../src/lib/extract/link/link';
import type { EventRecord, Mention } from '../../../../src/lib/model/event';
import { makeMention, person } from '../link/make-mention';

function gold(rest: Partial<GoldEvent> = {}): GoldEvent {
	return {
		document: 'x',
		type: 'meeting',
		date: '2024-02-05',
		countries: ['NOR', 'CHL'],
		organisations: [],
		actors: ['Alberto van Klaveren'],
		optional: false,
		...rest,
	};
}

const records = (...mentions: Partial<Mention>[]) =>
	linkMentions(mentions.map((rest) => makeMention('x', rest)));
const counts = (golds: GoldEvent[], found: EventRecord[], name: 'core' | 'exact' | 'loose' = 'core') => {
	const score = evaluateRecords(golds, found).scores[name];
	return [score.found, score.missed, score.wrong];
};

describe('evaluateRecords', () => {
	it.each<[string, GoldEvent[], EventRecord[], number[]]>([
		['a record that is right', [gold()], records({}), [1, 0, 0]],
		['a vaguer date', [gold()], records({ date: '2024-02' }), [1, 0, 0]],
		['another date', [gold()], records({ date: '2024-02-07' }), [0, 1, 1]],
		['one of two readings', [gold({ dates: ['2023', '2024-02'] })], records({}), [1, 0, 0]],
		['another type', [gold()], records({ type: 'call' }), [0, 1, 1]],
		['a country too many', [gold({ countries: ['NOR'] })], records({}), [0, 1, 1]],
		[
			'half of a summit',
			[gold({ type: 'summit', countries: ['CHL', 'NOR', 'PER', 'PRY'] })],
			records({ type: 'summit' }),
			[1, 0, 0],
		],
		[
			'less than half of a summit',
			[gold({ type: 'summit', countries: ['CHL', 'PER', 'PRY', 'URY'] })],
			records({ type: 'summit' }),
			[0, 1, 1],
		],
		['an optional event that is missed', [gold({ optional: true })], [], [0, 0, 0]],
		['an optional event that is found', [gold({ optional: true })], records({}), [0, 0, 0]],
		['a document without events', [gold({ type: 'none' })], records({}), [0, 0, 1]],
		['a context type', [gold({ type: 'statement' })], records({ type: 'statement' }), [0, 0, 0]],
		['an open end', [gold({ date: '2023-12/..' })], records({}), [1, 0, 0]],
	])('counts found, missed, wrong: %s', (_, golds, found, expected) => {
		expect(counts(golds, found)).toEqual(expected);
	});

	it('wants equal dates for the exact score, and a year for the loose one', () => {
		expect(counts([gold()], records({ date: '2024-02' }), 'exact')).toEqual([0, 1, 1]);
		expect(counts([gold()], records({ date: '2024-12-01' }), 'loose')).toEqual([1, 0, 0]);
	});

	it('matches one to one, as many as can be', () => {
		const both = [gold({ date: '2024' }), gold({ date: '2024-02-05' })];
		expect(counts(both, records({ date: '2024-02-05' }, { date: '2024-03' }))).toEqual([2, 0, 0]);
	});

	it('looks at the fields of the events found', () => {
		const { fields } = evaluateRecords(
			[gold({ status: 'planned', channel: 'state', actors: ['Klaveren', 'Ana Rao'] })],
			records({ participants: [person('a', 'CHL', 'Alberto van Klaveren')] }),
		);
		expect(fields).toMatchObject({
			status: { agree: 0, told: 1 },
			channel: { agree: 1, told: 1 },
			actors: { agree: 0, told: 1 },
		});
	});

	it('lists what was missed and what is wrong', () => {
		const { misses } = evaluateRecords([gold()], records({ type: 'call' }));
		expect(misses.map(({ kind, type }) => [kind, type])).toEqual([
			['missed', 'meeting'],
			['wrong', 'call'],
		]);
	});
});

describe('parseGold', () => {
	it('reports bad lines by number', () => {
		const { gold: golds, problems } = parseGold(
			'g',
			'x\n\n{"type":"call"}\n{"document":"d","type":"call"}\n{"document":"d","type":"none"}',
		);
		expect(golds).toHaveLength(1);
		expect(problems.map((problem) => problem.line)).toEqual([1, 3, 4]);
	});
});

const SHARED = new URL('../../../../../shared/', import.meta.url).pathname;

describe.skipIf(!existsSync(join(SHARED, 'score.mjs')))(
	'beside the shared scorer (skipped where it is absent)',
	() => {
		it.each(['dev.ndjson', 'newsletter-2024-02.ndjson'])('gives the same numbers on %s', (file) => {
			const folder = mkdtempSync(join(tmpdir(), 'score-'));
			try {
				const path = join(SHARED, 'gold', file);
				const { gold: golds } = parseGold(file, readFileSync(path, 'utf8'));
				// Annotations turned into records, some of them spoilt: something of every kind is then found, missed and wrong.
				const told = golds
					.filter((event) => event.type !== 'none')
					.map((event, index) =>
						makeMention(event.document, {
							type: index % 11 === 3 ? 'call' : (event.type as Mention['type']),
							date: index % 5 === 1 ? event.date.slice(0, 4) : index % 13 === 2 ? '1900' : event.date,
							status: index % 4 === 0 ? 'planned' : 'occurred',
							countries: index % 7 === 6 ? event.countries.slice(1) : event.countries,
							organisations: event.organisations,
							participants: event.actors.map((actor) => person('a', 'NOR', index % 3 === 0 ? null : actor)),
							anniversary: event.anniversary ? { ...event.anniversary, of: 'relations' } : null,
							evidence: [{ start: index, end: index + 1 }],
						}),
					);
				const found = linkMentions(told);
				const out = join(folder, 'records.ndjson');
				writeFileSync(out, found.map((record) => JSON.stringify(record)).join('\n'));
				const theirs = JSON.parse(
					execFileSync(process.execPath, [join(SHARED, 'score.mjs'), path, out, '--json'], {
						encoding: 'utf8',
					}),
				) as Record<string, Record<string, number>> & {
					fields: Record<string, number[]>;
					perType: Record<string, object>;
				};
				const ours = evaluateRecords(golds, found);
				for (const name of ['core', 'exact', 'loose'] as const) {
					const { found: tp, wrong: fp, missed: fn, ...shares } = ours.scores[name];
					expect({ tp, fp, fn, ...shares }).toEqual(theirs[name]);
				}
				for (const [field, [agree, number]] of Object.entries(theirs.fields))
					expect([field, ours.fields[field as keyof typeof ours.fields]]).toEqual([
						field,
						{ agree, told: number },
					]);
				const perType = [...ours.perType].map(([type, c]) => [
					type,
					{ tp: c.found, fn: c.missed, fp: c.wrong },
				]);
				expect(Object.fromEntries(perType)).toEqual(theirs.perType);
			} finally {
				rmSync(folder, { recursive: true });
			}
		});

		it('is there with its annotations', () => {
			expect(readdirSync(join(SHARED, 'gold'))).toContain('dev.ndjson');
		});
	},
);

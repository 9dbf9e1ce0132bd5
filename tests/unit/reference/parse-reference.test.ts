import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../../src/lib/model/problem';
import { parseReference } from '../../../src/lib/reference/parse-reference';
import { SOUND_TABLES, tablesWith } from '../../support/reference-tables';

function problemsOf(files: Record<string, string>): string[] {
	return parseReference(files).problems.map(formatProblem);
}

describe('parseReference', () => {
	it('reads sound tables', () => {
		const { reference, problems } = parseReference(SOUND_TABLES);
		expect(problems).toEqual([]);
		expect(reference.countries.map(({ code }) => code)).toEqual(['CHN', 'KIR', 'NOR', 'USA']);
		expect(reference.countries[2]).toMatchObject({
			demonyms: ['Norwegian', 'Norwegians'],
			cities: ['Bergen', 'Springfield'],
			ambiguous: ['Springfield'],
			latitude: 59.9,
		});
		expect(reference.officials).toHaveLength(2);
		expect(reference.memberships[0]).toMatchObject({ country: 'NOR', organisation: 'NATO', end: null });
	});

	it('sorts a pair whichever way round it is written', () => {
		const { relations } = parseReference(SOUND_TABLES).reference;
		expect(relations.find(({ b }) => b === 'NOR')).toMatchObject({ a: 'CHN', b: 'NOR', line: 5 });
	});

	it('survives JSON and the order of files and rows', () => {
		const { reference } = parseReference(SOUND_TABLES);
		expect(JSON.parse(JSON.stringify(reference))).toEqual(reference);
		const turned = Object.fromEntries(
			Object.entries(SOUND_TABLES)
				.reverse()
				.map(([name, text]) => {
					const [header = '', ...rows] = text.split('\n');
					return [name, [header, ...rows.reverse()].join('\n')];
				}),
		);
		const withoutLine = (rows: readonly { line?: number }[]) => rows.map((row) => ({ ...row, line: 0 }));
		expect(withoutLine(parseReference(turned).reference.relations)).toEqual(withoutLine(reference.relations));
		expect(parseReference(turned).reference.countries).toEqual(reference.countries);
	});

	it('quotes the path that it was given', () => {
		const files = { ...SOUND_TABLES, 'data/reference/memberships.csv': 'country' };
		delete (files as Record<string, string>)['memberships.csv'];
		expect(problemsOf(files)[0]).toBe('data/reference/memberships.csv:1: missing column: organisation');
	});

	it('reports a table that is not there', () => {
		const files: Record<string, string> = { ...SOUND_TABLES };
		delete files['officials.csv'];
		expect(problemsOf(files)).toEqual(['officials.csv:1: missing table']);
	});

	it('counts lines past blank lines, a byte order mark and Windows line ends', () => {
		const text = `\uFEFF${SOUND_TABLES['memberships.csv']!.replaceAll('\n', '\r\n\r\n')}\r\nXXX,NATO,1949,,year,test,\r\n`;
		expect(problemsOf({ ...SOUND_TABLES, 'memberships.csv': text })).toEqual([
			'memberships.csv:4: unknown code in country: XXX',
		]);
	});
});

const row = {
	norway: 'NOR,NO,578,Norway,,,,Oslo,59.9,10.8,Europe,Northern Europe,Springfield,Springfield,test',
	with: (from: string, to: string) => row.norway.replace(from, to),
};

test.each([
	['countries.csv', 4, row.with('NOR,', 'NORW,'), 'malformed code: NORW'],
	['countries.csv', 6, row.norway, 'code NOR stands in line 4 already'],
	[
		'countries.csv',
		6,
		row.with('NOR,NO,578,Norway', 'NOX,NX,578,Nox'),
		'numeric 578 stands in line 4 already',
	],
	['countries.csv', 4, row.with('59.9', '95.9'), 'latitude is no number from -90 to 90: 95.9'],
	['countries.csv', 4, row.with('10.8', ''), 'longitude is no number from -180 to 180: (blank)'],
	['countries.csv', 4, row.with('10.8', '10,8'), '16 cells where the header has 15'],
	[
		'countries.csv',
		4,
		row.with('Norway,,', 'Norway,PRC,'),
		'"PRC" names CHN (line 2) too: list it as ambiguous in both',
	],
	['countries.csv', 4, row.with('Norway,,', 'Norway,Norge;;Noreg,'), 'blank member in aliases'],
	['countries.csv', 4, row.with('Norway,,', 'Norway,Norge;Norge,'), 'repeated member in aliases'],
	[
		'countries.csv',
		4,
		row.with('Springfield,test', 'Springfield;Bergen,test'),
		'ambiguous word stands in no other column: Bergen',
	],
	['countries.csv', 4, row.with(',test', ','), 'missing value: source'],
	['organisations.csv', 2, 'nato,N,,,,security,test', 'malformed id: nato'],
	['organisations.csv', 3, 'NATO,N,,,,security,test', 'id NATO stands in line 2 already'],
	['organisations.csv', 3, 'CHN,N,,,,security,test', 'id is the code of a country: CHN'],
	[
		'organisations.csv',
		3,
		'X,N,NATO,,,security,test',
		'"NATO" names NATO (line 2) too: list it as ambiguous in both',
	],
	['officials.csv', 4, 'A B,XXX,,Envoy,,,,test', 'unknown code in country: XXX'],
	['officials.csv', 4, 'A B,,,Envoy,,,,test', 'neither country nor organisation'],
	['officials.csv', 4, 'A B,NOR,,Envoy,2010,2009,,test', 'end 2009 lies before start 2010'],
	[
		'officials.csv',
		4,
		'A B,NOR,,Envoy,2010-13,,,test',
		'start is no date as yyyy-mm-dd, yyyy-mm or yyyy: 2010-13',
	],
	[
		'officials.csv',
		4,
		'Jens Stoltenberg,NOR,,Prime Minister,2005-10,,,test',
		'same person, office and start as line 2',
	],
	['relations.csv', 7, 'CHN,XXX,established,1954,,year,test,,', 'unknown code in b: XXX'],
	[
		'relations.csv',
		7,
		'CHN,CHN,established,1954,,year,test,,',
		'a country has no relations with itself: CHN',
	],
	[
		'relations.csv',
		7,
		'CHN,USA,founded,1979,,year,test,,',
		'unknown kind: founded (established, suspended, broken, resumed, partnership)',
	],
	[
		'relations.csv',
		7,
		'CHN,USA,established,1979-02-30,,day,test,,',
		'start is no date as yyyy-mm-dd, yyyy-mm or yyyy: 1979-02-30',
	],
	[
		'relations.csv',
		7,
		'CHN,USA,established,1979~,,year,test,,',
		'start is no date as yyyy-mm-dd, yyyy-mm or yyyy: 1979~',
	],
	['relations.csv', 7, 'CHN,USA,established,,,day,test,,', 'missing value: start'],
	['relations.csv', 7, 'CHN,USA,established,1979,,day,test,,', 'precision day does not fit the date 1979'],
	[
		'relations.csv',
		7,
		'CHN,USA,established,1979,,season,test,,',
		'unknown precision: season (day, month, year)',
	],
	[
		'relations.csv',
		7,
		'CHN,USA,established,1979,1980,year,test,,',
		'only a partnership has an end; write a row of its own: established',
	],
	['relations.csv', 7, 'CHN,USA,partnership,1979,,year,test,,', 'a partnership needs a name'],
	[
		'relations.csv',
		6,
		'CHN,USA,partnership,1997-10,1997-09,month,test,x,',
		'end 1997-09 lies before start 1997-10',
	],
	['relations.csv', 7, 'CHN,NOR,established,1954-10-05,,day,test,,', 'same pair, kind and start as line 5'],
	[
		'relations.csv',
		7,
		'CHN,NOR,established,1955-10-05,,day,test,,',
		'established twice (line 5): a second start is "resumed"',
	],
	['relations.csv', 7, 'CHN,NOR,broken,1950,,year,test,,', 'broken before relations were established'],
	[
		'relations.csv',
		7,
		'CHN,NOR,resumed,1960,,year,test,,',
		'resumed without an interruption before it (line 5)',
	],
	['relations.csv', 7, 'CHN,KIR,broken,2004,,year,test,,', 'broken while suspended (line 3)'],
	['relations.csv', 7, 'CHN,USA,established,1979', '4 cells where the header has 9'],
	['relations.csv', 7, 'CHN,USA,established,1979,,year,test,,"open', 'line break inside a cell'],
	['no-relations.csv', 3, 'CHN,NOR,made up,2024,test,', 'CHN and NOR have relations by relations.csv:5'],
	['no-relations.csv', 3, 'USA,KIR,made up,2024,test,', 'same pair as line 2'],
	['no-relations.csv', 3, 'CHN,USA,made up,,test,', 'missing value: as_of'],
	['memberships.csv', 3, 'NOR,OTAN,1949,,year,test,', 'unknown code in organisation: OTAN'],
	['memberships.csv', 3, 'NOR,NATO,1949,,year,test,', 'same country, organisation and start as line 2'],
	['memberships.csv', 3, 'USA,NATO,1949,1948,year,test,', 'end 1948 lies before start 1949'],
])('%s:%i: %s', (name, line, text, message) => {
	const extra = text.endsWith('"open') ? '\nCHN,USA,x' : '';
	const problems = problemsOf(tablesWith(name, line, text + extra));
	expect(
		problems.some((problem) => problem.startsWith(`${name}:${line}: ${message}`)),
		problems.join('\n'),
	).toBe(true);
});

describe('the order of the rows on one pair', () => {
	it('comes from dates, not lines', () => {
		expect(problemsOf(tablesWith('relations.csv', 3, 'CHN,KIR,suspended,2019-10-01,,day,test,,'))).toEqual([
			'relations.csv:4: resumed without an interruption before it (line 2)',
		]);
	});

	test.each([
		['a resumption known to the year', 4, 'CHN,KIR,resumed,2003,,year,test,,'],
		['a break known to the year', 3, 'CHN,KIR,suspended,2019,,year,test,,'],
		['a break known to the month of the founding', 3, 'CHN,KIR,broken,1980-06,,month,test,,'],
	])('%s', (id, line, text) => {
		const isPossible = id !== 'a break known to the month of the founding';
		expect(problemsOf(tablesWith('relations.csv', line, text)).length === 0).toBe(isPossible);
	});
});

// Which trips and visits does a file of the Office of the Historian tell?
import { XMLParser } from 'fast-xml-parser';
import { partyOf, readDay, type Outcome } from './draft';

const HOME = 'USA';
const PARSER = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false,
	isArray: (name) => name === 'trip' || name === 'visit',
});

type Cells = Readonly<Record<string, unknown>>;

function cell(row: Cells, name: string): string {
	const value = row[name];
	return typeof value === 'string' ? value.trim() : '';
}

function rowsOf(document: unknown, list: string, name: string): Cells[] {
	const rows = (document as Record<string, Record<string, unknown> | undefined> | null)?.[list]?.[name];
	return Array.isArray(rows) ? (rows as Cells[]) : [];
}

function spanOf(row: Cells): string | null {
	const start = readDay(cell(row, 'start-date'));
	const end = readDay(cell(row, 'end-date'));
	if (start === null || end === null || end < start) return start;
	return start === end ? start : `${start}/${end}`;
}

/**
 * Reads `<trips>` (presidents and secretaries abroad) or `<visits>` (foreign leaders in the United States).
 * `countryOf` finds a country by its English name. Throws where the text is no XML.
 */
export function readTravels(text: string, countryOf: (name: string) => string | null): Outcome[] {
	const document: unknown = PARSER.parse(text, true);
	const trips = rowsOf(document, 'trips', 'trip').map((row) => {
		const actor = cell(row, 'name') || null;
		return outcomeOf(row, {
			country: cell(row, 'country'),
			actor,
			role: cell(row, 'role') || null,
			isAbroad: true,
		});
	});
	const visits = rowsOf(document, 'visits', 'visit').map((row) =>
		outcomeOf(row, {
			country: cell(row, 'from'),
			actor: cell(row, 'visitor') || null,
			role: null,
			isAbroad: false,
		}),
	);
	return [...trips, ...visits];

	function outcomeOf(
		row: Cells,
		told: { country: string; actor: string | null; role: string | null; isAbroad: boolean },
	): Outcome {
		const date = spanOf(row);
		if (cell(row, 'id') === '') return { leftOut: 'malformed row' };
		if (date === null) return { leftOut: 'no date' };
		const country = countryOf(told.country);
		if (country === null) return { leftOut: 'unknown place' };
		if (country === HOME) return { leftOut: 'only one country' };
		const [guest, host] = told.isAbroad ? [HOME, country] : [country, HOME];
		return {
			row: `${told.isAbroad ? 'trip' : 'visit'}-${cell(row, 'id')}`,
			type: 'visit',
			date,
			status: 'occurred',
			participants: [
				partyOf('a', { country: guest, organisation: null }, told.actor, told.role),
				partyOf('b', { country: host, organisation: null }),
			],
			place: cell(row, 'locale') || null,
			placeCountry: host,
			code: cell(row, 'remarks') || cell(row, 'description'),
			url: null,
		};
	}
}

// Which anniversaries does a reader look at, and how does a URL hold that?
import { MARKINGS, type Marking } from './anniversary-marks';
import type { CountryCode } from './vocabulary';

/** The reader's choices on the page of anniversaries. */
export interface AnniversaryView {
	/** Null for the data's own year. */
	year: number | null;
	country: CountryCode | null;
	/** UN M49 region of the counterpart, or null for all. */
	region: string | null;
	/** Only tens, 25 and 75? */
	roundOnly: boolean;
	marking: Marking | null;
	asTable: boolean;
	/** First and last year of the brush on the long view; both or neither. */
	from: number | null;
	to: number | null;
}

export const DEFAULT_ANNIVERSARY_VIEW: AnniversaryView = {
	year: null,
	country: null,
	region: null,
	roundOnly: false,
	marking: null,
	asTable: false,
	from: null,
	to: null,
};

/** Years that can be chosen. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

const REGIONS = ['Africa', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania'];

function parseYear(value: string | null): number | null {
	if (value === null || !/^\d{4}$/.test(value)) return null;
	const year = Number(value);
	return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Reads the choices from a URL's query. Total: what it does not understand is left at its default. */
export function parseAnniversaryView(query: URLSearchParams): AnniversaryView {
	const country = query.get('country')?.toUpperCase() ?? '';
	const region = query.get('region') ?? '';
	const from = parseYear(query.get('from'));
	const to = parseYear(query.get('to'));
	const isPeriod = from !== null && to !== null && from <= to;
	return {
		year: parseYear(query.get('year')),
		country: /^[A-Z]{3}$/.test(country) ? country : null,
		region: REGIONS.find((name) => name === region) ?? null,
		roundOnly: query.get('round') === '1',
		marking: MARKINGS.find((name) => name === query.get('told')) ?? null,
		asTable: query.get('view') === 'table',
		from: isPeriod ? from : null,
		to: isPeriod ? to : null,
	};
}

/** Writes the choices as a URL's query, without `?`; defaults are left out. `parseAnniversaryView` reads them back. */
export function formatAnniversaryView(view: AnniversaryView): string {
	const query = new URLSearchParams();
	if (view.year !== null) query.set('year', String(view.year));
	if (view.country !== null) query.set('country', view.country);
	if (view.region !== null) query.set('region', view.region);
	if (view.roundOnly) query.set('round', '1');
	if (view.marking !== null) query.set('told', view.marking);
	if (view.asTable) query.set('view', 'table');
	if (view.from !== null && view.to !== null) {
		query.set('from', String(view.from));
		query.set('to', String(view.to));
	}
	return query.toString();
}

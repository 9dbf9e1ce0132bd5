// Which events does a reader look at, and how does a URL hold that?
import { parseEdtf } from './edtf';
import {
	CHANNELS,
	CORE_TYPES,
	EVENT_TYPES,
	STATUSES,
	type Channel,
	type CountryCode,
	type EventType,
	type Status,
} from './vocabulary';

/** The filter and the reader's choices that a URL carries; hover and drag are never part of it. */
export interface View {
	/** First country, or null for all. */
	country: CountryCode | null;
	/** Second country; never set without the first, never equal to it. */
	with: CountryCode | null;
	/** Sorted as in the vocabulary; empty means the nine core types. */
	types: EventType[];
	/** Empty means all. */
	channels: Channel[];
	/** Empty means all. */
	statuses: Status[];
	/** EDTF day, month or year where the period begins, or null for the data's start. */
	from: string | null;
	/** EDTF day, month or year where the period ends, or null for the data's end. */
	to: string | null;
	/** Must an event's whole date lie in the period, or is some overlap enough? */
	fit: Fit;
	/** Publisher as the article names it, or null for all. */
	publisher: string | null;
	/** Words to find in titles, names and places; empty for none. */
	words: string;
	/** Whose records are looked at: ours, those that others coded, or both side by side. */
	data: DataChoice;
	/** Which drawing stands in the main plate. */
	plate: Plate;
	/** How the timeline groups its lanes. */
	lanes: Lanes;
	/** What is drawn beside the events: nothing, or the anniversaries and years of relations. */
	layer: Layer;
	/** Id of the event whose panel is open. */
	event: string | null;
}

export const FITS = ['possibly', 'certainly'] as const;
export const DATA_CHOICES = ['ours', 'imported', 'both'] as const;
export const PLATES = ['map', 'matrix', 'table'] as const;
export const LANES = ['channel', 'type', 'country'] as const;
export const LAYERS = ['none', 'anniversaries'] as const;
export type Fit = (typeof FITS)[number];
export type DataChoice = (typeof DATA_CHOICES)[number];
export type Plate = (typeof PLATES)[number];
export type Lanes = (typeof LANES)[number];
export type Layer = (typeof LAYERS)[number];

export const DEFAULT_VIEW: View = {
	country: null,
	with: null,
	types: [],
	channels: [],
	statuses: [],
	from: null,
	to: null,
	fit: 'possibly',
	publisher: null,
	words: '',
	data: 'ours',
	plate: 'map',
	lanes: 'channel',
	layer: 'none',
	event: null,
};

const CODE = /^[A-Z]{3}$/;
const EVENT_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const MAX_WORDS = 200;
const MAX_PUBLISHER = 200;

/** Can an address name an entry by this id? */
export function isEventId(id: string): boolean {
	return EVENT_ID.test(id);
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | null {
	return (all as readonly string[]).includes(value ?? '') ? (value as T) : null;
}

/** Members of a comma list, in the vocabulary's order; all of `whole` is the same as none. */
function someOf<T extends string>(all: readonly T[], value: string | null, whole: readonly T[] = all): T[] {
	const asked = new Set((value ?? '').split(','));
	const some = all.filter((member) => asked.has(member));
	const isWhole = some.length === whole.length && whole.every((member) => some.includes(member));
	return isWhole ? [] : some;
}

function parseCode(value: string | null): CountryCode | null {
	const code = value?.toUpperCase() ?? '';
	return CODE.test(code) ? code : null;
}

function parsePoint(value: string | null): string | null {
	const span = value === null ? null : parseEdtf(value);
	return span && !span.approximate && span.precision !== 'interval' && span.precision !== 'season'
		? value
		: null;
}

/** Reads a view from a URL's query. Total: what it does not understand is left at its default. */
export function parseView(query: URLSearchParams): View {
	const country = parseCode(query.get('country'));
	const other = parseCode(query.get('with'));
	let from = parsePoint(query.get('from'));
	let to = parsePoint(query.get('to'));
	if (from !== null && to !== null && parseEdtf(from)!.dayStart > parseEdtf(to)!.dayEnd) from = to = null;
	const event = query.get('event') ?? '';
	return {
		country: country ?? other,
		with: country !== null && other !== country ? other : null,
		types: someOf<EventType>(EVENT_TYPES, query.get('type'), CORE_TYPES),
		channels: someOf(CHANNELS, query.get('channel')),
		statuses: someOf(STATUSES, query.get('status')),
		from,
		to,
		fit: oneOf(FITS, query.get('fit')) ?? DEFAULT_VIEW.fit,
		publisher: query.get('publisher')?.slice(0, MAX_PUBLISHER).trim() || null,
		words: (query.get('q') ?? '').slice(0, MAX_WORDS).trim(),
		data: oneOf(DATA_CHOICES, query.get('data')) ?? DEFAULT_VIEW.data,
		plate: oneOf(PLATES, query.get('plate')) ?? DEFAULT_VIEW.plate,
		lanes: oneOf(LANES, query.get('lanes')) ?? DEFAULT_VIEW.lanes,
		layer: oneOf(LAYERS, query.get('layer')) ?? DEFAULT_VIEW.layer,
		event: isEventId(event) ? event : null,
	};
}

/** Writes a view as a URL's query, without `?`; defaults are left out. `parseView` reads it back unchanged. */
export function formatView(view: View): string {
	const query = new URLSearchParams();
	const set = (name: string, value: string | null, fallback: string | null = null) => {
		if (value !== null && value !== '' && value !== fallback) query.set(name, value);
	};
	set('country', view.country);
	set('with', view.with);
	set('type', view.types.join(','));
	set('channel', view.channels.join(','));
	set('status', view.statuses.join(','));
	set('from', view.from);
	set('to', view.to);
	set('fit', view.fit, DEFAULT_VIEW.fit);
	set('publisher', view.publisher);
	set('q', view.words);
	set('data', view.data, DEFAULT_VIEW.data);
	set('plate', view.plate, DEFAULT_VIEW.plate);
	set('lanes', view.lanes, DEFAULT_VIEW.lanes);
	set('layer', view.layer, DEFAULT_VIEW.layer);
	set('event', view.event);
	return query.toString().replaceAll('%2C', ',');
}

// Which embed does an address name, and with which options?
import { LANGUAGES, type Language } from '../messages/languages';
import { parseEdtf } from './edtf';
import { migrateEmbedQuery } from './embed-names';
import { CHANNELS, CORE_TYPES, type Channel, type CountryCode, type EventType } from './vocabulary';

/** What an embed draws; the first part of its path after `/embed/v1/`. */
export const EMBED_VIEWS = ['timeline', 'map', 'matrix', 'anniversaries', 'pair', 'event', 'story'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an embed is about: everything, a country, a pair (a < b), one event or one story. */
export type EmbedScope =
	| { kind: 'all' }
	| { kind: 'country'; country: CountryCode }
	| { kind: 'pair'; a: CountryCode; b: CountryCode }
	| { kind: 'event'; id: string }
	| { kind: 'story'; name: string };

/** The reader's options, from the query. */
export interface EmbedOptions {
	/** EDTF day, month or year; null for the data's ends. */
	from: string | null;
	to: string | null;
	/** Empty means all. */
	types: EventType[];
	/** Empty means all. */
	channels: Channel[];
	theme: EmbedTheme;
	/** Each language's document has a path of its own. */
	lang: Language;
	/** Stands in place of the embed's own title; null for none. */
	title: string | null;
	/** The frame's height, px, that the embedding page has set; null where it follows the content. */
	height: number | null;
}

export const DEFAULT_EMBED: EmbedOptions = {
	from: null,
	to: null,
	types: [],
	channels: [],
	theme: 'auto',
	lang: 'en',
	title: null,
	height: null,
};

const MAX_TITLE = 160;
const HEIGHT_RANGE = [120, 4000] as const;
const PAIR = /^([A-Z]{3})-([A-Z]{3})$/;
/** An event's id or a story's name. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;

function someOf<T extends string>(all: readonly T[], value: string | null): T[] {
	const asked = new Set((value ?? '').split(','));
	const some = all.filter((member) => asked.has(member));
	return some.length === all.length ? [] : some;
}

function pointOf(value: string | null): string | null {
	const span = value === null ? null : parseEdtf(value);
	return span && !span.approximate && span.precision !== 'interval' && span.precision !== 'season'
		? value
		: null;
}

/** Reads options from a query. Total: what it does not understand is left at its default. */
export function parseEmbedOptions(asked: URLSearchParams): EmbedOptions {
	const query = migrateEmbedQuery(asked);
	let from = pointOf(query.get('from'));
	let to = pointOf(query.get('to'));
	if (from !== null && to !== null && parseEdtf(from)!.dayStart > parseEdtf(to)!.dayEnd) from = to = null;
	const height = Number(query.get('height'));
	const isHeight = Number.isInteger(height) && height >= HEIGHT_RANGE[0] && height <= HEIGHT_RANGE[1];
	return {
		from,
		to,
		types: someOf<EventType>(CORE_TYPES, query.get('type')),
		channels: someOf(CHANNELS, query.get('channel')),
		theme: EMBED_THEMES.find((theme) => theme === query.get('theme')) ?? DEFAULT_EMBED.theme,
		lang: LANGUAGES.find((lang) => lang === query.get('lang')) ?? DEFAULT_EMBED.lang,
		title: query.get('title')?.trim().slice(0, MAX_TITLE).trim() || null,
		height: isHeight ? height : null,
	};
}

/** Writes options as a query without `?`; defaults are left out. {@link parseEmbedOptions} reads it back unchanged. */
export function formatEmbedOptions(options: EmbedOptions): string {
	const query = new URLSearchParams();
	const set = (name: string, value: string | null) => {
		if (value) query.set(name, value);
	};
	set('from', options.from);
	set('to', options.to);
	set('type', options.types.join(','));
	set('channel', options.channels.join(','));
	set('theme', options.theme === DEFAULT_EMBED.theme ? null : options.theme);
	set('lang', options.lang === DEFAULT_EMBED.lang ? null : options.lang);
	set('title', options.title);
	set('height', options.height === null ? null : String(options.height));
	return query.toString().replaceAll('%2C', ',');
}

/** The scope that a path's last part names, such as `all`, `NOR`, `CHN-NOR` or an event's id; null for none. */
export function parseEmbedScope(view: EmbedView, text: string): EmbedScope | null {
	if (view === 'event') return SLUG.test(text) ? { kind: 'event', id: text } : null;
	if (view === 'story') return SLUG.test(text) ? { kind: 'story', name: text } : null;
	if (text === 'all') return { kind: 'all' };
	const pair = PAIR.exec(text);
	if (pair) return pair[1]! < pair[2]! ? { kind: 'pair', a: pair[1]!, b: pair[2]! } : null;
	return /^[A-Z]{3}$/.test(text) ? { kind: 'country', country: text } : null;
}

/** The last part of the path. */
export function formatEmbedScope(scope: EmbedScope): string {
	if (scope.kind === 'all') return 'all';
	if (scope.kind === 'country') return scope.country;
	if (scope.kind === 'pair') return `${scope.a}-${scope.b}`;
	return scope.kind === 'event' ? scope.id : scope.name;
}

/** Address of an embed below the site's base. Version 1 of it never changes its meaning. */
export function embedPath(view: EmbedView, scope: EmbedScope, lang: Language = DEFAULT_EMBED.lang): string {
	return `/embed/v1/${lang === DEFAULT_EMBED.lang ? '' : `${lang}/`}${view}/${formatEmbedScope(scope)}`;
}

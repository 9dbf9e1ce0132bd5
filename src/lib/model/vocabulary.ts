// Which values may the closed fields of an event record take? (codebook, sections 2 to 4)

/** The nine types that are scored and shown by default. */
export const CORE_TYPES = [
	'call',
	'meeting',
	'visit',
	'message',
	'summit',
	'agreement',
	'relations',
	'anniversary',
	'exchange',
] as const;

/** Types that give context: kept, shown on request, never counted as contacts. */
export const CONTEXT_TYPES = ['statement', 'transition', 'military', 'resolution', 'office'] as const;

export const EVENT_TYPES = [...CORE_TYPES, ...CONTEXT_TYPES] as const;
export const STATUSES = ['occurred', 'planned', 'cancelled'] as const;
export const CHANNELS = ['state', 'party', 'people'] as const;
export const TONES = ['greeting', 'congratulation', 'condolence', 'thanks', 'reply'] as const;

/** What the date rests on: a full date in the text, one resolved from it, or only the article's own date. */
export const DATE_BASES = ['explicit', 'relative', 'publication'] as const;

/** How exactly a date is known. */
export const PRECISIONS = ['day', 'interval', 'month', 'season', 'year'] as const;

export type CoreType = (typeof CORE_TYPES)[number];
export type ContextType = (typeof CONTEXT_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Tone = (typeof TONES)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type Precision = (typeof PRECISIONS)[number];

/** ISO 3166-1 alpha-3 code of a place; a code is no view on the place's status. */
export type CountryCode = string;
/** Id of an organisation as in `data/reference/organisations.csv`, e.g. `UN`. */
export type OrganisationId = string;

/** Is this type one of the nine that the codebook counts? */
export function isCoreType(type: EventType): type is CoreType {
	return (CORE_TYPES as readonly string[]).includes(type);
}

/** Is this type a contact: a core type, but a marked anniversary, at which nobody meets or writes? */
export function isContactType(type: EventType): boolean {
	return isCoreType(type) && type !== 'anniversary';
}

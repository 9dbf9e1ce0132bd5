// What may a site's owner set in `data/site.yaml`?
import * as v from 'valibot';

/** How much of an article's text may be shown: none, or an excerpt of at most {@link MAX_EXCERPT_WORDS} words. */
export const EXCERPT_POLICIES = ['none', 'short'] as const;
export type ExcerptPolicy = (typeof EXCERPT_POLICIES)[number];

export const MAX_EXCERPT_WORDS = 25;

const text = (what: string) =>
	v.pipe(v.string(`${what} must be text`), v.trim(), v.nonEmpty(`${what} is empty`));
const policy = v.picklist(EXCERPT_POLICIES, `must be one of: ${EXCERPT_POLICIES.join(', ')}`);

function isWebAddress(value: string): boolean {
	try {
		return /^https?:$/.test(new URL(value).protocol);
	} catch {
		return false;
	}
}

const least = v.optional(
	v.pipe(
		v.number('must be a number'),
		v.integer('must be a whole number'),
		v.minValue(1, 'must be 1 or more'),
	),
);

/** Checks the parsed file; `v.InferOutput` of it is {@link Site}. */
export const SiteSchema = v.strictObject({
	title: text('title'),
	/** Where the site will stand, without a slash at the end; null where that is not known. */
	address: v.nullable(
		v.pipe(
			v.string('address must be text'),
			v.trim(),
			v.check(isWebAddress, 'address must begin with http:// or https://'),
			v.transform((value) => value.replace(/\/+$/, '')),
		),
	),
	description: text('description'),
	excerpts: v.strictObject({
		default: policy,
		/** By publisher, as the articles name it. */
		publishers: v.record(v.string(), policy),
	}),
	/** By alpha-3 code: the name to show instead of the reference table's. */
	names: v.record(
		v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a three-letter country code')),
		text('name'),
	),
	/** Which pages are printed: so many entries at least; the others are put together in the browser. */
	pages: v.optional(
		v.strictObject({
			pairs: least,
			countries: least,
			people: least,
			events: v.optional(v.picklist(['all', 'none'], 'must be all or none')),
		}),
	),
});

/** The checked settings. */
export type Site = v.InferOutput<typeof SiteSchema>;

/** May an excerpt of this publisher's article be shown? An article without a publisher follows the default. */
export function excerptPolicyOf(site: Site, publisher: string | null): ExcerptPolicy {
	const own = publisher === null ? undefined : site.excerpts.publishers[publisher];
	return own ?? site.excerpts.default;
}

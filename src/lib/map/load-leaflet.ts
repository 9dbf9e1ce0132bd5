// How is Leaflet loaded on a page that takes no markup from scripts?

/** The part of Trusted Types that is used. */
interface PolicyFactory {
	readonly defaultPolicy?: object | null;
	createPolicy(name: 'default', rules: { createHTML: (html: string) => string | null }): object;
}

/** The one piece of markup that Leaflet tries while it loads, to learn whether the browser knows SVG. */
const PROBE = '<svg/>';

/** Loads Leaflet; its probe, and nothing else, passes the page's policy. */
export async function loadLeaflet(): Promise<typeof import('leaflet')> {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	if (factory && !factory.defaultPolicy)
		factory.createPolicy('default', { createHTML: (html) => (html === PROBE ? html : null) });
	const { default: leaflet } = await import('leaflet');
	return leaflet;
}

// What may a page of the site load and run? Stated once, for the pages' own head, the header files and the local server.
import { createHash } from 'node:crypto';

/** Hash of an inline script as a policy names it; `text` is what stands between the tags, to the byte. @param {string} text */
function hashOf(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Content Security Policy of the pages, as SvelteKit takes it; it adds the hashes of its own scripts.
 * Every page may become Explore without a reload, so that all of them allow WebAssembly; embeds have no engine and do not.
 * Style stays inline where charts place their marks.
 * @param {string} template the text of `src/app.html`, whose script is allowed by its hash
 * @returns {import('@sveltejs/kit').KitConfig['csp']}
 */
export function pagePolicy(template) {
	const scripts = [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => hashOf(text ?? ''));
	return {
		mode: 'hash',
		directives: {
			'default-src': ['none'],
			'script-src': ['self', 'wasm-unsafe-eval', .../** @type {any} */ (scripts)],
			'style-src': ['self', 'unsafe-inline'],
			'img-src': ['self', 'data:', 'blob:'],
			'font-src': ['self', 'data:'],
			'connect-src': ['self'],
			'worker-src': ['self'],
			'frame-src': ['self'],
			'manifest-src': ['self'],
			'base-uri': ['none'],
			'form-action': ['self'],
			'require-trusted-types-for': ['script'],
			'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'bilateral-worker', 'default'],
		},
	};
}

/** What the engine's worker may do; without a policy of its own a worker has none. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()',
};

/**
 * Headers by address, in the order in which a host applies them.
 * Pages cannot be framed by others; embeds, which live at `/embed/v1/`, can, on any page.
 * @param {readonly string[]} pages patterns of the pages that the built folder holds, without embeds
 * @param {string} base where the site stands on its host, such as `/atlas`
 * @returns {{ pattern: string, headers: Record<string, string> }[]}
 */
export function hostHeaders(pages, base = '') {
	const closed = { 'Content-Security-Policy': "frame-ancestors 'self'" };
	const rules = [
		{ pattern: '/*', headers: EVERYWHERE },
		{
			pattern: '/_app/immutable/*',
			headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
		},
		{ pattern: '/_app/immutable/assets/duckdb-*', headers: { 'Content-Security-Policy': WORKER_POLICY } },
		{ pattern: '/', headers: closed },
		...pages.map((pattern) => ({ pattern, headers: closed })),
	];
	return rules.map(({ pattern, headers }) => ({ pattern: base + pattern, headers }));
}

/**
 * The header file that Netlify and Cloudflare Pages read.
 * @param {ReturnType<typeof hostHeaders>} rules
 */
export function writeHeaderFile(rules) {
	return rules
		.map(({ pattern, headers }) =>
			[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
}

/**
 * Reads such a file again.
 * @param {string} text
 * @returns {ReturnType<typeof hostHeaders>}
 */
export function readHeaderFile(text) {
	return text
		.trim()
		.split(/\n\n+/)
		.map((block) => {
			const [pattern = '', ...lines] = block.split('\n');
			const headers = Object.fromEntries(
				lines.map((line) => {
					const colon = line.indexOf(':');
					return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
				}),
			);
			return { pattern, headers };
		});
}

/**
 * Headers that a host sends with an address.
 * @param {ReturnType<typeof hostHeaders>} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(rules, pathname) {
	const isMatch = (/** @type {string} */ pattern) =>
		pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
	return Object.assign({}, ...rules.filter(({ pattern }) => isMatch(pattern)).map(({ headers }) => headers));
}

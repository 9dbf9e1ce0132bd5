// Which headers does a host send with which address, and which scripts may a page run?
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	headersFor,
	hostHeaders,
	pagePolicy,
	readHeaderFile,
	writeHeaderFile,
} from '../../../scripts/security-policy.mjs';

const PAGES = ['/method', '/method.html', '/pair/*'];

describe.each(['', '/atlas'])('below "%s"', (base) => {
	const rules = readHeaderFile(writeHeaderFile(hostHeaders(PAGES, base)));

	it('what is written is read again', () => {
		expect(rules).toEqual(hostHeaders(PAGES, base));
	});

	it.each([
		['start', '/', "frame-ancestors 'self'"],
		['page', '/method', "frame-ancestors 'self'"],
		['pair', '/pair/CHN-NOR', "frame-ancestors 'self'"],
		['embed, which any site may frame', '/embed/v1/map/CHN', undefined],
		[
			"the engine's worker",
			'/_app/immutable/assets/duckdb-browser-eh.worker.abc.js',
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
		],
	])('%s: policy', (_, path, policy) => {
		expect(headersFor(rules, base + path)['Content-Security-Policy']).toBe(policy);
	});

	it.each(['/', '/embed/v1/map/CHN', '/events.atom', '/_app/immutable/entry/app.js'])(
		'%s is never guessed at',
		(path) => {
			expect(headersFor(rules, base + path)['X-Content-Type-Options']).toBe('nosniff');
		},
	);

	it('files whose names hold a hash are kept, pages are not', () => {
		expect(headersFor(rules, `${base}/_app/immutable/entry/app.js`)['Cache-Control']).toContain('immutable');
		expect(headersFor(rules, `${base}/method`)['Cache-Control']).toBeUndefined();
	});
});

describe('the policy of a page', () => {
	const script = '\n\tdocument.documentElement.dataset.theme = "dark";\n';
	const directives = pagePolicy(`<head><script>${script}</script></head>`)?.directives;

	it("allows the template's script by its hash, and no other inline script", () => {
		const hash = createHash('sha256').update(script).digest('base64');
		expect(directives?.['script-src']).toEqual(['self', 'wasm-unsafe-eval', `sha256-${hash}`]);
	});

	it('asks nobody else', () => {
		expect(directives?.['default-src']).toEqual(['none']);
		expect(directives?.['connect-src']).toEqual(['self']);
	});
});

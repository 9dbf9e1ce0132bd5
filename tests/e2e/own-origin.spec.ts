// Does any page, of all that were built, ask another host for anything?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What a page loads by itself; a link that a reader follows is no request. */
const LOADS =
	/<(script|img|iframe|source|video|audio|embed|object|use|image)\b[^>]*?\b(?:src|href|data)="([^"]*)"/g;
const LINKS = /<link\b([^>]*)>/g;
/** Links that name a page instead of loading it. */
const NAMES_ONLY = /\brel="(?:canonical|alternate|license|author|next|prev)"/;
const STYLE = /url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g;
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

function listBuilt(ending: RegExp): string[] {
	return readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function* addressesIn(html: string): Generator<string> {
	for (const [, , address = ''] of html.matchAll(LOADS)) yield address;
	for (const [, attributes = ''] of html.matchAll(LINKS))
		if (!NAMES_ONLY.test(attributes)) yield /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '';
	for (const [, address, imported] of html.matchAll(STYLE)) yield address ?? imported ?? '';
}

test('every page and style names files of its own site alone, and forbids others', () => {
	const pages = listBuilt(/\.html$/);
	expect(pages.length).toBeGreaterThan(500);
	const faults: string[] = [];
	for (const file of [...pages, ...listBuilt(/\.css$/)]) {
		const text = readFileSync(file, 'utf8');
		for (const address of addressesIn(text)) if (FOREIGN.test(address)) faults.push(`${file}: ${address}`);
		// A page that only leads on, for an address of before, loads nothing.
		if (file.endsWith('.html') && !/http-equiv="(?:content-security-policy|refresh)"/i.test(text))
			faults.push(`${file}: no policy`);
	}
	expect(faults).toEqual([]);
});

const KINDS = [
	'/',
	'/country',
	'/country/NOR',
	'/pair',
	'/pair/CHN-NOR',
	'/compare?pairs=CHN-NOR,CHN-CHE',
	'/anniversaries',
	'/day/10-05',
	'/stories',
	'/story/february-2024',
	'/data',
	'/sql',
	'/method',
	'/read',
	'/embed',
	'/licences',
	'/nowhere',
];

test('one page of each kind, open in a browser, asks its own host alone', async ({ page, baseURL }) => {
	test.slow();
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url()))
			foreign.push(request.url());
	});
	for (const path of KINDS) {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(foreign, path).toEqual([]);
	}
});

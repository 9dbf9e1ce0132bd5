// Does every component take its words from the messages, so that none is left in English only?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Names and signs that are the same in every language. */
const SAME = /^(Bilateral|SQL|CSV|JSON|NDJSON|WordPress|SHA-256|DuckDB|F1|px|ms|km|kB|MB|%|by|[A-Z])$/;
/** What stands in these is no sentence. */
const NO_WORDS = new Set(['code', 'pre', 'style', 'script', 'kbd']);
const SPOKEN =
	/^(aria-label|aria-description|aria-valuetext|title|alt|label|placeholder|description|summary|heading|caption|what|legend|empty)$/;

function hasWords(text: string): boolean {
	const trimmed = text.trim();
	return /\p{L}{2}/u.test(trimmed) && !SAME.test(trimmed);
}

/** Text and spoken attributes of a template that are written out. */
function listLiterals(node: unknown, parent: string | null, found: string[]): string[] {
	if (Array.isArray(node)) for (const child of node) listLiterals(child, parent, found);
	else if (typeof node === 'object' && node !== null && 'type' in node) {
		const one = node as AST.TemplateNode & Record<string, unknown>;
		if (one.type === 'Text' && hasWords(one.data) && !NO_WORDS.has(parent ?? '')) found.push(one.data.trim());
		if (one.type === 'Attribute') {
			const parts = Array.isArray(one.value) ? one.value : [];
			for (const part of parts)
				if (part.type === 'Text' && SPOKEN.test(one.name) && hasWords(part.data))
					found.push(`${one.name}="${part.data}"`);
			return found;
		}
		const name = one.type === 'RegularElement' ? one.name : parent;
		for (const key of [
			'attributes',
			'fragment',
			'nodes',
			'consequent',
			'alternate',
			'body',
			'fallback',
			'then',
			'catch',
			'pending',
		])
			listLiterals(one[key], name, found);
	}
	return found;
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.sort();

test('there are components to look at', () => {
	expect(components.length).toBeGreaterThan(100);
});

test('a literal is seen where one stands', () => {
	const markup = '<p title="Two words">One {#if a}<b>more</b>{/if} <code>select</code></p>';
	expect(listLiterals(parse(markup, { modern: true }).fragment, null, [])).toEqual([
		'title="Two words"',
		'One',
		'more',
	]);
});

test('no component writes words of its own', () => {
	const literals = components.flatMap((path) =>
		listLiterals(parse(readFileSync(join('src', path), 'utf8'), { modern: true }).fragment, null, []).map(
			(text) => `${path}: ${text}`,
		),
	);
	expect(literals).toEqual([]);
});

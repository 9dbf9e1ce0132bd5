// Does every module ask for its words when it says them? What it asked for as it was loaded would stay in the language of then.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ASKS = /^(words|\w+Words|languageNow|openBook|figure)$/;
const MODULE_SCRIPT = /<script[^>]*\smodule[^>]*>([\s\S]*?)<\/script>/;

/** Calls for words that run while the module is loaded. */
function listEarly(text: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node)) return;
		if (ts.isCallExpression(node) && ASKS.test(node.expression.getText())) found.push(node.getText());
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
	return found;
}

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|svelte)$/.test(path))
	.sort();

test('an early word is seen where one stands, and no other', () => {
	expect(
		listEarly(
			'const LABEL = uiWords().any(); const later = () => words(); class A { get b() { return words(); } }',
		),
	).toEqual(['uiWords()']);
});

test('no module asks for words while it is loaded', () => {
	expect(modules.length).toBeGreaterThan(300);
	const early = modules.flatMap((path) => {
		const text = readFileSync(join('src', path), 'utf8');
		const script = path.endsWith('.svelte') ? (MODULE_SCRIPT.exec(text)?.[1] ?? '') : text;
		return listEarly(script).map((call) => `${path}: ${call}`);
	});
	expect(early).toEqual([]);
});

// What did the site's owner set, and is it well formed?
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import type { Problem } from '../../src/lib/model/problem';
import { SiteSchema, type Site } from '../../src/lib/model/site';

/** Settings and no problems, or problems and no settings. */
export type SiteReading = { site: Site; problems: [] } | { site: null; problems: Problem[] };

/** Reads the text of `data/site.yaml`; `file` is the path that problems name. */
export function readSite(file: string, text: string): SiteReading {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line || 1;
	if (document.errors.length > 0) {
		return {
			site: null,
			problems: document.errors.map((error) => ({
				file,
				line: lineAt(error.pos[0]),
				message: `not valid YAML: ${lowerFirst(error.message)}`,
			})),
		};
	}
	const result = v.safeParse(SiteSchema, document.toJS() ?? {});
	if (result.success) return { site: result.output, problems: [] };
	return {
		site: null,
		problems: result.issues.map((issue) => {
			const keys = (issue.path ?? []).map((item) => item.key);
			return { file, line: lineAt(offsetOf(document, keys)), message: describe(issue, keys) };
		}),
	};
}

function describe(issue: v.BaseIssue<unknown>, keys: readonly unknown[]): string {
	const name = keys.join('.');
	if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown setting: ${name}`;
	if (issue.received === 'undefined') return `missing setting: ${name}`;
	if (/^(Invalid|Expected)/.test(issue.message)) return `${name || 'file'}: expected ${expectedOf(issue)}`;
	return issue.message.startsWith(String(keys.at(-1))) ? issue.message : `${name}: ${issue.message}`;
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
	return issue.expected === 'Object'
		? 'a table of settings'
		: (issue.expected ?? 'another value').toLowerCase();
}

/** Where the setting stands; for one that is missing, the nearest part that is there. */
function offsetOf(document: Document, keys: readonly unknown[]): number {
	for (let depth = keys.length; depth > 0; depth--) {
		const node = document.getIn(keys.slice(0, depth), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// Which corrections does a file hold, and what is wrong with it?
import * as v from 'valibot';
import { isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { CorrectedFields, Correction, CorrectionTarget } from '../../model/correction';
import type { Problem } from '../../model/problem';
import { CorrectionSchema } from './correction-schema';

type Entry = v.InferOutput<typeof CorrectionSchema>;

function targetOf({ event, article, type, countries, date }: Entry): CorrectionTarget | string {
	if (event !== undefined)
		return article === undefined ? { event } : 'names an event and an article: keep one of them';
	if (article === undefined || type === undefined || countries === undefined)
		return 'names no record: give `event`, or `article`, `type` and `countries`';
	return { article, type, countries, date: date ?? null };
}

/** What an action lacks, or null. */
function lackOf({ action, set, with: other, articles }: Entry): string | null {
	if (action === 'change' && Object.keys(set ?? {}).length === 0) return 'changes nothing: give `set`';
	if (action === 'merge' && other === undefined) return 'a merge needs `with`, the id of the other record';
	if (action === 'split' && !articles?.length) return 'a split needs `articles`';
	return null;
}

function described(issue: v.BaseIssue<unknown>): string {
	const name = (issue.path ?? []).map(({ key }) => String(key)).join('.');
	if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown field: ${name}`;
	if (issue.received === 'undefined') return `missing field: ${name}`;
	if (issue.type === 'picklist') return `${name}: must be one of ${issue.expected ?? ''}`;
	const message = /^Invalid/.test(issue.message)
		? `expected ${issue.expected ?? 'another value'}`
		: issue.message;
	return `${name}: ${message}`;
}

/** Drops the keys that a schema leaves undefined. */
function told(fields: Entry['set']): CorrectedFields {
	return Object.fromEntries(
		Object.entries(fields ?? {}).filter(([, value]) => value !== undefined),
	) as CorrectedFields;
}

/** Reads the text of a YAML file: a list of corrections. What is malformed is left out and reported with its line. */
export function parseCorrections(
	file: string,
	text: string,
): { corrections: Correction[]; problems: Problem[] } {
	const lines = new LineCounter();
	const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line || 1;
	const [broken] = document.errors;
	if (broken) {
		const message = `not valid YAML: ${broken.message.charAt(0).toLowerCase()}${broken.message.slice(1)}`;
		return { corrections: [], problems: [{ file, line: lineAt(broken.pos[0]), message }] };
	}
	const list = document.contents;
	if (list === null) return { corrections: [], problems: [] };
	if (!isSeq(list))
		return {
			corrections: [],
			problems: [{ file, line: 1, message: 'is no list: begin each correction with "-"' }],
		};
	const corrections: Correction[] = [];
	const problems: Problem[] = [];
	list.items.forEach((item, index) => {
		const offsetOf = (keys: readonly unknown[]) => {
			for (let depth = keys.length; depth >= 0; depth--) {
				const node = document.getIn([index, ...keys.slice(0, depth)], true);
				if (isNode(node) && node.range) return node.range[0];
			}
			return 0;
		};
		const line = lineAt(isNode(item) && item.range ? item.range[0] : 0);
		const result = v.safeParse(CorrectionSchema, isNode(item) ? item.toJS(document) : item);
		if (!result.success) {
			const [issue] = result.issues;
			const keys = (issue.path ?? []).map(({ key }) => key);
			problems.push({ file, line: lineAt(offsetOf(keys)), message: described(issue) });
			return;
		}
		const entry = result.output;
		const target = targetOf(entry);
		const fault = typeof target === 'string' ? target : lackOf(entry);
		if (typeof target === 'string' || fault !== null) {
			problems.push({ file, line, message: fault ?? 'is malformed' });
			return;
		}
		const { action, by, on, reason } = entry;
		corrections.push({
			target,
			action,
			set: told(entry.set),
			was: told(entry.was),
			with: entry.with ?? null,
			articles: entry.articles ?? [],
			by,
			on,
			reason,
			file,
			line,
		});
	});
	return { corrections, problems };
}

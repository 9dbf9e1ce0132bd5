// Is the clause round a verb denied, conditional or hoped for?
import type { SentenceView } from '../scene';
import { norm } from './cursor';

const DENIERS = new Set('denied denies deny rejected dismissed dismisses rejects refuted'.split(' '));
const IF_WORDS = new Set(['if', 'unless', 'whether']);

/** "denied that they had met": a verb of denial that governs the clause. */
export function isDenied(view: SentenceView, at: number): boolean {
	for (let next = at - 1; next >= view.from && at - next < 28; next--) {
		const word = norm(view, next);
		if (word === ';' || word === 'but' || word === '.') return false;
		if (!DENIERS.has(word)) continue;
		for (let link = next + 1; link < at; link++)
			if (['that', 'reports', 'having', 'report', 'claims', 'any'].includes(norm(view, link))) return true;
		return false;
	}
	return false;
}

/** "I hope that the leaders will meet", "in the hope the two will meet". */
export function isHoped(view: SentenceView, at: number): boolean {
	for (let next = at - 1; next >= view.from && at - next < 25; next--) {
		const word = norm(view, next);
		if (word === ',' || word === ';' || word === 'but' || word === ':') return false;
		if (/^(?:hope|hopes|hoped|hoping|wish|wishes|wished|confident|optimistic|think)$/.test(word)) return true;
	}
	return false;
}

/** "If they meet", "unless talks resume". */
export function isConditional(view: SentenceView, at: number): boolean {
	for (let next = at - 1; next >= view.from && at - next < 25; next--) {
		const word = norm(view, next);
		if (IF_WORDS.has(word)) return true;
		if (word === ',' || word === ';' || word === 'that') return false;
	}
	return false;
}

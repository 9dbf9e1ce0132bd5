// Into which runs do overlapping marks cut a text?
import type { Span } from '../../model/article';
import { MARK_KINDS, type MarkKind, type TextRun } from '../../model/explained';

/** A mark on the text: what the words are, or to which record or dropped candidate they belong. */
export interface Mark extends Span {
	kind: MarkKind | null;
	givesTo?: number;
	proves?: number;
	drops?: number;
}

/** Opens at `start`, closes at `end`; at one place what ends comes before what begins. */
function edgesOf(marks: readonly Mark[]): { at: number; isStart: boolean; mark: Mark }[] {
	return marks
		.flatMap((mark) => [
			{ at: mark.start, isStart: true, mark },
			{ at: mark.end, isStart: false, mark },
		])
		.sort((a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart));
}

const numbers = (values: Iterable<number | undefined>) =>
	[...new Set([...values].filter((value) => value !== undefined))].sort((a, b) => a - b);

/** Cuts `body` at every edge of a mark. Marks that reach outside it are cut, empty ones are left out. */
export function cutRuns(text: string, body: Span, marks: readonly Mark[]): TextRun[] {
	const inside = marks
		.map((mark) => ({
			...mark,
			start: Math.max(mark.start, body.start),
			end: Math.min(mark.end, body.end),
		}))
		.filter(({ start, end }) => start < end);
	const open = new Set<Mark>();
	const runs: TextRun[] = [];
	let from = body.start;
	const close = (to: number) => {
		if (to <= from) return;
		const own = [...open];
		runs.push({
			start: from,
			end: to,
			text: text.slice(from, to),
			kind: MARK_KINDS.find((kind) => own.some((mark) => mark.kind === kind)) ?? null,
			givesTo: numbers(own.map((mark) => mark.givesTo)),
			proves: numbers(own.map((mark) => mark.proves)),
			drops: numbers(own.map((mark) => mark.drops)),
		});
		from = to;
	};
	for (const { at, isStart, mark } of edgesOf(inside)) {
		close(at);
		if (isStart) open.add(mark);
		else open.delete(mark);
	}
	close(body.end);
	return runs;
}

// Do the rows on a pair of states tell a possible story?
import { parseEdtf } from '../model/edtf';
import type { Problem } from '../model/problem';
import type { Relation } from './reference';

function keyOf({ a, b, kind, name }: Relation): string {
	return kind === 'partnership' ? `${a} ${b} ${kind} ${name ?? ''}` : `${a} ${b}`;
}

function isInterruption(relation: Relation): boolean {
	return relation.kind === 'suspended' || relation.kind === 'broken';
}

/** The fault of a row that follows `previous` in the story of one pair, or null. */
function faultAfter(previous: Relation | undefined, row: Relation): string | null {
	const where = previous ? ` (line ${previous.line})` : '';
	if (!previous) return row.kind === 'established' ? null : `${row.kind} before relations were established`;
	if (row.kind === 'established') return `established twice${where}: a second start is "resumed"`;
	if (isInterruption(row))
		return isInterruption(previous) ? `${row.kind} while ${previous.kind}${where}` : null;
	if (!isInterruption(previous)) return `resumed without an interruption before it${where}`;
	const from = parseEdtf(previous.start);
	const to = parseEdtf(row.start);
	return from && to && to.dayEnd < from.dayStart ? `resumed before ${previous.kind}${where}` : null;
}

/** Faults of order and duplicates; `relations` must be sorted by pair and start. Each pair begins with `established`, then breaks and resumptions take turns. */
export function checkHistory(relations: readonly Relation[]): Problem[] {
	const problems: Problem[] = [];
	const last = new Map<string, Relation>();
	for (const row of relations) {
		const key = keyOf(row);
		const previous = last.get(key);
		last.set(key, row);
		const isTwin = previous?.kind === row.kind && previous.start === row.start;
		const message = isTwin
			? `same pair, kind and start as line ${previous.line}`
			: row.kind === 'partnership'
				? null
				: faultAfter(previous, row);
		if (message !== null) problems.push({ file: row.file, line: row.line, message });
	}
	return problems;
}

// What happened to the relations of two states, and when?
import { parseEdtf, type DayUtc } from '../model/edtf';
import type { Problem } from '../model/problem';
import { checkHistory } from './check-history';
import type { KnownCodes } from './known-codes';
import { checkOrder, readDate, readPrecision, readText, reportTo } from './read-cells';
import { readDyad } from './read-dyad';
import { readTable } from './read-table';
import { RELATION_KINDS, type Relation, type RelationKind } from './reference';

const COLUMNS = ['a', 'b', 'kind', 'start', 'end', 'precision', 'source', 'name', 'note'] as const;

function isRelationKind(value: string): value is RelationKind {
	return (RELATION_KINDS as readonly string[]).includes(value);
}

/** Day that puts a row in its place: a resumption known to the year only may follow a break known to the day. */
function placeOf({ kind, start }: Relation): DayUtc {
	const span = parseEdtf(start);
	return (kind === 'resumed' ? span?.dayEnd : span?.dayStart) ?? 0;
}

/** Sorts by pair, then by time; where that is the same the order of {@link RELATION_KINDS} decides. */
function compare(x: Relation, y: Relation): number {
	if (x.a !== y.a) return x.a < y.a ? -1 : 1;
	if (x.b !== y.b) return x.b < y.b ? -1 : 1;
	const byKind = RELATION_KINDS.indexOf(x.kind) - RELATION_KINDS.indexOf(y.kind);
	return placeOf(x) - placeOf(y) || byKind || x.line - y.line;
}

/** Reads the table; sorted by pair and start. Rows with a fault are reported and left out. */
export function parseRelations(
	file: string,
	text: string,
	known: KnownCodes,
): { relations: Relation[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, text, COLUMNS);
	const report = reportTo(problems);
	const relations: Relation[] = [];
	for (const row of rows) {
		const kind = row.cells['kind'] ?? '';
		const name = row.cells['name'] || null;
		const isKind = isRelationKind(kind);
		if (!isKind) report(row, `unknown kind: ${kind || '(blank)'} (${RELATION_KINDS.join(', ')})`);
		if (row.cells['start'] === '') report(row, 'missing value: start');
		const dyad = readDyad(row, known.countries, report);
		const start = readDate(row, 'start', report);
		const end = readDate(row, 'end', report);
		const precision = readPrecision(row, start, report);
		const source = readText(row, 'source', report);
		checkOrder(row, start, end, report);
		if (kind === 'partnership' && name === null) report(row, 'a partnership needs a name');
		if (isKind && kind !== 'partnership') {
			if (end !== null) report(row, `only a partnership has an end; write a row of its own: ${kind}`);
			if (name !== null) report(row, `only a partnership has a name: ${kind}`);
		}
		if (!isKind || dyad === null || start === null || precision === null) continue;
		const note = row.cells['note'] ?? '';
		relations.push({ file, line: row.line, ...dyad, kind, start, end, precision, name, source, note });
	}
	relations.sort(compare);
	problems.push(...checkHistory(relations));
	return { relations, problems };
}

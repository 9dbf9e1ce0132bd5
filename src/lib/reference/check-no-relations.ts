// Does a pair stand as having relations in one table and none in the other?
import type { Problem } from '../model/problem';
import type { NoRelations, Relation } from './reference';

/** Pairs of `no-relations.csv` whose last row in `relations.csv` says that relations stand. */
export function checkNoRelations(
	noRelations: readonly NoRelations[],
	relations: readonly Relation[],
): Problem[] {
	const last = new Map<string, Relation>();
	for (const row of relations) if (row.kind !== 'partnership') last.set(`${row.a} ${row.b}`, row);
	return noRelations.flatMap(({ file, line, a, b }) => {
		const row = last.get(`${a} ${b}`);
		return row && (row.kind === 'established' || row.kind === 'resumed')
			? [{ file, line, message: `${a} and ${b} have relations by ${row.file}:${row.line}` }]
			: [];
	});
}

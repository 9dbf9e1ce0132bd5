// In which order do the matrix's countries stand?
import { parseEdtf } from '../../model/edtf';

export const MATRIX_SORTS = ['total', 'recency', 'name'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** What sorting looks at. */
interface Sortable {
	name: string;
	total: number;
	lastDate: string | null;
}

/** Latest day that the last contact can have; countries without one come last. */
function recencyOf(row: Sortable): number {
	return row.lastDate === null ? -Infinity : (parseEdtf(row.lastDate)?.dayEnd ?? -Infinity);
}

function compareNames(a: Sortable, b: Sortable): number {
	return a.name.localeCompare(b.name, 'en');
}

/** A new list: most contacts, latest contact, or name first; ties by name. */
export function sortRows<T extends Sortable>(rows: readonly T[], sort: MatrixSort): T[] {
	return [...rows].sort((a, b) => {
		if (sort === 'total' && a.total !== b.total) return b.total - a.total;
		if (sort === 'recency' && recencyOf(a) !== recencyOf(b)) return recencyOf(b) - recencyOf(a);
		return compareNames(a, b);
	});
}

// Of which rings is a country's outline made?
import type { CountryCode } from '../model/vocabulary';
import { readPath } from './compact-path';
import type { PlanePoint } from './equal-earth';
import type { Outlines } from './outlines';

const read = new WeakMap<Outlines, Map<CountryCode, readonly PlanePoint[][]>>();

/** Rings of plane points, read once; none for a country without a shape. */
export function ringsOf(outlines: Outlines | null, code: CountryCode): readonly PlanePoint[][] {
	const path = outlines?.get(code);
	if (!outlines || path === undefined) return [];
	const known = read.get(outlines) ?? new Map<CountryCode, readonly PlanePoint[][]>();
	read.set(outlines, known);
	const rings = known.get(code) ?? readPath(path);
	known.set(code, rings);
	return rings;
}

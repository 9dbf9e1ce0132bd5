// Which figures of accuracy does the method page show?

/** A score of one set of annotated texts; shares from 0 to 1. */
export interface Measure {
	name: string;
	/** `yyyy-mm-dd`, or null where this build measured it. */
	measured: string | null;
	documents: number;
	core: Score;
	exact: Score;
	loose: Score;
	fields: { field: string; agree: number; told: number }[];
}

interface Score {
	found: number;
	missed: number;
	wrong: number;
	precision: number;
	recall: number;
	f1: number;
}

/** Reads lists of sets from files; one set each, the first that is given. */
export function readMeasures(texts: readonly string[]): Measure[] {
	const all = texts.flatMap((text) => {
		const value: unknown = JSON.parse(text);
		return (Array.isArray(value) ? value : [value]) as Measure[];
	});
	const byName = new Map<string, Measure>();
	for (const measure of all) {
		const { name, measured, documents, core, exact, loose, fields } = measure;
		// Another form than this page knows is left out, not shown half.
		if (!core || !exact || !loose || byName.has(name)) continue;
		byName.set(name, { name, measured, documents, core, exact, loose, fields });
	}
	return [...byName.values()];
}

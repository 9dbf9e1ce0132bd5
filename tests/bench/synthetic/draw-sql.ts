// How does SQL draw the same random values every time?

/** What a synthetic database is made from; the same values give the same rows. */
export interface SyntheticPlan {
	events: number;
	seed: number;
	/** Countries by weight, heaviest first. */
	codes: readonly string[];
}

/** Values and their weights. */
export type Weights = readonly (readonly [value: string, weight: number])[];

/** A number from 0 to below 1 that depends on the row's number `i`, on what it is drawn for, and on the seed. */
export function draw(plan: SyntheticPlan, what: string, row = 'i'): string {
	return `((hash(${row}, '${what}', ${plan.seed}) >> 11)::DOUBLE / 9007199254740992)`;
}

/** One of the values, as often as its weight says. */
export function pick(drawn: string, weights: Weights): string {
	const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
	let below = 0;
	const cases = weights.slice(0, -1).map(([value, weight]) => {
		below += weight / total;
		return `WHEN ${drawn} < ${below.toFixed(6)} THEN '${value}'`;
	});
	return `CASE ${cases.join(' ')} ELSE '${weights.at(-1)?.[0]}' END`;
}

/** A rank from 1 to `count` by Zipf's law with exponent 1: rank 1 comes about `count` times as often as the last. */
export function rank(drawn: string, count: number): string {
	return `floor(pow(${count + 1}, ${drawn}))::INTEGER`;
}

/** A list of texts. */
export function listOf(texts: readonly string[]): string {
	return `[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;
}

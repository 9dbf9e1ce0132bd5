// What of an evaluation is kept and shown on the Method page?
import { COMPARED_FIELDS } from '../../src/lib/extract/evaluate/compare-fields';
import type { Evaluation, Score } from '../../src/lib/extract/evaluate/evaluate';
import type { AccuracyScore, AccuracySet } from '../../src/lib/model/accuracy';
import { CORE_TYPES } from '../../src/lib/model/vocabulary';

const round = (share: number) => Math.round(share * 10_000) / 10_000;

function scoreOf({ found, missed, wrong, precision, recall, f1 }: Score): AccuracyScore {
	return { found, missed, wrong, precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** The figures of a set of texts; `measured` is a day, or null where the build measures. Shares have four decimals. */
export function accuracySet(
	evaluation: Evaluation,
	about: Pick<AccuracySet, 'name' | 'measured' | 'how'>,
	hasMisses: boolean,
): AccuracySet {
	const { documents, scores, fields, perType, misses } = evaluation;
	return {
		...about,
		documents,
		core: scoreOf(scores.core),
		exact: scoreOf(scores.exact),
		loose: scoreOf(scores.loose),
		fields: COMPARED_FIELDS.map((field) => ({ field, ...fields[field] })),
		types: CORE_TYPES.flatMap((type) => {
			const counts = perType.get(type);
			return counts ? [{ type, found: counts.found, missed: counts.missed, wrong: counts.wrong }] : [];
		}),
		misses: hasMisses
			? misses.map(({ countries, organisations, ...miss }) => ({
					...miss,
					parties: [...countries, ...organisations],
				}))
			: [],
	};
}

// How is an evaluation printed?
import { COMPARED_FIELDS } from '../../src/lib/extract/evaluate/compare-fields';
import type { Evaluation, Miss } from '../../src/lib/extract/evaluate/evaluate';
import { SCORES } from '../../src/lib/extract/evaluate/match-rules';
import { CORE_TYPES } from '../../src/lib/model/vocabulary';

function formatMiss({ kind, document, type, date, countries, organisations, what }: Miss): string {
	const parties = [...countries, ...organisations].join('-');
	return [kind.padEnd(6), document, type, date, parties, what].join('  ').trimEnd();
}

/** For a reader: every miss, counts by type, shares by field, the three scores. */
export function formatEvaluation({ documents, scores, fields, perType, misses }: Evaluation): string {
	const lines = misses.map(formatMiss);
	if (lines.length > 0) lines.push('');
	for (const type of CORE_TYPES) {
		const counts = perType.get(type);
		if (!counts) continue;
		const { found, missed, wrong } = counts;
		lines.push(`${type.padEnd(12)} found ${found}  missed ${missed}  wrong ${wrong}`);
	}
	const shares = COMPARED_FIELDS.map((field) => {
		const { agree, told } = fields[field];
		return `${field} ${told === 0 ? '–' : (agree / told).toFixed(2)}`;
	});
	lines.push(`of the events found, right in ${shares.join(', ')}`);
	for (const name of SCORES) {
		const { f1, precision, recall, found, missed, wrong } = scores[name];
		const counts = `${found} found, ${missed} missed, ${wrong} wrong, ${documents} documents`;
		lines.push(
			`${name.padEnd(6)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${counts})`,
		);
	}
	return `${lines.join('\n')}\n`;
}

/** The same as data: one JSON object. */
export function evaluationJson(evaluation: Evaluation): string {
	const perType = Object.fromEntries([...evaluation.perType].sort(([a], [b]) => (a < b ? -1 : 1)));
	return `${JSON.stringify({ ...evaluation, perType })}\n`;
}

// What does a person read at the end of a build?
import { count } from '../count';
import { describeEdtf, formatDay } from '../../src/lib/model/edtf';
import type { ManifestImported } from '../../src/lib/model/manifest';
import { EVENT_TYPES } from '../../src/lib/model/vocabulary';
import type { BuildResult } from './build-data';

/** A summary of a few lines. */
export function describeBuild({ manifest, isUnchanged, problems }: BuildResult): string {
	if (manifest === null) {
		return `Nothing was built: ${count(problems, 'problem')}. What was built before is as it was.`;
	}
	const { counts, span, leftOut, database, imported } = manifest;
	const types = EVENT_TYPES.filter((type) => counts.byType[type] > 0);
	const lines = [
		isUnchanged
			? 'Nothing has changed since the last build: static/data is up to date.'
			: `Built static/data/${database.file} (${Math.ceil(database.bytes / 1024)} KiB).`,
		`  ${count(counts.articles, 'article')} in ${count(counts.documents, 'document')}, ${count(counts.events, 'event')}`,
		types.length > 0 ? `  ${types.map((type) => `${type} ${counts.byType[type]}`).join(', ')}` : '',
		span ? `  from ${describeEdtf(formatDay(span.dayStart))} to ${describeEdtf(formatDay(span.dayEnd))}` : '',
		counts.corrections > 0 ? `  ${count(counts.corrections, 'correction')} applied` : '',
		...leftOut.map(({ reason, count: n }) => `  left out, ${reason}: ${n}`),
		...(imported === undefined ? [] : describeImported(imported)),
	];
	return lines.filter((line) => line !== '').join('\n');
}

function describeImported({ database, origins, refused, linked, records }: ManifestImported): string[] {
	const named = origins.map((origin) => `${origin.name} ${origin.records}`).join(', ');
	return [
		`Beside it ${database.file}: ${count(records, 'record')} that others coded, ${linked} of them of our events${named === '' ? '' : `; ${named}`}`,
		refused.count > 0 ? `  left out, not to be read: ${refused.count}` : '',
	];
}

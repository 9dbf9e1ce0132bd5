// What becomes of the linked records by people's corrections, and which of these do not apply?
import { applyCorrections } from '../../src/lib/extract/correct/apply-corrections';
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { EventRecord } from '../../src/lib/model/event';
import { formatProblem, type Problem } from '../../src/lib/model/problem';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import type { Omission } from './make-manifest';
import { readCorrections } from './read-corrections';
import { siteNames } from './site-names';

const CORRECTIONS = 'data/corrections';

/** Corrected records, and what the build reports of the corrections. */
export interface CorrectedBuild {
	events: EventRecord[];
	corrections: AppliedCorrection[];
	problems: Problem[];
	omissions: Omission[];
}

/** Applies the corrections below `root`. */
export function correctEvents(
	root: string,
	events: readonly EventRecord[],
	reference: Reference,
	site: Site,
): CorrectedBuild {
	const read = readCorrections(root, CORRECTIONS);
	const corrected = applyCorrections(events, read.corrections, siteNames(reference, site));
	const omit = (reason: string, problems: readonly Problem[]) =>
		problems.map((problem) => ({ reason, line: formatProblem(problem) }));
	return {
		events: corrected.events,
		corrections: corrected.applied,
		problems: [...read.problems, ...corrected.problems],
		omissions: [
			...omit('malformed correction', read.problems),
			...omit('correction without effect', corrected.problems),
		],
	};
}

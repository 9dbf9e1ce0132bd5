// Whose records does the Explore page show, in words and in days?
import { exploreWords } from '$lib/messages/explore-words';
import type { DataChoice } from '$lib/model/view';
import type { Days } from '$lib/state/shown-days';

/** The name of the one data set; of more their number. */
function nameSets(origins: readonly string[]): string {
	const [only = ''] = origins;
	return origins.length > 1 ? exploreWords().manyDataSets({ count: origins.length }) : only;
}

/** `GDELT 2.0 Events · 12 contacts …`; a headline of ours stays as it is. */
export function tellWhose(data: DataChoice, headline: string, origins: readonly string[]): string {
	if (data === 'ours') return headline;
	const names = nameSets(origins);
	const who = data === 'imported' ? names : exploreWords().oursAnd({ names });
	return exploreWords().whoseRecords({ who, headline });
}

/** First and last day of the records that are looked at. */
export function spanOf(data: DataChoice, ours: Days, theirs: Days | null): Days {
	if (theirs === null || data === 'ours') return ours;
	if (data === 'imported') return theirs;
	return {
		dayStart: Math.min(ours.dayStart, theirs.dayStart),
		dayEnd: Math.max(ours.dayEnd, theirs.dayEnd),
	};
}

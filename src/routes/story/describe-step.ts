// What does the picture of a step show, in one or two sentences?
import { listCounts } from '$lib/model/describe-picture';
import { describeEdtf, formatDay } from '$lib/model/edtf';
import type { StoryStepPage } from './story-page';

/** The words under a picture, and for those who do not see it. */
export function describeStep(picture: StoryStepPage['picture'], nameOf: (code: string) => string): string {
	if (picture.kind === 'relations') {
		const { from, to, size, established, hub } = picture;
		const years = from === to ? `in ${from}` : `from ${from} to ${to}`;
		return `${size} ${size === 1 ? 'state had' : 'states had'} relations with ${nameOf(hub)} at the end of ${to}; ${established.length} of the founding dates in the table lie ${years}.`;
	}
	const { counts, country, total, dayStart, dayEnd } = picture;
	const days = describeEdtf(
		dayStart === dayEnd ? formatDay(dayStart) : `${formatDay(dayStart)}/${formatDay(dayEnd)}`,
	);
	const most = listCounts(counts, country, nameOf);
	return `${total} ${total === 1 ? 'contact' : 'contacts'}${country === null ? '' : ` of ${nameOf(country)}`}, ${days}: ${most}.`;
}

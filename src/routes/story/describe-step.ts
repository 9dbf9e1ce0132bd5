// What does the picture of a step show, in one or two sentences?
import { storyWords } from '$lib/messages/story-words';
import { listCounts } from '$lib/model/describe-picture';
import { describeEdtf, formatDay } from '$lib/model/edtf';
import type { StoryStepPage } from './story-page';

/** The words under a picture, and for those who do not see it. */
export function describeStep(picture: StoryStepPage['picture'], nameOf: (code: string) => string): string {
	if (picture.kind === 'relations') {
		const { from, to, size, established, hub } = picture;
		const years = from === to ? storyWords().inYear({ from }) : storyWords().fromTo({ from, to });
		return storyWords().stateHadStatesHadRelations({
			size,
			name: nameOf(hub),
			to,
			count: established.length,
			years,
		});
	}
	const { counts, country, total, dayStart, dayEnd } = picture;
	const days = describeEdtf(
		dayStart === dayEnd ? formatDay(dayStart) : `${formatDay(dayStart)}/${formatDay(dayEnd)}`,
	);
	const most = listCounts(counts, country, nameOf);
	return storyWords().contactContacts({
		total,
		more: country === null ? '' : storyWords().ofCountry({ name: nameOf(country) }),
		days,
		most,
	});
}

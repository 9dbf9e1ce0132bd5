// Which rows does the table of an embedded story have?
import { words } from '$lib/messages/words';
import type { EventRow } from '$lib/model/event-row';
import { counterpartOf } from '$lib/model/pair-facts';
import type { StoryPage } from '../../story/story-page';

/** Something that a step's picture draws. */
export interface StoryRow {
	/** Counted from 1. */
	step: number;
	/** EDTF. */
	date: string;
	what: string;
}

/** Contacts and relations that the pictures draw, in the order of the steps. */
export function storyRows(
	{ steps }: StoryPage,
	titleOf: (event: EventRow) => string,
	nameOf: (code: string) => string,
): StoryRow[] {
	return steps.flatMap(({ picture }, index) => {
		const step = index + 1;
		if (picture.kind === 'events')
			return picture.events.map((event) => ({ step, date: event.date, what: titleOf(event) }));
		const first = nameOf(picture.hub);
		return picture.established.map((pair) => ({
			step,
			date: pair.established,
			what: words().listOfTwo({ first, second: nameOf(counterpartOf(pair, picture.hub)) }),
		}));
	});
}

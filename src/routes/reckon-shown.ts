// Which anniversaries that no article tells does the Explore page show beside its entries?
import { reckonAnniversaries } from '$lib/model/reckon-anniversaries';
import type { RelationsData } from '$lib/model/relations-data';
import type { View } from '$lib/model/view';
import type { ExploreAnswer } from '$lib/state/load-explore';
import type { Days } from '$lib/state/shown-days';

/** Those of the shown days where their layer is chosen and the facts have come; else none. */
export function reckonShown(
	view: View,
	relations: RelationsData | null,
	answer: ExploreAnswer,
	days: Days,
	nameOf: (code: string) => string,
): ReturnType<typeof reckonAnniversaries> {
	if (view.layer !== 'anniversaries' || relations === null) return { rows: [], isRoundOnly: false };
	const { country, with: other } = answer.view;
	return reckonAnniversaries(
		relations.pairs,
		relations.named,
		answer.events,
		{ country, with: other, ...days },
		nameOf,
	);
}

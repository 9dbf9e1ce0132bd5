// By which rules were an event's fields read?
import { uiWords } from '$lib/messages/ui-words';
import type { TraceRow } from '$lib/model/view-rows';

/** Fields of a record by the name that the page gives them. */
const shownAs = (): Readonly<Record<string, readonly string[]>> => ({
	[uiWords().date()]: ['date'],
	[uiWords().status()]: ['status'],
	[uiWords().typeChannel()]: ['type', 'channel'],
	[uiWords().visitor()]: ['participants'],
	[uiWords().host()]: ['participants'],
	[uiWords().sender()]: ['participants'],
	[uiWords().receiver()]: ['participants'],
	[uiWords().oneSide()]: ['participants'],
	[uiWords().otherSide()]: ['participants'],
	[uiWords().placeField()]: ['venue'],
	[uiWords().mechanism()]: ['mechanism', 'round'],
	[uiWords().tone()]: ['tone'],
	[uiWords().anniversary()]: ['anniversary'],
});

/** Rule ids by the field's name on the page; fields that no rule is recorded for are left out. */
export function listRules(trace: readonly TraceRow[]): Record<string, string[]> {
	const rules: Record<string, string[]> = {};
	for (const [name, fields] of Object.entries(shownAs())) {
		const own = trace.filter(({ field }) => fields.includes(field)).map(({ rule }) => rule);
		if (own.length > 0) rules[name] = [...new Set(own)].sort();
	}
	return rules;
}

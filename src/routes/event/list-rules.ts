// By which rules were an event's fields read?
import type { TraceRow } from '$lib/model/view-rows';

/** Fields of a record by the name that the page gives them. */
const SHOWN_AS: Readonly<Record<string, readonly string[]>> = {
	Date: ['date'],
	Status: ['status'],
	'Type, channel': ['type', 'channel'],
	Visitor: ['participants'],
	Host: ['participants'],
	Sender: ['participants'],
	Receiver: ['participants'],
	'One side': ['participants'],
	'Other side': ['participants'],
	Place: ['venue'],
	Mechanism: ['mechanism', 'round'],
	Tone: ['tone'],
	Anniversary: ['anniversary'],
};

/** Rule ids by the field's name on the page; fields that no rule is recorded for are left out. */
export function listRules(trace: readonly TraceRow[]): Record<string, string[]> {
	const rules: Record<string, string[]> = {};
	for (const [name, fields] of Object.entries(SHOWN_AS)) {
		const own = trace.filter(({ field }) => fields.includes(field)).map(({ rule }) => rule);
		if (own.length > 0) rules[name] = [...new Set(own)].sort();
	}
	return rules;
}

// Which figures does the card of a pair show?
import { embedWords } from '$lib/messages/embed-words';
import { figure, words } from '$lib/messages/words';
import { nextAnniversary } from '$lib/model/anniversary';
import { describeEdtf } from '$lib/model/edtf';
import type { EmbedScope } from '$lib/model/embed';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import type { DrawnAnswer } from '$lib/state/load-drawn';
import type { Atlas } from '../../anniversaries/read-atlas.server';

/** Figures of a pair, each with its unit or doubt. */
export function pairFigures(
	scope: EmbedScope & { kind: 'pair' },
	answer: DrawnAnswer,
	atlas: Atlas,
): { name: string; value: string; note: string }[] {
	const facts = pairFactsOf(atlas.reference).find(({ a, b }) => a === scope.a && b === scope.b);
	const { events, tally } = answer;
	const dataEnd = atlas.manifest.span?.dayEnd ?? 0;
	const next = facts && nextAnniversary(facts.established, dataEnd + 1);
	const forms = new Map<string, number>();
	for (const { type } of events) {
		const name = words().typeName({ type });
		forms.set(name, (forms.get(name) ?? 0) + 1);
	}
	const own = embedWords();
	const [most] = [...forms].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
	const last = events.find(({ status }) => status === 'occurred');
	return [
		{
			name: own.relationsSince(),
			value: facts ? describeEdtf(facts.established) : own.notInTable(),
			note: facts && facts.interruptions.length > 0 ? own.interrupted() : '',
		},
		{
			name: own.nextAnniversary(),
			value: next ? describeEdtf(next.date) : own.notKnown(),
			note: next ? own.years({ count: next.n }) : '',
		},
		{ name: own.contactsTold(), value: figure(tally.entries), note: '' },
		{
			name: own.lastContact(),
			value: last ? describeEdtf(last.date) : own.noneTold(),
			note: '',
		},
		{
			name: own.mostFrequentForm(),
			value: most?.[0] ?? own.noneTold(),
			note: most ? own.someOf({ some: most[1], all: tally.entries }) : '',
		},
	];
}

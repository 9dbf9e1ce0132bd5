// Who dined with, called on, sat down with or was given an audience by whom?
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, subjectBefore } from './arguments';
import { isRemote } from './call';
import { entityAt, norm, skipForward } from './cursor';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';

const FOR = new Set(['for', 'honour', 'honor']);
const HONOUR = new Set(['of']);
const BY = new Set(['by', 'with', 'from']);

/** A verb before the noun at `at` that one of the pattern's words is, or -1. */
function verbBefore(view: SentenceView, at: number, pattern: RegExp): number {
	for (let next = at - 1; next >= view.from && at - next < 8; next--) {
		if (!entityAt(view, next) && pattern.test(norm(view, next))) return next;
		if (/^(?:;|that|who|which)$/.test(norm(view, next))) return -1;
	}
	return -1;
}

const meal: Rule = {
	id: 'meeting/meal',
	sample: 'The Croatian president hosted a working dinner for Prime Minister Peter Holm of Denmark.',
	triggers: ['dinner', 'lunch', 'luncheon', 'breakfast', 'banquet', 'reception', 'iftar'],
	read(view, at, discourse, sink) {
		const verb = verbBefore(view, at, /^(?:host|held|hold|gave|give|offer|tender)/);
		if (verb < 0) return;
		const guest =
			norm(view, at + 1) === 'in' && /^hono/.test(norm(view, at + 2))
				? objectAfter(view, at + 2, HONOUR, 4)
				: objectAfter(view, at + 1, FOR, 4);
		const guests = discourse
			.resolve(view, guest)
			.filter((party) => party.actor !== null || party.role !== null);
		if (ownersOf(guests).length === 0) return;
		report(
			{ type: 'meeting', rule: 'meeting/meal', view, from: verb, to: at + 1 },
			modalityOf(view, verb),
			discourse.resolve(view, subjectBefore(view, verb)),
			guests,
			true,
			discourse,
			sink,
		);
	},
};

const audience: Rule = {
	id: 'meeting/audience',
	sample: 'The Danish prime minister was granted an audience by the King of Tonga.',
	triggers: ['audience'],
	read(view, at, discourse, sink) {
		const verb = verbBefore(view, at, /^(?:grant|gave|given|gives|receiv|had|has|held|accord)/);
		if (verb < 0) return;
		const other = objectAfter(view, at + 1, new Set([...BY, 'to']), 12);
		if (!other) return;
		report(
			{ type: 'meeting', rule: 'meeting/audience', view, from: verb, to: at + 1 },
			modalityOf(view, verb),
			discourse.resolve(view, subjectBefore(view, verb)),
			discourse.resolve(view, other),
			true,
			discourse,
			sink,
		);
	},
};

const calledOn: Rule = {
	id: 'meeting/called-on',
	sample: 'The High Commissioner of Malta called on President Ama Boateng of Ghana on Tuesday.',
	triggers: ['called', 'calls', 'calling', 'sat', 'sits'],
	read(view, at, discourse, sink) {
		const isSeated = norm(view, at).startsWith('s');
		if (
			isSeated ? norm(view, at + 1) !== 'down' : norm(view, at + 1) !== 'on' && norm(view, at + 1) !== 'upon'
		)
			return;
		if (isSeated && !['with', 'for'].includes(norm(view, at + 2))) return;
		const object = isSeated ? objectAfter(view, at + 2, new Set(['with']), 6) : objectAt(view, at + 2, false);
		if (!object || object.pronoun !== null) return;
		// "called on the minister to resign", "called on leaders for help": an appeal.
		const isAppeal = !isSeated && /^(?:to|for|not|and)$/.test(norm(view, skipForward(view, object.to)));
		const isPerson = object.entities.every(
			(entity) => entity.kind === 'person' || (entity.kind === 'office' && !entity.isCollective),
		);
		if (isAppeal || !isPerson || isRemote(view, at)) return;
		const callers = discourse
			.resolve(view, subjectBefore(view, at))
			.filter((party) => party.actor !== null || party.role !== null);
		if (callers.length === 0) return;
		report(
			{ type: 'meeting', rule: 'meeting/called-on', view, from: at, to: at + 2 },
			modalityOf(view, at),
			callers,
			discourse.resolve(view, object),
			true,
			discourse,
			sink,
		);
	},
};

/** Meetings told as a courtesy. */
export const RECEPTION_RULES: readonly Rule[] = [meal, audience, calledOn];

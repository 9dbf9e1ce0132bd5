// Who paid whom a courtesy call? (a meeting, not a call)
import { objectAfter, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';

/** "received a courtesy call from B", "paid a courtesy call on B". */
export const COURTESY_RULE: Rule = {
	id: 'meeting/courtesy-call',
	sample: 'The new ambassador of Cuba, Elena Sosa, paid a courtesy call on the Laotian vice president.',
	triggers: ['courtesy'],
	read(view, at, discourse, sink) {
		const noun = norm(view, at + 1);
		if (noun !== 'call' && noun !== 'visit' && noun !== 'calls') return;
		let verb = -1;
		for (let next = at - 1; next >= view.from && at - next < 8; next--)
			if (!entityAt(view, next) && /^(?:receiv|pa(?:y|id)|made|make)/.test(norm(view, next))) verb = next;
		if (verb < 0) return;
		const subject = discourse.resolve(view, subjectBefore(view, verb));
		const partner = discourse.resolve(
			view,
			objectAfter(view, at + 2, new Set(['from', 'on', 'to', 'by', 'of']), 12),
		);
		const isReceived = norm(view, verb).startsWith('receiv');
		report(
			{ type: 'meeting', rule: 'meeting/courtesy-call', view, from: verb, to: at + 2 },
			modalityOf(view, verb),
			isReceived ? subject : partner,
			isReceived ? partner : subject,
			true,
			discourse,
			sink,
		);
	},
};

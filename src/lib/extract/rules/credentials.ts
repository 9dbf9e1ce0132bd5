// Who presented credentials to whom?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, subjectBefore } from './arguments';
import { norm } from './cursor';
import { modalityOf } from './modality';
import { report } from './report';
import type { Rule } from './rule';

/** "The ambassadors are A from B, C of D and …": the persons that the next sentences list. */
function listedEnvoys(view: SentenceView): Party[] {
	for (const next of view.scene.sentences.slice(view.index + 1, view.index + 4)) {
		const [first] = next.entities;
		if (!first?.heads.some((head) => /^(?:ambassadors?|envoys?|diplomats|heads)$/.test(head))) continue;
		const persons = next.entities.filter((entity) => entity.kind === 'person');
		if (persons.length > 1) return persons.flatMap((entity) => entity.parties);
	}
	return [];
}

/** An ambassador hands over credentials to the head of state who receives them. */
export const credentials: Rule = {
	id: 'meeting/credentials',
	sample: 'Ambassador Nuno Prates presented his credentials to the Emperor of Japan.',
	triggers: ['credentials', 'credence'],
	read(view, at, discourse, sink) {
		let verb = -1;
		for (let next = at - 1; next >= view.from && at - next < 8; next--)
			if (/^(?:present|receiv|accept|submit|hand)/.test(norm(view, next))) {
				verb = next;
				break;
			}
		if (verb < 0) return;
		const isReceiver = /^(?:receiv|accept)/.test(norm(view, verb));
		const host = isReceiver ? subjectBefore(view, verb) : objectAfter(view, at, new Set(['to']), 14);
		const envoy = isReceiver ? objectAfter(view, at, new Set(['of', 'from']), 14) : subjectBefore(view, verb);
		const listed = isReceiver ? listedEnvoys(view) : [];
		const own = discourse.resolve(view, envoy);
		const hosts = discourse.resolve(view, host);
		report(
			{ type: 'meeting', rule: 'meeting/credentials', view, from: verb, to: at + 1, channel: 'state' },
			modalityOf(view, verb),
			hosts,
			listed.length > 0 ? listed : own,
			true,
			discourse,
			sink,
		);
	},
};

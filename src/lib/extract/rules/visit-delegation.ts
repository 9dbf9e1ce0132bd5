// Who led a delegation to which country?
import { blankEntity, type Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { subjectBefore } from './arguments';
import { norm } from './cursor';
import { modalityOf } from './modality';
import type { Rule } from './rule';
import { tellVisit } from './tell-visit';

const NOUN_REACH = 8;
const BETWEEN = /^(?:,|and|the)$/;

/** The places listed from token `at` on; the delegation's own group may have taken in the first of them. */
function placesFrom(view: SentenceView, at: number): Entity[] {
	const places: Entity[] = [];
	let next = at;
	while (next < view.to) {
		const term = view.scene.terms[next];
		if (term?.value.kind === 'country' && term.value.form !== 'demonym') {
			const place = blankEntity(term.from, term.to, 'country');
			place.countries = [term.value.code];
			place.form = term.value.form;
			places.push(place);
			next = term.to;
		} else if (BETWEEN.test(norm(view, next))) next++;
		else break;
	}
	return places;
}

/** "will lead a delegation to Chad and Mali". */
export const DELEGATION_RULE: Rule = {
	id: 'visit/delegation',
	sample: 'Deputy Minister Lena Aro led a trade delegation to Chad and Mali from 3 to 6 May.',
	triggers: ['lead', 'leads', 'led', 'leading', 'headed', 'heads', 'join', 'joins', 'joined'],
	read(view, at, discourse, sink) {
		// "a delegation led by B": the noun comes first.
		if (norm(view, at + 1) === 'by') return;
		let noun = at + 1;
		while (noun < at + NOUN_REACH && norm(view, noun) !== 'delegation') noun++;
		if (norm(view, noun) !== 'delegation') return;
		if (norm(view, noun + 1) !== 'to') return;
		const hosts = placesFrom(view, noun + 2);
		if (hosts.length === 0) return;
		const who = discourse
			.resolve(view, subjectBefore(view, at))
			.filter((party) => party.actor !== null || party.role !== null);
		if (who.length === 0) return;
		tellVisit(view, 'visit/delegation', at, noun + 1, modalityOf(view, at), who, hosts, discourse, sink);
	},
};

// Who is told to be in another country, without a verb of travel?
import type { Entity } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAt, subjectBefore } from './arguments';
import { entityAt, isDated, norm, skipForward } from './cursor';
import { ownerOf } from './owners';
import { modalityOf } from './modality';
import { candidate, type Rule } from './rule';

const STAYS = /^(?:visit|trip|tour|summit|talks|meetings?|conference|days?)$/;
const REACH = 16;

/** Does the clause say when, or what for ("on a working visit", "for talks")? A bare "was in Rome" may be of any time. */
function isTimedStay(view: SentenceView, from: number): boolean {
	for (let next = from; next < view.to && next - from < REACH; next++) {
		const word = norm(view, next);
		if (isDated(view, next) || STAYS.test(word)) return true;
		if (word === ';' || word === 'when' || word === 'who') return false;
	}
	return false;
}

function isAbroad(place: Entity): boolean {
	return (
		place.kind === 'country' && place.form !== 'demonym' && place.form !== 'government' && !place.isPossessive
	);
}

/** "was in Oslo on Monday", "is in Chad on a two-day visit". */
export const PRESENCE_RULE: Rule = {
	id: 'visit/presence',
	sample: 'Foreign Minister Lina Odo of Ghana was in Nairobi on Monday for talks on trade.',
	triggers: ['was', 'is', 'were', 'are', 'be'],
	read(view, at, discourse, sink) {
		let next = skipForward(view, at + 1);
		if (norm(view, next) === 'currently' || norm(view, next) === 'now') next++;
		if (norm(view, next) !== 'in') return;
		const place = entityAt(view, next + 1) ?? entityAt(view, next + 2);
		if (!place || !isAbroad(place)) return;
		const country = place.countries[0]!;
		const isBefore = isDated(view, at + 1) && next > at + 1;
		if (!isBefore && !isTimedStay(view, place.to)) return;
		const subject = subjectBefore(view, at);
		if (
			!subject ||
			subject.entities.some((entity) => entity.kind === 'country' || entity.kind === 'organisation')
		)
			return;
		const who = discourse
			.resolve(view, subject)
			.filter((party) => party.actor !== null || party.role !== null);
		const away = who.filter((party) => ownerOf(party) !== '' && party.country !== country);
		if (away.length === 0 || away.length < who.length) return;
		// An ambassador is posted there.
		if (away.every(({ role }) => /\bambassador\b|\bcharg[ée]\b/i.test(role ?? ''))) return;
		const modality = modalityOf(view, at);
		if ('reason' in modality) {
			sink.drop(view, at, at + 1, 'visit/presence', modality.reason);
			return;
		}
		const host = objectAt(view, place.from);
		sink.emit(
			candidate({
				type: 'visit',
				rule: 'visit/presence',
				view,
				from: at,
				to: at + 1,
				anchor: host?.to ?? place.to,
				a: away,
				b: [{ country, organisation: null, actor: null, role: null, capacity: null }],
				status: modality.status,
			}),
		);
	},
};

// Who travelled to whose country?
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, possessorOf, subjectBefore } from './arguments';
import type { ArgumentList } from './argument-lists';
import { entityAt, isDated, norm, skipForward } from './cursor';
import { modalityOf } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import type { Rule } from './rule';
import { byOwner } from './sides';
import { destinationsOf, tellVisit, visitors } from './tell-visit';
import { DELEGATION_RULE } from './visit-delegation';
import { STOP_RULES } from './visit-stops';

const TO = new Set(['to', 'in']);

/** "The leaders of A, B and C visited": they came together. */
function isOneParty(list: ArgumentList | null): boolean {
	return list?.entities.length === 1 && list.entities[0]!.parties.length > 1;
}

function isJoint(view: SentenceView): boolean {
	for (let at = view.from; at < view.to; at++)
		if (['joint', 'together', 'jointly'].includes(norm(view, at))) return true;
	return false;
}

const NOUN_ADJECTIVES = new Set(
	'joint back-to-back foreign overseas scheduled ongoing forthcoming separate highly final fifth landmark cancelled postponed future state official working two-day three-day four-day five-day day first second third fourth private friendly historic recent historical goodwill brief surprise landmark last previous latest maiden inaugural week-long weeklong one-day return short trip planned upcoming successful s unannounced high-level reciprocal week the a an his her their its this that such'.split(
		' ',
	),
);

const COUNTS = new Set('two three four five six seven eight nine ten'.split(' '));
const DETERMINERS = new Set([
	'the',
	'a',
	'an',
	'his',
	'her',
	'their',
	'its',
	'this',
	'that',
	'no',
	'any',
	'such',
	'another',
	'each',
]);

/** A noun has a determiner or a possessor within the few words before it; a verb has not. */
function isNoun(view: SentenceView, at: number): boolean {
	const follower = norm(view, at + 1);
	for (let next = at - 1; next >= view.from && at - next < 6; next--) {
		const entity = entityAt(view, next);
		if (entity) {
			if (entity.isPossessive) return true;
			if (entity.kind !== 'country') return false;
			if (entity.form === 'demonym') return true;
			if (follower === 'to' || (follower !== 'the' && possessorOf(view, at) !== null)) return true;
			next = entity.from;
			continue;
		}
		const word = norm(view, next);
		if (DETERMINERS.has(word)) return true;
		if (
			NOUN_ADJECTIVES.has(word) ||
			word === '-' ||
			COUNTS.has(word) ||
			view.scene.tokens[next]!.kind === 'number'
		)
			continue;
		if (isDated(view, next)) continue;
		return ['pay', 'paid', 'pays', 'paying', 'on', 'of', 'during', 'make', 'made'].includes(word);
	}
	return false;
}

const INFINITIVE_REACH = 12;

/** "arranged for B to visit": the token after "for", or null where the infinitive has the sentence's own subject. */
function infinitiveSubject(view: SentenceView, at: number): number | null {
	if (norm(view, at - 1) !== 'to') return null;
	for (let next = at - 2; next >= view.from && at - next < INFINITIVE_REACH; next--) {
		if (norm(view, next) === 'for' && !entityAt(view, next)) return next + 1;
		if (/^(?:,|;|that|will|is|was|are|plans?|set)$/.test(norm(view, next))) return null;
	}
	return null;
}

const visitVerb: Rule = {
	id: 'visit/verb',
	sample: 'Foreign Minister Lena Aro visited Estonia and Latvia in May.',
	triggers: ['visit', 'visits', 'visited', 'visiting', 'toured', 'tours'],
	read(view, at, discourse, sink) {
		if (isNoun(view, at)) return;
		const next = skipForward(view, at + 1);
		const list = objectAt(view, next);
		const hosts = destinationsOf(list);
		if (hosts.length === 0) return;
		const other = infinitiveSubject(view, at);
		const subject = other === null ? subjectBefore(view, at) : objectAt(view, other);
		let who = discourse.resolve(view, subject);
		if (other !== null && who.length === 0) return;
		if (who.length === 0 && discourse.focus && !subject) who = [discourse.focus];
		tellVisit(view, 'visit/verb', at, at + 1, modalityOf(view, at), who, hosts, discourse, sink, {
			isJoint: isJoint(view) || isOneParty(subject),
		});
	},
};

const visitNoun: Rule = {
	id: 'visit/noun',
	sample: 'The Ghanaian president will pay a state visit to Togo from June 2 to 4.',
	triggers: ['visit', 'visits', 'trip', 'trips', 'tour', 'travel', 'travels', 'stopover', 'swing'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		if (word.startsWith('visit') && !isNoun(view, at) && word !== 'visits') return;
		if (
			word === 'travel' &&
			!/^(?:of|from|his|her|their|'s|’s|on|during|the)$/.test(norm(view, at - 1)) &&
			!entityAt(view, at - 1)
		)
			return;
		const toList = objectAfter(
			view,
			at + 1,
			word === 'tour' || word === 'swing' || word === 'stopover'
				? new Set(['to', 'of', 'in', 'through'])
				: norm(view, at + 1) === 'in'
					? TO
					: new Set(['to']),
			9,
		);
		let hosts = destinationsOf(toList);
		const before = entityAt(view, at - 1) ?? entityAt(view, at - 2);
		if (
			hosts.length === 0 &&
			before &&
			before.kind === 'country' &&
			before.form !== 'demonym' &&
			!before.isPossessive
		)
			hosts = [before];
		if (hosts.length === 0) return;
		let who = visitors(view, at, discourse, hosts);
		let isEcho = false;
		if (who.length === 0 && discourse.focus) {
			who = [discourse.focus];
			isEcho = true;
		}
		tellVisit(view, 'visit/noun', at, at + 1, nounModality(view, at), who, hosts, discourse, sink, {
			isEcho,
			isEmbedded: carrierOf(view, at) < 0,
			isJoint: (isJoint(view) || possessorOf(view, at)?.pronoun === 'their') && byOwner(who).length > 1,
		});
	},
};

const ARRIVALS: Readonly<Record<string, ReadonlySet<string>>> = {
	arrived: new Set(['in', 'at', 'to']),
	arrives: new Set(['in', 'at', 'to']),
	arrive: new Set(['in', 'at', 'to']),
	arriving: new Set(['in', 'at', 'to']),
	landed: new Set(['in', 'at']),
	travelled: new Set(['to']),
	traveled: new Set(['to']),
	travels: new Set(['to']),
	travel: new Set(['to']),
	traveling: new Set(['to']),
	travelling: new Set(['to']),
	flew: new Set(['to', 'into']),
	fly: new Set(['to']),
	flies: new Set(['to']),
	went: new Set(['to']),
	left: new Set(['for']),
	departed: new Set(['for']),
	departs: new Set(['for']),
	leave: new Set(['for']),
	leaves: new Set(['for']),
	headed: new Set(['to', 'for']),
	heads: new Set(['to', 'for']),
	came: new Set(['to']),
	comes: new Set(['to']),
	goes: new Set(['to']),
	go: new Set(['to']),
	going: new Set(['to']),
	returned: new Set(['from']),
	returns: new Set(['from']),
	paid: new Set([]),
};

const THINGS =
	/^(?:cargo|shipments?|convoys?|aid|weapons|arms|ammunition|mat[eé]riel|equipment|supplies|goods|grain|vaccines|doses|missiles|refugees)$/;
const THING_REACH = 14;

/** "A new cargo of aid is arriving in Chad": the nearest subject is a thing. */
function isOfThing(view: SentenceView, at: number): boolean {
	for (let next = at - 1; next >= view.from && at - next < THING_REACH; next--) {
		if (entityAt(view, next) || /^(?:[,;]|that|who|which)$/.test(norm(view, next))) return false;
		if (THINGS.test(norm(view, next))) return true;
	}
	return false;
}

const arrival: Rule = {
	id: 'visit/arrival',
	sample: 'A delegation led by Speaker Ivo Kranj arrived in Skopje on Sunday.',
	triggers: Object.keys(ARRIVALS),
	read(view, at, discourse, sink) {
		const prepositions = ARRIVALS[norm(view, at)]!;
		if (isOfThing(view, at)) return;
		// "On the Secretary's upcoming travel to Chad": a noun.
		if (
			norm(view, at) === 'travel' &&
			(entityAt(view, at - 1)?.isPossessive ||
				/^(?:upcoming|recent|official|foreign|his|her|their|the|of|on|during)$/.test(norm(view, at - 1)))
		)
			return;
		// "When it comes to Chad", "let me go to Chad": a topic.
		if (norm(view, at - 1) === 'it' || norm(view, at - 2) === 'let') return;
		let next = skipForward(view, at + 1);
		if (norm(view, next) === 'on' && norm(view, next + 1) === 'to') next++;
		if (['back', 'home', 'there', 'here'].includes(norm(view, next))) return;
		if (!prepositions.has(norm(view, next))) return;
		next++;
		const hosts = destinationsOf(objectAt(view, next));
		if (hosts.length === 0) return;
		const subject = subjectBefore(view, at);
		const who = discourse
			.resolve(view, subject)
			.filter((party) => party.actor !== null || party.role !== null);
		if (who.length === 0) return;
		const isWho = norm(view, at - 1) === 'who';
		tellVisit(view, 'visit/arrival', at, at + 1, modalityOf(view, at), who, hosts, discourse, sink, {
			isJoint: isJoint(view) || isOneParty(subject) || (isWho && byOwner(who).length > 1),
		});
	},
};

/** Visits. */
export const VISIT_RULES: readonly Rule[] = [visitVerb, visitNoun, arrival, DELEGATION_RULE, ...STOP_RULES];

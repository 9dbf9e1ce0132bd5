// Who travelled to whose country?
import type { Entity, Party } from '../annotate/entity';
import type { Venue } from '../../model/event';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, possessorOf, subjectBefore, type ArgumentList } from './arguments';
import { entityAt, isDated, norm, skipForward } from './cursor';
import { ownersOf, ownerOf, type Discourse } from './discourse';
import { modalityOf, type Modality } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import { candidate, type Rule, type Sink } from './rule';
import { byOwner } from './sides';

const TO = new Set(['to', 'in']);
const BY = new Set(['by', 'of', 'from']);

/** The place as a venue. */
function venueOf(view: SentenceView, entity: Entity): Venue {
	const { text, tokens } = view.scene;
	const isCity = entity.form === 'city' || entity.form === 'capital';
	const written = text.slice(tokens[entity.from]!.start, tokens[entity.to - 1]!.end).replace(/^the /i, '');
	return { place: isCity ? written : null, country: entity.countries[0] ?? null };
}

function destinationsOf(list: ArgumentList | null): Entity[] {
	return (list?.entities ?? []).filter(
		(entity) => entity.kind === 'country' && entity.form !== 'demonym' && !entity.isPossessive,
	);
}

/** Reports a visit of each visiting side to each host country. */
function tellVisit(
	view: SentenceView,
	rule: string,
	from: number,
	to: number,
	modality: Modality,
	visitors: readonly Party[],
	hosts: readonly Entity[],
	discourse: Discourse,
	sink: Sink,
	extra: { isEcho?: boolean; isJoint?: boolean; isEmbedded?: boolean } = {},
): void {
	if ('reason' in modality) {
		sink.drop(view, from, to, rule, modality.reason);
		return;
	}
	const groups = extra.isJoint ? [visitors.filter((party) => ownerOf(party) !== '')] : byOwner(visitors);
	if (groups.length === 0 || groups[0]!.length === 0 || hosts.length === 0) {
		sink.drop(view, from, to, rule, 'one-sided');
		return;
	}
	const seen = new Set<string>();
	for (const group of groups) {
		for (const host of hosts) {
			const country = host.countries[0]!;
			const away = group.filter((party) => party.country !== country);
			const key = `${ownersOf(away).join()}>${country}`;
			if (away.length === 0 || seen.has(key)) continue;
			seen.add(key);
			const b: Party[] = [{ country, organisation: null, actor: null, role: null, capacity: null }];
			sink.emit(
				candidate({
					type: 'visit',
					rule,
					view,
					from,
					to,
					anchor: host.to,
					a: away,
					b,
					status: modality.status,
					venue: venueOf(view, host),
					isEcho: extra.isEcho ?? false,
					isEmbedded: extra.isEmbedded ?? false,
				}),
			);
			discourse.note(away, b);
		}
	}
	if (seen.size === 0) sink.drop(view, from, to, rule, 'same-side');
}

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

function visitors(view: SentenceView, at: number, discourse: Discourse, hosts: readonly Entity[]): Party[] {
	const hostCodes = new Set(hosts.flatMap((host) => host.countries));
	const away = (parties: Party[]) =>
		parties.filter(
			(party) => ownerOf(party) !== '' && !(party.country !== null && hostCodes.has(party.country)),
		);
	const possessor = possessorOf(view, at);
	const own = away(discourse.resolve(view, possessor));
	if (own.length > 0) return own;
	const by = objectAfter(view, at + 1, BY, 10);
	if (by && by.entities.some((entity) => entity.kind !== 'country' || entity.form === 'name')) {
		const parties = away(discourse.resolve(view, by));
		if (parties.length > 0) return parties;
	}
	const subject = away(discourse.resolve(view, subjectBefore(view, at)));
	if (subject.length > 0) return subject;
	return [];
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
			isJoint: isJoint(view) && byOwner(who).length > 1,
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

const arrival: Rule = {
	id: 'visit/arrival',
	sample: 'A delegation led by Speaker Ivo Kranj arrived in Skopje on Sunday.',
	triggers: Object.keys(ARRIVALS),
	read(view, at, discourse, sink) {
		const prepositions = ARRIVALS[norm(view, at)]!;
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

const destinations: Rule = {
	id: 'visit/destinations',
	sample: 'The premier made Cyprus and Malta his first foreign destinations.',
	triggers: ['destination', 'destinations', 'stop', 'stops', 'leg'],
	read(view, at, discourse, sink) {
		const verb = [...Array(20).keys()]
			.map((step) => at - 1 - step)
			.find((index) =>
				['made', 'making', 'chose', 'choosing', 'included', 'includes', 'including'].includes(
					norm(view, index),
				),
			);
		if (verb === undefined) {
			const list = objectAfter(view, at + 1, TO, 3);
			void list;
			return;
		}
		const direct = destinationsOf(objectAt(view, verb + 1));
		const hosts = direct.length > 0 ? direct : destinationsOf(objectAfter(view, at + 1, new Set(['in']), 4));
		if (hosts.length === 0) return;
		const direct2 = entityAt(view, verb - 1);
		const who =
			direct2 && direct2.kind !== 'country'
				? discourse.resolveEntity(view, direct2)
				: discourse.resolve(view, subjectBefore(view, verb));
		const fallback = who.length > 0 ? who : visitors(view, verb, discourse, hosts);
		tellVisit(
			view,
			'visit/destinations',
			verb,
			at + 1,
			modalityOf(view, verb),
			fallback,
			hosts,
			discourse,
			sink,
		);
	},
};

const stops: Rule = {
	id: 'visit/stops',
	sample: 'Her tour, which included stops in Togo and Benin, took her to Ghana and ended in Mali.',
	triggers: ['stops', 'taken', 'took', 'takes', 'take', 'concluding', 'stop'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		let hosts: Entity[] = [];
		if (word === 'stops' && ['in', 'at'].includes(norm(view, at + 1)))
			hosts = destinationsOf(objectAt(view, at + 2));
		else if (word === 'concluding' && norm(view, at + 1) === 'in')
			hosts = destinationsOf(objectAt(view, at + 2));
		else if (word === 'stop') {
			// "Mali is the final stop on her tour".
			if (!['on', 'of'].includes(norm(view, at + 1))) return;
			const is = [at - 1, at - 2, at - 3, at - 4].find(
				(index) => norm(view, index) === 'is' || norm(view, index) === 'was',
			);
			if (is !== undefined) hosts = destinationsOf(objectAt(view, entityAt(view, is - 1)?.from ?? is));
		} else if (
			/^t[ao]/.test(word) &&
			['him', 'her', 'them'].includes(norm(view, at + 1)) &&
			norm(view, at + 2) === 'to'
		)
			hosts = destinationsOf(objectAt(view, at + 3));
		if (hosts.length === 0) return;
		let trip = -1;
		for (let next = view.from; next < view.to; next++)
			if (
				['visit', 'trip', 'tour', 'travel', 'swing', 'journey'].includes(norm(view, next)) &&
				Math.abs(next - at) < 30
			)
				trip = next;
		if (trip < 0) return;
		const possessor = discourse.resolve(view, possessorOf(view, trip));
		const who = possessor.length > 0 ? possessor : discourse.resolve(view, subjectBefore(view, trip));
		tellVisit(view, 'visit/stops', at, at + 1, nounModality(view, trip), who, hosts, discourse, sink);
	},
};

const thatOf: Rule = {
	id: 'visit/that-of',
	sample: 'The Omani minister’s Cairo visit was followed by that of Sudanese Foreign Minister Ali Nour.',
	triggers: ['that'],
	read(view, at, discourse, sink) {
		if (norm(view, at + 1) !== 'of') return;
		let noun = -1;
		for (let next = at - 1; next >= view.from && at - next < 14; next--)
			if (norm(view, next) === 'visit' || norm(view, next) === 'trip') noun = next;
		if (noun < 0) return;
		const before = entityAt(view, noun - 1);
		const toHost = destinationsOf(objectAfter(view, noun + 1, new Set(['to']), 4));
		const hosts = toHost.length > 0 ? toHost : destinationsOf(before ? objectAt(view, before.from) : null);
		const who = discourse.resolve(view, objectAt(view, at + 2, false));
		tellVisit(view, 'visit/that-of', at, at + 2, nounModality(view, noun), who, hosts, discourse, sink);
	},
};

/** Visits. */
export const VISIT_RULES: readonly Rule[] = [visitVerb, visitNoun, arrival, destinations, stops, thatOf];
void isDated;

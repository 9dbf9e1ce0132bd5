// Which multilateral gathering took place or will, and who took part?
import type { Entity, Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAfter, objectAt, subjectBefore } from './arguments';
import { entityAt, isDated, norm, skipForward } from './cursor';
import type { Discourse } from './discourse';
import { ownersOf, ownerOf } from './owners';
import { gatheringName } from './gathering-name';
import { modalityOf, type Modality } from './modality';
import { candidate, type Rule, type Sink } from './rule';
import { STRONG, WEAK, HELD, isSetting, verbOf } from './summit-verbs';

const OF = new Set(['of', 'between', 'among', 'with']);

function bare(owner: { country?: string; organisation?: string }): Party {
	return {
		country: owner.country ?? null,
		organisation: owner.organisation ?? null,
		actor: null,
		role: null,
		capacity: null,
	};
}

function emit(
	view: SentenceView,
	from: number,
	to: number,
	modality: Modality,
	parties: readonly Party[],
	mechanism: string | null,
	sink: Sink,
	isEcho: boolean,
): void {
	if ('reason' in modality) {
		sink.drop(view, from, to, 'summit/gathering', modality.reason);
		return;
	}
	const owners = ownersOf(parties);
	const first = owners[0];
	sink.emit(
		candidate({
			type: 'summit',
			rule: 'summit/gathering',
			view,
			from,
			to,
			a: parties.filter((party) => ownerOf(party) === first),
			b: parties.filter((party) => ownerOf(party) !== first && ownerOf(party) !== ''),
			status: modality.status,
			mechanism,
			channel: 'state',
			isEcho,
		}),
	);
}

/** "support Kenya in holding the summit": the host to be, or null. */
function supportedHost(view: SentenceView, verb: number): Entity | null {
	if (norm(view, verb - 1) !== 'in' || !/^(?:host|hold)ing$/.test(norm(view, verb))) return null;
	const host = entityAt(view, verb - 2);
	return host !== null && host.kind === 'country' ? host : null;
}

/** All countries and organisations that the words round the noun name as taking part. */
function partiesRound(
	view: SentenceView,
	at: number,
	verb: { verb: number; isHeld: boolean },
	discourse: Discourse,
): Party[] {
	const name = gatheringName(view, at);
	const own: Party[] = [
		...name.organisations.map((organisation) => bare({ organisation })),
		...name.countries.map((country) => bare({ country })),
	];
	const helped = supportedHost(view, verb.verb);
	const subject = helped
		? helped.parties
		: verb.isHeld
			? []
			: discourse.resolve(view, subjectBefore(view, verb.verb));
	const of = discourse.resolve(view, objectAfter(view, at + 1, OF, 6));
	const known = new Set<string>();
	return [...subject, ...of, ...own].filter((party) => {
		const key = `${ownerOf(party)}|${party.actor ?? ''}`;
		if (
			ownerOf(party) === '' ||
			known.has(key) ||
			(party.actor === null && [...known].some((other) => other.startsWith(`${ownerOf(party)}|`)))
		)
			return false;
		known.add(key);
		return true;
	});
}

const gathering: Rule = {
	id: 'summit/gathering',
	sample: 'President Kofi Adu will attend the African Union summit in Lusaka next week.',
	triggers: [...STRONG, ...WEAK],
	read(view, at, discourse, sink) {
		const { tokens, terms } = view.scene;
		const word = norm(view, at);
		const after = tokens[at + 1];
		if (
			at + 1 < view.to &&
			after?.isCapital &&
			tokens[at]!.isCapital &&
			!terms[at + 1] &&
			after.kind === 'word'
		)
			return;
		if (/^(?:press|news|party|video|phone|telephone|zoom)$/.test(norm(view, at - 1))) return;
		const name = gatheringName(view, at);
		const verb = verbOf(view, name.from, at);
		// "on the margins of the Dialogue held from 1 to 3 May": dated, so told.
		const isTold = [1, 2].some(
			(step) => HELD.has(norm(view, at + step)) && [2, 3].some((more) => isDated(view, at + step + more)),
		);
		if ((isSetting(view, name.from) && !isTold) || !verb) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', 'setting');
			return;
		}
		// "joined the Security Council": a member, not a session.
		if (/^(?:council|assembly)$/.test(word) && /^(?:join|represent|host)/.test(norm(view, verb.verb))) {
			sink.drop(view, name.from, at + 1, 'summit/gathering', 'standing');
			return;
		}
		const parties = partiesRound(view, at, verb, discourse);
		const owners = ownersOf(parties);
		const hasBody = owners.some((owner) => owner.startsWith('@'));
		const isStrong = STRONG.has(word);
		const isGathering = isStrong
			? hasBody || owners.length >= 3 || (name.isProper && owners.length >= 1)
			: name.organisations.length > 0 && word !== 'talks';
		if (!isGathering || (word === 'congress' && !hasBody)) return;
		if (isStrong && !hasBody && owners.length <= 2) return;
		// "The third meeting of the Danish-EU dialogue": a round of two sides, which is a meeting.
		if (
			owners.length === 2 &&
			isTiedToBody(view, at) &&
			/\b(?:dialogue|consultations?)\b/i.test(textAfter(view, at))
		)
			return;
		const venue = hostOf(view, at);
		const all = venue !== null && !owners.includes(venue) ? [...parties, bare({ country: venue })] : parties;
		const isCancelled = /^(?:cancel|postpon)/.test(norm(view, verb.verb));
		const modality: Modality = isCancelled
			? { status: 'cancelled' }
			: supportedHost(view, verb.verb)
				? { status: 'planned' }
				: modalityOf(view, verb.verb);
		emit(
			view,
			verb.verb < at ? verb.verb : name.from,
			Math.max(at, verb.verb) + 1,
			modality,
			hasBody && !owners.some((owner) => !owner.startsWith('@')) ? all : parties,
			name.text,
			sink,
			false,
		);
	},
};

const NAME_REACH = 8;

/** "Danish-EU", "U.S.-ASEAN": a country tied to a body near the noun. */
function isTiedToBody(view: SentenceView, at: number): boolean {
	const { terms, tokens } = view.scene;
	for (
		let next = Math.max(view.from + 2, at - NAME_REACH);
		next < Math.min(view.to, at + NAME_REACH);
		next++
	) {
		const isBody = terms[next]?.value.kind === 'organisation';
		if (isBody && /^[-–‑]$/.test(tokens[next - 1]!.text) && endsInCountry(view, next - 1)) return true;
	}
	return false;
}

/** Does a country's name end right before the dash? */
function endsInCountry(view: SentenceView, dash: number): boolean {
	const { terms } = view.scene;
	for (let from = dash - 1; from >= Math.max(view.from, dash - 4); from--) {
		const term = terms[from];
		if (term) return term.to === dash && term.value.kind === 'country';
	}
	return false;
}

/** The words that name the gathering after its noun. */
function textAfter(view: SentenceView, at: number): string {
	const { text, tokens } = view.scene;
	const last = Math.min(view.to, at + NAME_REACH) - 1;
	return text.slice(tokens[at]!.start, tokens[last]!.end);
}

/** Country of the place where it is held. */
function hostOf(view: SentenceView, at: number): string | null {
	for (let next = at + 1; next < Math.min(view.to, at + 12); next++) {
		if (norm(view, next) !== 'in') continue;
		const entity = entityAt(view, skipForward(view, next + 1));
		if (entity?.kind === 'country') return entity.countries[0] ?? null;
	}
	return null;
}

const bodiesMet: Rule = {
	id: 'summit/bodies-met',
	sample: 'The trade ministers of the Group of Seven met in Oslo on Monday.',
	triggers: ['met', 'meet', 'meets', 'gathered', 'gather', 'gathers', 'convened'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const next = skipForward(view, at + 1);
		if (norm(view, next) === 'with' || (entityAt(view, next) && !/^(?:in|at|on)$/.test(norm(view, next))))
			return;
		const parties = discourse.resolve(view, subjectBefore(view, at));
		const owners = ownersOf(parties);
		const hasBody = owners.some((owner) => owner.startsWith('@'));
		let isCalled = false;
		for (let ahead = at; ahead < view.to && ahead - at < 30; ahead++)
			isCalled ||= STRONG.has(norm(view, ahead));
		const isGathering = hasBody || (owners.length >= 3 && (isCalled || word.startsWith('gather')));
		if (!isGathering) return;
		// Several countries and a body in one room are one meeting, unless it is called a gathering.
		if (!isCalled && owners.length >= 3) return;
		if (parties.some((party) => party.actor !== null && party.organisation !== null)) return;
		const host = hostOf(view, at);
		const all =
			host !== null &&
			!owners.includes(host) &&
			owners.every((owner) => owner.startsWith('@')) &&
			owners.length === 1
				? [...parties, bare({ country: host })]
				: parties;
		emit(view, at, at + 1, modalityOf(view, at), all, null, sink, false);
	},
};

const broughtTogether: Rule = {
	id: 'summit/brought-together',
	sample: 'The summit brought together the leaders of Chad, Niger and Mali.',
	triggers: ['brought', 'brings', 'gathers', 'gathered'],
	read(view, at, discourse, sink) {
		let noun = -1;
		for (let next = at - 1; next >= view.from && at - next < 12; next--)
			if (STRONG.has(norm(view, next))) noun = next;
		let together = -1;
		for (let next = at + 1; next < view.to && next - at < 8; next++)
			if (norm(view, next) === 'together') together = next;
		if (noun < 0 || together < 0) return;
		const start = norm(view, together + 1) === 'with' ? together + 2 : together + 1;
		const parties = discourse.resolve(view, objectAt(view, start));
		if (ownersOf(parties).length < 2) return;
		const bodies = view.entities
			.filter((entity) => entity.from < noun && entity.kind === 'organisation')
			.flatMap((entity) => entity.parties);
		emit(view, at, together + 1, { status: 'occurred' }, [...parties, ...bodies], null, sink, false);
	},
};

/** Gatherings. */
export const SUMMIT_RULES: readonly Rule[] = [gathering, bodiesMet, broughtTogether];

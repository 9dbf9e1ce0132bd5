// Which visits does a clause of travel give, and who are the visitors?
import type { Entity, Party } from '../annotate/entity';
import type { Venue } from '../../model/event';
import type { SentenceView } from '../scene';
import { objectAfter, possessorOf, subjectBefore } from './arguments';
import type { ArgumentList } from './argument-lists';
import type { Discourse } from './discourse';
import { ownersOf, ownerOf } from './owners';
import type { Modality } from './modality';
import { candidate, type Sink } from './rule';
import { byOwner } from './sides';

const BY = new Set(['by', 'of', 'from']);

/** The place as a venue. */
function venueOf(view: SentenceView, entity: Entity): Venue {
	const { text, tokens } = view.scene;
	const isCity = entity.form === 'city' || entity.form === 'capital';
	const written = text.slice(tokens[entity.from]!.start, tokens[entity.to - 1]!.end).replace(/^the /i, '');
	return { place: isCity ? written : null, country: entity.countries[0] ?? null };
}

/** The countries and places of a list to which one can travel. */
export function destinationsOf(list: ArgumentList | null): Entity[] {
	return (list?.entities ?? []).filter(
		(entity) => entity.kind === 'country' && entity.form !== 'demonym' && !entity.isPossessive,
	);
}

/** Troops, not a person or a delegation. */
function isArmed({ actor, role }: Party): boolean {
	return actor === null && /\b(?:military|army|navy|troops|forces)$/i.test(role ?? '');
}

/** Reports a visit of each visiting side to each host country. */
export function tellVisit(
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
	// "The military came to Chad": no visit.
	if (visitors.length > 0 && visitors.every(isArmed)) {
		sink.drop(view, from, to, rule, 'unclear');
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
			discourse.note(away, b, true);
		}
	}
	if (seen.size === 0) sink.drop(view, from, to, rule, 'same-side');
}

/** Who visits the hosts: whom the noun belongs to, its `by`, else the subject. */
export function visitors(
	view: SentenceView,
	at: number,
	discourse: Discourse,
	hosts: readonly Entity[],
): Party[] {
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

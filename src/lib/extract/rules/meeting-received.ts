// Who received whom?
import type { Party } from '../annotate/entity';
import type { SentenceView } from '../scene';
import { objectAt, objectBeyondPlace, subjectBefore } from './arguments';
import type { ArgumentList } from './argument-lists';
import { entityAt, isSkippable, norm } from './cursor';
import type { Discourse } from './discourse';
import { ownerOf, ownersOf } from './owners';
import type { Rule, Sink } from './rule';
import { tell } from './tell-meeting';

const BE = new Set(['was', 'were', 'been', 'be', 'being']);

/** "was received", "will be warmly received". */
export function isPassive(view: SentenceView, at: number): boolean {
	let before = at - 1;
	while (before > view.from && isSkippable(view, before)) before--;
	return BE.has(norm(view, before));
}

/** The "by" of a passive, dates and a place stepped over ("was received on Friday at the palace by B"), or -1. */
function passiveAgent(view: SentenceView, at: number): number {
	for (let next = at + 1; next < view.to && next - at < 14; next++) {
		const word = norm(view, next);
		if (word === 'by' && !entityAt(view, next)) return next;
		if (word === ';' || word === 'and' || word === 'that' || entityAt(view, next)?.kind === 'person')
			return -1;
	}
	return -1;
}

/** A person told earlier in the sentence who is of another side than the hosts. */
function guestBefore(view: SentenceView, at: number, hosts: readonly Party[]): Party[] | null {
	const owners = ownersOf(hosts);
	const guest = view.entities.find(
		(entity) =>
			entity.to <= at &&
			entity.kind === 'person' &&
			entity.parties.length === 1 &&
			ownerOf(entity.parties[0]!) !== '' &&
			!owners.includes(ownerOf(entity.parties[0]!)),
	);
	return guest ? guest.parties : null;
}

/** "Vice President B received him": a host with a name, and the guest told before. */
function tellReceived(
	view: SentenceView,
	at: number,
	guest: ArgumentList,
	discourse: Discourse,
	sink: Sink,
): void {
	const hosts = discourse.resolve(view, subjectBefore(view, at));
	const guests = guestBefore(view, at, hosts) ?? discourse.otherThan(view, hosts);
	const known = discourse.resolve(view, guest).filter((party) => party.actor !== null);
	const owners = ownersOf(hosts);
	const isOther =
		guestBefore(view, at, hosts) === null &&
		known.length > 0 &&
		known.every((party) => !owners.includes(ownerOf(party)));
	if (hosts.some((party) => party.actor !== null || party.role !== null))
		tell(view, 'meeting/received', at, hosts, isOther ? known : guests, discourse, sink);
}

/** A host received a guest, in the active or in the passive. */
export const received: Rule = {
	id: 'meeting/received',
	sample: 'King Harun received the Peruvian foreign minister at the palace.',
	triggers: [
		'received',
		'receives',
		'receive',
		'hosted',
		'hosts',
		'host',
		'welcomed',
		'welcomes',
		'greeted',
		'hosting',
		'receiving',
	],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		const isWelcome = word.startsWith('welcom') || word.startsWith('greet');
		const by = isPassive(view, at) ? passiveAgent(view, at) : -1;
		if (by >= 0) {
			const subject = subjectBefore(view, at);
			const host = objectAt(view, by + 1, false);
			tell(
				view,
				'meeting/received',
				at,
				discourse.resolve(view, host),
				discourse.resolve(view, subject),
				discourse,
				sink,
			);
			return;
		}
		const object = objectAt(view, at + 1, false) ?? objectBeyondPlace(view, at + 1);
		if (!object || object.entities.some((entity) => entity.isPossessive || entity.kind === 'organisation'))
			return;
		if (object.pronoun !== null) {
			if (object.pronoun === 'him' || object.pronoun === 'her')
				tellReceived(view, at, object, discourse, sink);
			return;
		}
		if (object.entities.every((entity) => entity.kind === 'body' && entity.heads.length === 0)) return;
		const after = norm(view, object.to);
		if (isWelcome && !['to', 'in', 'at', 'on', 'for', '.', ','].includes(after)) return;
		const subject = subjectBefore(view, at);
		const a = discourse.resolve(view, subject);
		const b = discourse.resolve(view, object);
		if (b.every((party) => party.actor === null && party.role === null)) return;
		tell(
			view,
			'meeting/received',
			at,
			a.length > 0 ? a : discourse.focus ? [discourse.focus] : [],
			b,
			discourse,
			sink,
		);
	},
};

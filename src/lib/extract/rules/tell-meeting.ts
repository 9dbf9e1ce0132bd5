// How does a meeting become a candidate: one, or one for each country?
import type { SentenceView } from '../scene';
import { isRemote } from './call';
import { entityAt, norm } from './cursor';
import type { Discourse } from './discourse';
import { ownersOf } from './owners';
import { modalityOf } from './modality';
import { carrierOf, nounModality } from './noun-modality';
import { report } from './report';
import type { Sink } from './rule';

const ROOMS =
	/^(?:sidelines?|margins?|visit|visiting|arrived|dinner|lunch|hosted|received|met|meeting|meetings|talks|face-to-face|in-person|summit|forum|here|where|there)$/;

/** A conversation "in Oslo", "during the visit", "on the sidelines" was in person; any other was most likely on the line. */
function isInRoom(view: SentenceView, at: number): boolean {
	if (view.span.kind === 'headline' || ROOM_TITLE.test(view.scene.article.title ?? '')) return true;
	for (let next = view.from; next < view.to; next++) {
		if (next !== at && ROOMS.test(norm(view, next))) return true;
		const place = norm(view, next) === 'in' || norm(view, next) === 'at' ? entityAt(view, next + 1) : null;
		if (place && (place.form === 'capital' || place.form === 'city' || place.form === 'government'))
			return true;
	}
	return false;
}

const ROOM_TITLE =
	/^conversations? with\b|\b(?:met|meets?|meetings?|talks|visits?|visited|travels?|trip|received|summit|conference)\b/i;

/** "A's Meeting with B, C and D Counterparts": the headline counts one. */
const ONE_MEETING =
	/\b(?:trilateral|quadrilateral|tripartite)\b|\bMeeting [Ww]ith [^.;]{3,80}\b(?:,|and) [^.;]{3,60}\b[Cc]ounterparts\b/iu;

/** One meeting per counterpart country: "separately", "respectively", "meetings", or simply a list; not where they came together. */
function isSplit(view: SentenceView, from: number): boolean {
	if (ONE_MEETING.test(view.scene.article.title ?? '')) return false;
	for (let at = from; at < view.to; at++) {
		const word = norm(view, at);
		if (
			word === 'trilateral' ||
			word === 'quadrilateral' ||
			word === 'together' ||
			word === 'jointly' ||
			word === 'joint'
		)
			return false;
		if (
			word === 'who' &&
			['arrived', 'came', 'travelled', 'traveled', 'are', 'were'].includes(norm(view, at + 1))
		)
			return false;
	}
	for (let at = view.from; at < from; at++)
		if (['trilateral', 'quadrilateral', 'joint'].includes(norm(view, at))) return false;
	return true;
}

/** Reports one meeting, or one for each counterpart where the sentence says that they were apart. */
export function tell(
	view: SentenceView,
	rule: string,
	at: number,
	a: Parameters<typeof report>[2],
	b: Parameters<typeof report>[3],
	discourse: Discourse,
	sink: Sink,
	{ isEcho = false, isTogether = false }: { isEcho?: boolean; isTogether?: boolean } = {},
): void {
	const isTalk = /^conversations?$/.test(norm(view, at)) && !isInRoom(view, at);
	const type = isRemote(view, at) || isTalk ? 'call' : 'meeting';
	const isOneGroup = isTogether || (ownersOf(a).length > 1 && ownersOf(b).length === 0);
	report(
		{
			type,
			rule,
			view,
			from: at,
			to: at + 1,
			isEcho,
			isEmbedded: rule === 'meeting/noun' && carrierOf(view, at) < 0,
		},
		rule === 'meeting/noun' ? nounModality(view, at) : modalityOf(view, at),
		a,
		b,
		!isOneGroup && isSplit(view, at),
		discourse,
		sink,
	);
}

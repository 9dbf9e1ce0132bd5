// Which tellings are part of another event rather than events of their own?
import { areCompatible } from '../../model/edtf';
import { spanOf } from '../annotate/span-of';
import { ownersOf } from '../rules/owners';
import { dateOfSentence } from './choose-date';
import type { Telling } from './telling';
import { ON_THE_WAY } from './trip-date';

const IN_PERSON = new Set(['meeting', 'call']);

function ownersKey(telling: Telling): string {
	return ownersOf([...telling.main.a, ...telling.main.b])
		.sort()
		.join('+');
}

/** "During the visit the delegation held talks with its hosts": no name, no day, nothing that the visit does not tell. */
export function isPartOfVisit(telling: Telling, all: readonly Telling[]): boolean {
	const { main, candidates } = telling;
	if (main.type !== 'meeting' || main.mechanism !== null || main.round !== null) return false;
	if ([...main.a, ...main.b].some((party) => party.actor !== null)) return false;
	const isOnTheWay = candidates.every(({ view }) => {
		const { start, end } = view.span;
		return ON_THE_WAY.test(view.scene.text.slice(start, end));
	});
	if (!isOnTheWay || candidates.some((candidate) => dateOfSentence(candidate) !== null)) return false;
	const key = ownersKey(telling);
	return all.some((other) => other.main.type === 'visit' && ownersKey(other) === key);
}

/** Greetings conveyed inside a meeting or a call are no message (codebook, section 1). */
export function isInsideContact(telling: Telling, all: readonly Telling[]): boolean {
	if (
		telling.main.type === 'meeting' &&
		telling.candidates.every((candidate) => candidate.isEcho || candidate.isEmbedded)
	) {
		const own = ownersKey(telling);
		if (all.some((other) => other.main.type === 'call' && ownersKey(other) === own)) return true;
	}
	if (
		telling.main.type !== 'message' ||
		!telling.candidates.every((candidate) => candidate.isAside || candidate.isEcho)
	)
		return false;
	const key = ownersKey(telling);
	return all.some((other) => {
		if (!IN_PERSON.has(other.main.type) || ownersKey(other) !== key) return false;
		// A day that the message's own sentence does not give is no other day.
		if ((telling.date?.rank ?? 0) < 3) return true;
		const [a, b] = [spanOf(telling.date?.edtf ?? ''), spanOf(other.date?.edtf ?? '')];
		return a === null || b === null || areCompatible(a, b);
	});
}

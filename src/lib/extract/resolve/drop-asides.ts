// Which tellings are part of another event rather than events of their own?
import { areCompatible, parseEdtf } from '../../model/edtf';
import type { Telling } from './telling';
import { ownersOf } from '../rules/discourse';

const IN_PERSON = new Set(['meeting', 'call']);

function ownersKey(telling: Telling): string {
	return ownersOf([...telling.main.a, ...telling.main.b])
		.sort()
		.join('+');
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
		const [a, b] = [parseEdtf(telling.date?.edtf ?? ''), parseEdtf(other.date?.edtf ?? '')];
		return a === null || b === null || areCompatible(a, b);
	});
}

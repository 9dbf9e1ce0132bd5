// Which verb says that a gathering was held or attended?
import type { SentenceView } from '../scene';
import { entityAt, isDated, norm } from './cursor';

const set = (words: string) => new Set(words.split(' '));

/** Nouns that mean a gathering of many by themselves. */
export const STRONG = set('summit summits conference forum assembly ministerial congress symposium conclave');

/** Nouns that mean one only beside a name or many sides. */
export const WEAK = set('meeting meetings session sessions consultations talks retreat dialogue council');

const ATTENDS = set(
	'attend attends attended attending join joins joined joining participate participates participated participating host hosts hosted hosting chair chairs chaired chairing co-chaired co-chair address addressed addresses addressing convene convened hold holds held holding open opens opened represent represents represented cancelled canceled postponed',
);

/** Verbs and participles of holding. */
export const HELD = set(
	'held opened opens open convened convenes begins began begin kicked kicks concluded concludes ended ends took takes gathered closed starts started wrapped',
);

const SETTINGS = set(
	'sidelines sideline margins margin ahead during following after before since fringes eve occasion framework until from within at',
);

/** Is the gathering only where something else took place ("on the sidelines of")? */
export function isSetting(view: SentenceView, from: number): boolean {
	for (let next = from - 1; next >= view.from && from - next < 4; next--) {
		const word = norm(view, next);
		if (SETTINGS.has(word) || word === 'by') return true;
		if (word === 'the' || word === 'a') continue;
		if (ATTENDS.has(word) || entityAt(view, next)) return false;
	}
	return false;
}

/** Words that lead away from the verb: what stands behind them is not what was attended or held. */
const AWAY = set(
	'on about for by who which that from as against margins margin sidelines sideline context framework during including through after before since while than because candidature membership seat term outcome outcomes decision decisions results result support',
);

/** Does the verb govern the gathering named from `from`: "attended the", "took part in the opening session of the"? */
function governs(view: SentenceView, verb: number, from: number): boolean {
	let isList = false;
	for (let next = from - 1; next > verb; next--) {
		const word = norm(view, next);
		if (STRONG.has(word) || WEAK.has(word)) isList = true;
		if (isDated(view, next) || (AWAY.has(word) && isDated(view, next + 1))) continue;
		if (word === 'for' && norm(view, verb).startsWith('join')) continue;
		if (AWAY.has(word) && !isList) return false;
		if (word === 'with' && !isList) return false;
	}
	return true;
}

const BREAKS = set('which who that while but because where although');

const OTHER_VERBS = set(
	'established said says noted decided adopted approved recognized recognised made makes helped paved provided gave',
);

/** The verb that holds or attends the gathering named from `from` to `at`, or null. */
export function verbOf(
	view: SentenceView,
	from: number,
	at: number,
): { verb: number; isHeld: boolean } | null {
	for (let next = from - 1; next >= view.from && from - next < 60; next--) {
		const word = norm(view, next);
		if (ATTENDS.has(word) && !entityAt(view, next))
			return governs(view, next, from) ? { verb: next, isHeld: false } : heldVerb(view, at);
		if (word === 'part' && /^(?:took|take|takes|taking)$/.test(norm(view, next - 1)))
			return governs(view, next, from) ? { verb: next - 1, isHeld: false } : heldVerb(view, at);
		if (word === ';') break;
	}
	return heldVerb(view, at);
}

/** "which took place", "which will be held". */
function isHeldNext(view: SentenceView, which: number): boolean {
	return norm(view, which) === 'which' && [1, 2, 3].some((step) => HELD.has(norm(view, which + step)));
}

/** The verb behind the noun that says it took place or will. */
function heldVerb(view: SentenceView, at: number): { verb: number; isHeld: boolean } | null {
	for (let next = at + 1; next < Math.min(view.to, at + 40); next++) {
		const word = norm(view, next);
		if (HELD.has(word) && !entityAt(view, next)) return { verb: next, isHeld: true };
		if (word === ';' || (BREAKS.has(word) && !isHeldNext(view, next))) break;
		if (OTHER_VERBS.has(word)) break;
	}
	return null;
}

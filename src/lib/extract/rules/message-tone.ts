// Is a message one of greeting, congratulation, condolence, thanks or reply?
import type { Tone } from '../../model/vocabulary';
import type { SentenceView } from '../scene';
import { entityAt, norm } from './cursor';

const TONES: readonly (readonly [RegExp, Tone])[] = [
	[/^(?:condol|sympath|sorrow|grief|commiserat|mourn)/, 'condolence'],
	[/^(?:congratulat|felicitat)/, 'congratulation'],
	[/^(?:repl(?:y|ied|ies)|respond)/, 'reply'],
	[/^(?:thank|gratitude|appreciation)/, 'thanks'],
	[/^(?:greet|wishes|salut)/, 'greeting'],
];
const REACH = 24;

/** Tone by the telling words round the trigger, the weightiest first. */
export function toneOf(view: SentenceView, at: number): Tone | null {
	for (const [pattern, tone] of TONES) {
		const last = Math.min(view.to, at + REACH);
		for (let next = Math.max(view.from, at - REACH); next < last; next++) {
			if (pattern.test(norm(view, next)) && !entityAt(view, next)) return tone;
		}
	}
	return null;
}

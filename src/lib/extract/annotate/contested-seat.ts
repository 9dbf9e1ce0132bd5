// Is the place one whose officials answer to no side that all agree on?
import { normAt, type Reader } from './reader';

/** Places that more than one side governs or claims to govern; who holds an office there stands for no country. */
const CONTESTED: ReadonlySet<string> = new Set([
	'abkhazia',
	'crimea',
	'donbas',
	'donetsk',
	'luhansk',
	'lugansk',
	'sevastopol',
	'simferopol',
	'south ossetia',
	'sukhumi',
	'tskhinvali',
]);

/** Does a contested place stand at token `from`, up to `to`? Only its officials are meant: a visit there is one to the country of its code. */
export function isContestedSeat(reader: Reader, from: number, to: number): boolean {
	const words: string[] = [];
	for (let at = from; at < to; at++) words.push(normAt(reader, at));
	return CONTESTED.has(words.join(' '));
}

const CONTESTED_IN_ROLE = new RegExp(`\\b(?:${[...CONTESTED].join('|')})\\b`, 'i');

/** "Governor of Sevastopol": an office whose side is not to be guessed from where the text comes. */
export function isContestedOffice(role: string | null): boolean {
	return role !== null && CONTESTED_IN_ROLE.test(role);
}

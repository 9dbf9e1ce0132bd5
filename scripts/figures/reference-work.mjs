// How fast is this machine right now? A fixed piece of work of the kinds that a build does, in milliseconds of processor time.
import { gzipSync } from 'node:zlib';

const ROWS = 30_000;
const LETTERS = 26;

/** Made-up rows, the same on every machine. */
function* writeRows() {
	let state = 12_345;
	for (let row = 0; row < ROWS; row++) {
		// A linear congruential generator: numbers that look random and never change.
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		const word = String.fromCharCode(
			...[state, state >> 5, state >> 10, state >> 15].map((part) => 97 + (part % LETTERS)),
		);
		yield {
			id: row,
			word,
			at: state,
			text: `The ${word} of row ${row} met the ${state % 97}th of its kind.`,
		};
	}
}

/** Strings, maps, sorting, patterns, JSON and compression; gives what it took. */
export function measureReferenceWork() {
	const before = process.cpuUsage();
	const rows = [...writeRows()];
	const groups = new Map();
	for (const row of rows) groups.set(row.word, [...(groups.get(row.word) ?? []), row.id]);
	const sorted = rows.toSorted((x, y) => (x.word < y.word ? -1 : x.word > y.word ? 1 : x.at - y.at));
	const page = sorted.map(({ text }) => text.replace(/[aeiou](\w)/g, '<b>$1</b>')).join('\n');
	const copy = JSON.parse(JSON.stringify(sorted));
	const size = gzipSync(page).length + copy.length + groups.size;
	if (size === 0) throw new Error('the reference work did nothing');
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

// Which letters count as the same?

const LETTERS: readonly (readonly [RegExp, string])[] = [
	[/ß/g, 'ss'],
	[/ø/g, 'o'],
	[/ł/g, 'l'],
	[/đ/g, 'd'],
	[/ı/g, 'i'],
	[/æ/g, 'ae'],
];

/** Lower case without accents: `São Tomé` becomes `sao tome`, `Łódź` `lodz`. Everything but letters stays. */
export function foldLetters(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{Mark}+/gu, '')
		.toLowerCase();
	return LETTERS.reduce((folded, [letter, plainLetter]) => folded.replace(letter, plainLetter), plain);
}

// How is a name written that an article shouts?

/** Bylines and headlines of some publishers are all capitals; an abbreviation is shorter than this. */
const SHOUTED = /\p{Lu}{4}/u;
const NUMERAL = /^(?:I{2,3}|IV|VI{0,3})$/;

/** A person's name as running text has it: "ANNA B. HOLM III" is "Anna B. Holm III"; one with small letters stays as it is. */
export function writeName(name: string): string {
	if (/\p{Ll}/u.test(name) || !SHOUTED.test(name)) return name;
	return name.replace(/\p{Lu}{2,}/gu, (word) =>
		NUMERAL.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
	);
}

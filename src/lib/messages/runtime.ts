// What do compiled messages need when they are spoken? Plural forms, choices and numbers, as the browser knows them.

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the language's own grouping: `1,234` or `1 234`. */
export function number(language: string, value: number, offset: number): string {
	let format = formats.get(language);
	if (!format) formats.set(language, (format = new Intl.NumberFormat(language)));
	return format.format(value - offset);
}

/** Which plural form a count takes in a language. */
export function cardinalsOf(language: string): (count: number) => Intl.LDMLPluralRule {
	let rules: Intl.PluralRules | null = null;
	return (count) => (rules ??= new Intl.PluralRules(language)).select(count);
}

/** The form for a count: one of its own (`=0` is written `0`), else by the language's rule. */
export function plural(
	value: number,
	offset: number,
	rule: (count: number) => string,
	forms: Readonly<Record<string, string | number>>,
): string {
	return String(forms[value] ?? forms[rule(value - offset)] ?? forms['other'] ?? '');
}

/** The form for a word. */
export function select(value: string | number, forms: Readonly<Record<string, string | number>>): string {
	return String(forms[value] ?? forms['other'] ?? '');
}

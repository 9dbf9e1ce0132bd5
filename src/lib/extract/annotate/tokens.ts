// Which words and signs does a text consist of?

/** A word, number or sign. Offsets are UTF-16, into the text. */
export interface Token {
	start: number;
	end: number;
	/** As written. */
	text: string;
	/** Lower case, without diacritics, straight apostrophe, dotted abbreviations without dots. */
	norm: string;
	kind: 'word' | 'number' | 'sign';
	/** Does it begin with a capital letter? */
	isCapital: boolean;
	/** Is it written in capitals throughout (two letters at least)? */
	isUpper: boolean;
	/** Does it touch the token before it? */
	isTight: boolean;
}

const TOKEN =
	/(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ](?!s\b|S\b)[\p{L}\p{M}]+)*|['’][sS]\b|\S/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** Folds a written form into the form that the lexicon is keyed by. */
export function normalise(text: string): string {
	let norm = text.toLowerCase();
	if (!ASCII.test(norm)) {
		norm = norm
			.normalize('NFD')
			.replace(MARKS, '')
			.replace(/[’ʼ]/g, "'")
			.replace(/ı/g, 'i')
			.replace(/ł/g, 'l');
		norm = norm
			.replace(/ø/g, 'o')
			.replace(/đ/g, 'd')
			.replace(/ß/g, 'ss')
			.replace(/[‐‑–—]/g, '-');
	}
	return norm.length > 2 && norm.endsWith('.') ? norm.replaceAll('.', '') : norm;
}

/** Splits `text` between two offsets into tokens; white space is left out. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = start;
	let last = -1;
	for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
		if (match.index >= end) break;
		const written = match[0];
		const from = match.index;
		const to = from + written.length;
		const code = written.charCodeAt(0);
		const isNumber = code >= 48 && code <= 57;
		const isWord = !isNumber && (code < 128 ? isAsciiLetter(code) : LETTER.test(written));
		const isCapital = isWord && (code < 128 ? code <= 90 : written[0] !== written[0]!.toLowerCase());
		tokens.push({
			start: from,
			end: to,
			text: written,
			norm: normalise(written),
			kind: isWord ? 'word' : isNumber ? 'number' : 'sign',
			isCapital,
			isUpper: isCapital && written.length > 1 && written === written.toUpperCase(),
			isTight: from === last,
		});
		last = to;
	}
	return tokens;
}

function isAsciiLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

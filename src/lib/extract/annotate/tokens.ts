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

/** What a written form is, wherever it stands. */
type Form = Pick<Token, 'text' | 'norm' | 'kind' | 'isCapital' | 'isUpper'>;

/** Forms seen before: a text repeats most of its words. Emptied where it has grown, so that memory stays flat. */
const forms = new Map<string, Form>();
const MOST_FORMS = 20_000;

function formOf(written: string): Form {
	const known = forms.get(written);
	if (known) return known;
	const code = written.charCodeAt(0);
	const isNumber = code >= 48 && code <= 57;
	const isWord = !isNumber && (code < 128 ? isAsciiLetter(code) : LETTER.test(written));
	const isCapital = isWord && (code < 128 ? code <= 90 : written[0] !== written[0]!.toLowerCase());
	const form: Form = {
		text: written,
		norm: normalise(written),
		kind: isWord ? 'word' : isNumber ? 'number' : 'sign',
		isCapital,
		isUpper: isCapital && written.length > 1 && written === written.toUpperCase(),
	};
	if (forms.size >= MOST_FORMS) forms.clear();
	if (written.length <= LONGEST_KEPT) forms.set(written, form);
	return form;
}
const LONGEST_KEPT = 40;

/** Forms of plain tokens by a number made of their letters, so that a word seen before is not cut out again. */
const plainForms: (Form | undefined)[] = new Array<Form | undefined>(1 << 14).fill(undefined);

/** The same as `formOf` for the token of `text` from `from` to `to`. */
function plainFormOf(text: string, from: number, to: number): Form {
	let key = to - from;
	for (let at = from; at < to; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0;
	const slot = (key ^ (key >>> 14)) & (plainForms.length - 1);
	const known = plainForms[slot];
	if (known?.text.length === to - from && text.startsWith(known.text, from)) return known;
	return (plainForms[slot] = formOf(text.slice(from, to)));
}

/** Splits `text` between two offsets into tokens; white space is left out. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
	const tokens: Token[] = [];
	let last = -1;
	let at = start;
	while (at < end) {
		if (text.charCodeAt(at) === SPACE) {
			at++;
			continue;
		}
		let from = at;
		let to = plainTokenEnd(text, at);
		let form: Form;
		if (to === at) {
			TOKEN.lastIndex = at;
			const match = TOKEN.exec(text);
			if (!match || match.index >= end) break;
			from = match.index;
			to = from + match[0].length;
			form = formOf(match[0]);
		} else {
			form = plainFormOf(text, from, to);
		}
		const { text: written, norm, kind, isCapital, isUpper } = form;
		const isTight = from === last;
		tokens.push({ start: from, end: to, text: written, norm, kind, isCapital, isUpper, isTight });
		last = to;
		at = to;
	}
	return tokens;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** End of a word of ASCII letters alone that begins at `at`, or `at` where only the pattern can tell. */
function plainTokenEnd(text: string, at: number): number {
	const first = text.charCodeAt(at);
	if (first === COMMA) return at + 1;
	if (!isAsciiLetter(first)) return at;
	let to = at + 1;
	while (isAsciiLetter(text.charCodeAt(to))) to++;
	const next = text.charCodeAt(to);
	if (next === APOSTROPHE || next >= 128 || (next === POINT && to === at + 1)) return at;
	return to;
}
const COMMA = 0x2c;

function isAsciiLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

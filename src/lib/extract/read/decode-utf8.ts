// Are these bytes text, and which?

/** The text without byte order mark, or what is wrong with the bytes and in which line. */
export type DecodedText = { text: string } | { fault: string; line: number };

const NEWLINE = 0x0a;
const ADVICE = 'save it as UTF-8';

function lineOf(bytes: Uint8Array, end: number): number {
	let line = 1;
	for (let at = 0; at < end; at++) if (bytes[at] === NEWLINE) line++;
	return line;
}

/** First byte that is no UTF-8: the longest prefix that decodes is searched by halving. */
function firstBadByte(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
	}
	return good;
}

/** Decodes UTF-8 strictly. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return { fault: `the file is UTF-16: ${ADVICE}`, line: 1 };
	const nul = bytes.indexOf(0);
	if (nul >= 0)
		return { fault: `the file is not text (a zero byte): ${ADVICE} or remove it`, line: lineOf(bytes, nul) };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { fault: `the file is not UTF-8 text: ${ADVICE}`, line: lineOf(bytes, firstBadByte(bytes)) };
	}
}

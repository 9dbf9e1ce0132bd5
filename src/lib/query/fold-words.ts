// Which letters count as the same when a reader looks for words?
import { foldLetters } from '../model/fold-letters';

/** Lower case without accents and with plain quotes and single spaces: `São Tomé` becomes `sao tome`. */
export function foldWords(text: string): string {
	return foldLetters(text)
		.replace(/[‘’ʼ`]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}

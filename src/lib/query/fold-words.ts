// Which letters count as the same when a reader looks for words?

/** Lower case without accents and with plain quotes and single spaces: `São Tomé` becomes `sao tome`. */
export function foldWords(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}+/gu, '')
		.replace(/[‘’ʼ`]/g, "'")
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/ø/g, 'o')
		.replace(/ł/g, 'l')
		.replace(/đ/g, 'd')
		.replace(/ı/g, 'i')
		.replace(/æ/g, 'ae')
		.replace(/\s+/g, ' ')
		.trim();
}

// Which file tells of a year's anniversaries?
import { LANGUAGES, type Language } from '$lib/messages/languages';

/** `en-2019` */
export function toldName(language: Language, year: number): string {
	return `${language}-${year}`;
}

/** Null for anything else. */
export function readToldName(name: string): { language: Language; year: number } | null {
	const [, spoken, year] = /^([a-z]{2})-(\d{4})$/.exec(name) ?? [];
	const language = LANGUAGES.find((one) => one === spoken);
	return language === undefined ? null : { language, year: Number(year) };
}

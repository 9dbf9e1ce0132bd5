// In which language are embeds written at this moment?
import chartEnglish from './chart.en';
import chartFrench from './chart.fr';
import english, { type EmbedWords } from './embed.en';
import french from './embed.fr';
import type { Language } from './languages';
import { speak } from './words';

const WORDS = {
	en: { chart: chartEnglish, embed: english },
	fr: { chart: chartFrench, embed: french },
} as const;

let spoken: EmbedWords = english;

/** The words of embeds. Ask each time: the answer changes with the language. */
export function embedWords(): EmbedWords {
	return spoken;
}

/** Runs `write` in a language, charts and all. It must not wait for anything. */
export function writeIn<Written>(language: Language, write: () => Written): Written {
	const before = spoken;
	spoken = WORDS[language].embed;
	try {
		return speak(WORDS[language].chart, write);
	} finally {
		spoken = before;
	}
}

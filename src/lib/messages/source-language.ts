// How is text marked that stands as in the articles?
import { languageNow } from './book';

/** The language of the articles, where the page around them is in another one; for an attribute `lang`. */
export function sourceLanguage(): 'en' | undefined {
	return languageNow() === 'en' ? undefined : 'en';
}

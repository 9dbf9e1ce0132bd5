// Which words of the interface does a French page still say in English?
import type { Page } from '@playwright/test';

/** Words that an English sentence can hardly do without, and single ones that stand as labels. */
const ENGLISH =
	/(?:^|[\s(,;:“])(?:the|and|of|with|between|told|tells?|took place|planned|cancelled|meeting|visit to|state channel|party|people|any|read|open|since|until|undated|timeline|search)(?=$|[\s),;:.”])/i;
/** Own names that stand in the articles and tables. */
const OWN_NAMES = /^(?:[A-Z]|\p{P})/u;

/** Wording of articles and tables inside a French sentence, which cannot be marked there: roles, other names, remarks. */
const QUOTED = [
	/^Aussi écrit \(en anglais\)/,
	/^Date d’établissement\s: table de référence, two sources/,
	/^Mark Rutte, prime minister of the Netherlands/,
	/^ans : comprehensive strategic partnership of cooperation$/,
];

/** Texts of a page outside of what is marked as English, of code, and of names. */
export async function readEnglishLeft(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.textContent?.trim().replace(/\s+/g, ' ') ?? '';
			if (
				text === '' ||
				!parent ||
				parent.closest('[lang="en"], script, style, code, pre, noscript, textarea')
			)
				continue;
			found.push(text);
		}
		return found;
	});
	return texts.filter(
		(text) =>
			!QUOTED.some((quoted) => quoted.test(text)) &&
			ENGLISH.test(text) &&
			!OWN_NAMES.test(text.slice(text.search(ENGLISH)).trim()),
	);
}

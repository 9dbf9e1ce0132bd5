// How is a citation written as BibTeX, so that no letter of a title is lost and none is taken for a command?
import type { CslItem } from './citation';

/** Characters that TeX would act on. BibTeX counts braces even behind a backslash, so these become commands too. */
const ESCAPED: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

const escape = (text: string) => text.replace(/[\\{}~^<>&%$#_]/g, (character) => ESCAPED[character] ?? '');

/** One entry of type `misc`, which every style knows. The outer braces of the title keep its capitals. */
export function writeBibtex(item: CslItem): string {
	const [[year, month, day]] = item.issued['date-parts'];
	const two = (part: number) => String(part).padStart(2, '0');
	const fields = {
		title: `{${escape(item.title)}}`,
		publisher: escape(item.publisher),
		year: String(year),
		date: `${year}-${two(month)}-${two(day)}`,
		version: item.version,
		note: escape(item.note),
		// An address is read letter by letter.
		url: item.URL,
	};
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},`);
	return [`@misc{${item.id.replace(/[^A-Za-z0-9]/g, '')},`, ...lines, '}'].join('\n');
}

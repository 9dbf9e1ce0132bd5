// Which texts of a megabyte would hurt a careless pattern?

const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** Texts by name; each repeats what some rule looks for, or what backtracking patterns choke on. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
	'one letter': fill('a'),
	'capital letters': fill('A '),
	initials: fill('A.'),
	'full stops': fill('. '),
	'quotation marks': fill('"'),
	brackets: fill('('),
	figures: fill('1 '),
	tabs: `x${fill('\t')}x`,
	'line breaks': `x${fill('\n')}x`,
	'combining marks': fill('e\u0301\u0302'),
	years: fill('in 2024 '),
	'spans of days': fill('Feb. 5 to '),
	'cue words': fill('last early the same '),
	verbs: fill('will met had '),
	names: fill('Wang Yi, '),
	'titles and names': fill('Foreign Minister Wang Yi and President Xi Jinping of China, '),
	countries: fill('China, Norway and '),
	datelines: fill('BEIJING, Feb. 8 (Xinhua) -- '),
	headlines: fill('Xi meets Putin in Oslo today\n\n'),
	newsletter: fill('Continue reading A b c d e\n\nA b c d e\n\n'),
	'full dates': fill('On 5 May 2024 they met. '),
	meetings: fill('Chinese President Xi Jinping met with Russian President Vladimir Putin on Monday. '),
	pronouns: fill('He met her and they told him that it met them. '),
	'nested brackets': '('.repeat(MEGABYTE / 2) + ')'.repeat(MEGABYTE / 2),
	'brackets with names': fill('(Wang Yi ('),
	'commas and names': fill('Wang, '),
	'an endless sentence': fill('and the foreign minister of Norway met his counterpart and '),
	'capitals without spaces': fill('ABCDEFGHIJ'),
	'capital sentences': fill('CHINA AND NORWAY MET IN OSLO ON MONDAY. '),
	'lists of roles': fill('President and Prime Minister and Foreign Minister of '),
	'line breaks and dates': fill('May 5\n'),
	'titles without end': fill('Deputy Vice First Special '),
	'reported speech': fill('he said that she said that '),
};

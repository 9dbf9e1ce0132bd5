// Which years do four digits mean?
import { edtfYear } from './date-arithmetic';
import type { DateReading, DateRule } from './date-mention';
import { SPAN, sticky, YEAR } from './date-words';

/** What is counted rather than dated: "of 2024 people". */
const COUNTED =
	'(?! (?:people|persons|troops|soldiers|cases|deaths|dollars|euros|yuan|tonnes|tons|kilomet\\w+|km|miles|met(?:re|er)s|feet|votes|votes|students|delegates|participants|homes|households|years|hectares|companies|units|projects|times|points|Agenda))';
/** What a year before a noun dates: the noun, seldom the act of the sentence. */
const DATED =
	'(?:visit|trip|summit|meeting|talks|agreement|accord|treaty|deal|communiqu[eé]|declaration|statement|memorandum|pact|conference|election|Olympics|Games|war|coup|crisis|invasion)';

function year(text: string, weak = false): DateReading {
	return { edtf: edtfYear(Number(text)), basis: 'explicit', weak };
}

export const YEAR_RULES: readonly DateRule[] = [
	{
		id: 'date/years',
		begins: 'from between during in',
		example: 'between 2020 and 2023',
		pattern: sticky(`(?:[Ff]rom|[Bb]etween|[Dd]uring|[Ii]n) (1[5-9]\\d\\d|20\\d\\d)(?:${SPAN}| and )${YEAR}`),
		read: (m) => {
			const [from, to] = [Number(m[1]), Number(m[2])];
			return from < to ? { edtf: `${edtfYear(from)}/${edtfYear(to)}`, basis: 'explicit', weak: true } : null;
		},
	},
	{
		id: 'date/about-year',
		begins: 'around about circa c',
		example: 'around 2030',
		pattern: sticky(`(?:[Aa]round|[Aa]bout|[Cc]irca|c\\.) ${YEAR}${COUNTED}`),
		read: (m) => ({ edtf: `${edtfYear(Number(m[1]))}~`, basis: 'explicit', weak: true }),
	},
	{
		id: 'date/in-year',
		begins: 'in during throughout early late mid of year earlier later',
		example: 'in 1972',
		pattern: sticky(
			`(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id-?|[Oo]f|[Yy]ear|[Ee]arlier in|[Ll]ater in)(?: in| the year)? ?${YEAR}${COUNTED}(?!\\/)`,
		),
		read: (m) => year(m[1]!),
	},
	{
		id: 'date/bounded-by-year',
		begins: 'since until till by before after from for',
		example: 'since 1979',
		pattern: sticky(
			`(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Ff]or)(?: the (?:end|start|beginning) of)? ${YEAR}${COUNTED}`,
		),
		read: (m) => year(m[1]!, true),
	},
	{
		id: 'date/year-of-noun',
		begins: '#',
		example: 'the 1975 agreement',
		pattern: sticky(`${YEAR} (?:\\p{Ll}+ )?${DATED}`),
		read: (m) => year(m[1]!, true),
	},
	{
		id: 'date/year-as-subject',
		begins: '#',
		example: '2023 was',
		pattern: sticky(`(?<!\\d,? )${YEAR} (?:was|is|marks?|marked|has|will|saw|sees)(?![\\p{L}])`),
		read: (m) => year(m[1]!),
	},
];

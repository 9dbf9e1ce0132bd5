// What does a piece of HTML say as plain text?
import { Parser } from 'htmlparser2';

/** A page's main text and what its metadata tells; null where it tells nothing. */
export interface PageText {
	title: string | null;
	publisher: string | null;
	/** As written, not yet checked. */
	published: string | null;
	url: string | null;
	/** Paragraphs with blank lines between them. */
	body: string;
	/** False where the page is nested so deeply that only its beginning was read. */
	isWhole: boolean;
}

const BLOCKS = new Set(
	'address article aside blockquote body br center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
const SKIPPED = new Set(
	'script style noscript template svg math iframe object head nav footer aside form button select textarea figcaption dialog'.split(
		' ',
	),
);
const CHROME =
	/\b(?:share|social|related|comment|sidebar|breadcrumb|cookie|newsletter-signup|advert|promo|menu|pagination|tags)\b/i;
const DEEPEST = 2000;
const CHUNK = 8192;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const META: Record<string, 'title' | 'publisher' | 'published' | 'url'> = {
	'og:title': 'title',
	'og:site_name': 'publisher',
	'og:url': 'url',
	'article:published_time': 'published',
	'dc.date': 'published',
	'dcterms.date': 'published',
	'dcterms.issued': 'published',
	date: 'published',
	pubdate: 'published',
	publishdate: 'published',
	datepublished: 'published',
	'dc.publisher': 'publisher',
};

/** Reads a page or a fragment. Text inside `article` or `main` is preferred to the whole page. */
export function htmlToText(html: string): PageText {
	const page: PageText = {
		title: null,
		publisher: null,
		published: null,
		url: null,
		body: '',
		isWhole: true,
	};
	const whole: string[] = [];
	const main: string[] = [];
	let skipped = 0;
	let inMain = 0;
	let titleText: string | null = null;
	let headingText: string | null = null;
	let firstHeading: string | null = null;
	const open: { name: string; isSkipped: boolean; isMain: boolean }[] = [];
	const put = (text: string) => {
		whole.push(text);
		if (inMain > 0) main.push(text);
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (name === 'meta') {
					const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
					const field = META[key];
					const content = attributes.content?.trim();
					if (field && content) page[field] ??= content;
				}
				if (name === 'link' && attributes.rel === 'canonical' && attributes.href)
					page.url ??= attributes.href;
				if (name === 'time' && attributes.datetime) page.published ??= attributes.datetime;
				if (name === 'title') titleText ??= '';
				if (BLOCKS.has(name) && skipped === 0) put(name === 'br' ? '\n' : '\n\n');
				if (VOID.has(name)) return;
				const isSkipped =
					SKIPPED.has(name) ||
					attributes.hidden !== undefined ||
					(name !== 'body' &&
						name !== 'html' &&
						CHROME.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`));
				const isMain = name === 'article' || name === 'main';
				if (isSkipped) skipped++;
				if (isMain) inMain++;
				if (name === 'h1' && firstHeading === null) headingText = '';
				open.push({ name, isSkipped, isMain });
			},
			ontext(text) {
				if (open.at(-1)?.name === 'title') titleText = (titleText ?? '') + text;
				if (headingText !== null) headingText += text;
				if (skipped === 0) put(text.replace(/\s+/g, ' '));
			},
			onclosetag(name) {
				if (VOID.has(name)) return;
				const closed = open.pop();
				if (closed?.isSkipped) skipped--;
				if (closed?.isMain) inMain--;
				if (name === 'h1' && headingText !== null) {
					firstHeading ??= headingText;
					headingText = null;
				}
				if (BLOCKS.has(name) && skipped === 0) put('\n\n');
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	// The parser's time grows with the square of the depth: no page is nested so deeply.
	for (let at = 0; at < html.length && open.length < DEEPEST; at += CHUNK)
		parser.write(html.slice(at, at + CHUNK));
	page.isWhole = open.length < DEEPEST;
	if (page.isWhole) parser.end();
	const text = (raw: string | null) => raw?.replace(/\s+/g, ' ').trim() || null;
	page.title = text(firstHeading) ?? text(page.title) ?? text(titleText);
	const chosen = tidy(main.join(''));
	page.body = withoutTitle(chosen.length >= 80 ? chosen : tidy(whole.join('')), page.title);
	return page;
}

/** One blank line between paragraphs, no white space at the edges. */
function tidy(raw: string): string {
	return raw
		.split(/\n\s*\n/)
		.map((paragraph) =>
			paragraph
				.split('\n')
				.map((line) => line.replace(/[ \t\f\v\u00a0]+/g, ' ').trim())
				.filter(Boolean)
				.join('\n'),
		)
		.filter(Boolean)
		.join('\n\n');
}

function withoutTitle(body: string, title: string | null): string {
	return title !== null && body.startsWith(`${title}\n\n`) ? body.slice(title.length + 2) : body;
}

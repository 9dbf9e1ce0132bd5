// Is a text a feed as RFC 4287 wants it? Read by libxml2 against atom.rng, then by rules that a grammar cannot hold.
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';

const GRAMMAR = RelaxNGValidator.fromDoc(
	XmlDocument.fromString(readFileSync(new URL('./atom.rng', import.meta.url), 'utf8')),
);
const NAMES = { a: 'http://www.w3.org/2005/Atom' };

/** An entry or the feed as tests look at it. */
export interface AtomPart {
	id: string;
	title: string;
	updated: string;
	/** Addresses by relation; a link without one is `alternate` (4.2.7.2). */
	links: Record<string, string>;
}

const textsOf = (part: XmlElement, path: string) => part.find(path, NAMES).map((node) => node.content);

function readPart(part: XmlElement): AtomPart {
	const one = (path: string) => textsOf(part, path).join('|');
	const links = part
		.find('a:link', NAMES)
		.flatMap((link) =>
			link instanceof XmlElement
				? [[link.attr('rel')?.value ?? 'alternate', link.attr('href')?.value ?? ''] as const]
				: [],
		);
	return {
		id: one('a:id'),
		title: one('a:title'),
		updated: one('a:updated'),
		links: Object.fromEntries(links),
	};
}

/** The feed and its entries. Throws, naming the rule, where the text is not well-formed or not a valid feed. */
export function checkAtom(text: string): { feed: AtomPart; entries: AtomPart[] } {
	const document = XmlDocument.fromString(text);
	try {
		GRAMMAR.validate(document);
		const feed = readPart(document.root);
		const elements = document.root
			.find('a:entry', NAMES)
			.filter((node): node is XmlElement => node instanceof XmlElement);
		const entries = elements.map(readPart);
		const refuse = (rule: string, id: string) => {
			throw new Error(`${rule}: ${id}`);
		};
		if (!feed.links.self) refuse('4.1.1 a feed names its own address', feed.id);
		if (textsOf(document.root, 'a:author').length === 0)
			for (const [index, element] of elements.entries())
				if (textsOf(element, 'a:author').length === 0) refuse('4.1.1 no author', entries[index]?.id ?? '');
		const seen = new Set<string>();
		for (const { id, links } of entries) {
			if (!links.alternate) refuse('4.1.2 an entry without content links to its page', id);
			if (seen.has(id)) refuse('4.2.6 an id of its own', id);
			seen.add(id);
		}
		for (const element of [document.root, ...elements]) {
			const kinds = element
				.find('a:link', NAMES)
				.flatMap((link) =>
					link instanceof XmlElement && (link.attr('rel')?.value ?? 'alternate') === 'alternate'
						? [`${link.attr('type')?.value} ${link.attr('hreflang')?.value}`]
						: [],
				);
			if (new Set(kinds).size < kinds.length) refuse('4.1.1 one page of a kind', readPart(element).id);
		}
		return { feed, entries };
	} finally {
		document.dispose();
	}
}

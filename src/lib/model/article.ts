// What is an article to the extractor?

/** One article as read from a file; a newsletter gives one per post. */
export interface Article {
	/** Stable id: the document, and for a post in a newsletter `#` and its number from 1. */
	id: string;
	/** The file's name without its ending. */
	document: string;
	title: string | null;
	publisher: string | null;
	/** The article's own date as EDTF, or null where nobody tells it (see `extract` for how it is then found). */
	published: string | null;
	/** Address of the original, if known. */
	url: string | null;
	/** How to cite the original where the article is a retelling, if told. */
	source: string | null;
	/** The whole decoded file; every span in a record is a UTF-16 offset into it. */
	text: string;
	/** The part of `text` that is this article's body (headline included, front matter not). */
	start: number;
	end: number;
}

/** Half-open range of UTF-16 offsets into `Article.text`. */
export interface Span {
	start: number;
	end: number;
}

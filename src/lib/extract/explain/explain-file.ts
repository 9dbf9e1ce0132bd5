// What does one file tell, explained, with its records linked?
import type { ExplainedFile } from '../../model/explained';
import type { Mention } from '../../model/event';
import { formatProblem } from '../../model/problem';
import type { Reference } from '../../reference/reference';
import { compileLexicon, type Lexicon } from '../lexicon';
import { linkMentions } from '../link/link';
import { makeNameBook } from '../link/name-book';
import { extractArticle } from '../pipeline';
import { readFile, type ReadOptions, type SourceFile } from '../read/read-file';
import { explainArticle } from './explain-article';

/** What names are found with: the reference tables and their index. */
export interface Knowledge {
	reference: Pick<Reference, 'countries' | 'organisations'>;
	lexicon: Lexicon;
}

/** Indexes the reference tables once for many files. */
export function learn(reference: Pick<Reference, 'countries' | 'organisations' | 'officials'>): Knowledge {
	return {
		reference,
		lexicon: compileLexicon({ ...reference, relations: [], noRelations: [], memberships: [] }),
	};
}

/** Reads, extracts and links one file. `names` lists those that its records use. */
export function explainFile(
	file: SourceFile,
	options: ReadOptions,
	{ reference, lexicon }: Knowledge,
): Omit<ExplainedFile, 'tookMs'> {
	const names = makeNameBook(reference);
	const { articles, problems } = readFile(file, options);
	const mentions: Mention[] = [];
	const explained = articles.map((article) => {
		const extraction = extractArticle(article, lexicon);
		mentions.push(...extraction.mentions);
		return explainArticle(extraction, names);
	});
	const events = linkMentions(mentions, { names });
	const countries = mentions.flatMap(({ countries, venue }) => [...countries, venue?.country ?? []].flat());
	const organisations = mentions.flatMap((mention) => mention.organisations);
	return {
		articles: explained,
		events,
		problems: problems.map(formatProblem),
		names: Object.fromEntries([
			...countries.map((code) => [code, names.country(code)] as const),
			...organisations.map((id) => [id, names.organisation(id)] as const),
		]),
	};
}

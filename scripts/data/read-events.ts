// Which events do the articles of some files tell, and what had to be left out?
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { makeNameBook } from '../../src/lib/extract/link/name-book';
import { linkMentions } from '../../src/lib/extract/link/link';
import { extractArticle } from '../../src/lib/extract/pipeline';
import { documentOf } from '../../src/lib/extract/read/file-name';
import type { Article } from '../../src/lib/model/article';
import type { EventRecord, Mention } from '../../src/lib/model/event';
import { formatProblem, type Problem } from '../../src/lib/model/problem';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import { readPaths } from '../read-paths';
import type { ArticleFile } from './find-files';
import type { Omission } from './make-manifest';

/** What the files gave. */
export interface ReadEvents {
	events: EventRecord[];
	/** Every article that was read; `published` is the date that was found where none is stated. */
	articles: Article[];
	/** Faults of the files, one line each. */
	problems: Problem[];
	/** Those faults and the events that cannot be dated. */
	omissions: Omission[];
	/** Files that gave at least one article. */
	readable: number;
}

/** Reads, extracts and links. A fault leaves out what it concerns and nothing else. */
export async function readEvents(
	files: readonly ArticleFile[],
	reference: Reference,
	site: Site,
	onFile: (done: number) => void = () => {},
): Promise<ReadEvents> {
	const lexicon = compileLexicon(reference);
	const articles = new Map<string, Article>();
	const fileOf = new Map<string, ArticleFile>();
	const mentions: Mention[] = [];
	const problems: Problem[] = [];
	const omissions: Omission[] = [];
	let readable = 0;
	for (const [index, file] of files.entries()) {
		const leaveOut = (reason: string, problem: Problem) => {
			problems.push(problem);
			omissions.push({ reason, line: formatProblem({ ...problem, file: file.name }) });
		};
		const document = documentOf(file.shown);
		const twin = fileOf.get(document);
		if (twin !== undefined) {
			const tell = (other: string) => `has the same name as ${other}: rename one of them (left out)`;
			problems.push({ file: file.shown, line: 1, message: tell(twin.shown) });
			const published = formatProblem({ file: file.name, line: 1, message: tell(twin.name) });
			omissions.push({ reason: 'named twice', line: published });
			continue;
		}
		let count = 0;
		for await (const reading of readPaths([file])) {
			for (const problem of reading.problems) leaveOut('unreadable', problem);
			for (const article of reading.articles) {
				count++;
				const { mentions: told, dropped, scene } = extractArticle(article, lexicon);
				articles.set(article.id, {
					...article,
					published: article.published ?? scene.documentDate?.edtf ?? null,
				});
				mentions.push(...told);
				const place = (offset: number) => ({ file: file.shown, line: lineAt(article, offset) });
				const which = article.id === article.document ? '' : ` (${article.id})`;
				const undated = dropped.filter(({ reason }) => reason === 'undated');
				for (const { start, rule } of undated) {
					const problem = { ...place(start), file: file.name, message: `no date for this event, ${rule}${which}` };
					omissions.push({ reason: 'undated event', line: formatProblem(problem) });
				}
				if (scene.documentDate === null && (undated.length > 0 || told.length === 0)) {
					const message = `no date in this article${which}: state one in the front matter, as \`published: 2024-02-05\``;
					leaveOut('undated article', { ...place(article.start), message });
				}
			}
		}
		if (count > 0) {
			readable++;
			fileOf.set(document, file);
		}
		onFile(index + 1);
	}
	const named = reference.countries.map((country) => ({
		...country,
		name: site.names[country.code] ?? country.name,
	}));
	const names = makeNameBook({ ...reference, countries: named });
	return {
		events: linkMentions(mentions, { names }),
		articles: [...articles.values()],
		problems,
		omissions,
		readable,
	};
}

/** Line of an offset; 1 where the article's text is not the file's (items of a feed, of JSON Lines). */
function lineAt({ text }: Article, offset: number): number {
	return (text.slice(0, offset).match(/\n/g)?.length ?? 0) + 1;
}

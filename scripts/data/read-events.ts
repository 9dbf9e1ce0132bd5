// Which events do the articles of some files tell, and what had to be left out?
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { linkMentions } from '../../src/lib/extract/link/link';
import { documentOf } from '../../src/lib/extract/read/file-name';
import type { Article } from '../../src/lib/model/article';
import type { EventRecord, Mention } from '../../src/lib/model/event';
import { formatProblem, type Problem } from '../../src/lib/model/problem';
import type { Site } from '../../src/lib/model/site';
import type { Reference } from '../../src/lib/reference/reference';
import { readPaths } from '../read-paths';
import type { ArticleFile } from './find-files';
import type { Omission } from './make-manifest';
import { readArticle } from './read-article';
import { siteNames } from './site-names';

/** What the files gave. */
export interface ReadEvents {
	events: EventRecord[];
	/** Every article that was read. */
	articles: Article[];
	/** Faults that a person can mend. */
	problems: Problem[];
	/** Those faults and the events that cannot be dated, as they may be published. */
	omissions: Omission[];
}

/** Reads, extracts and links. A fault leaves out what it concerns and nothing else. */
export async function readEvents(
	files: readonly ArticleFile[],
	reference: Reference,
	site: Site,
	onFile: (done: number) => void = () => {},
): Promise<ReadEvents> {
	const lexicon = compileLexicon(reference);
	const articles: Article[] = [];
	const mentions: Mention[] = [];
	const problems: Problem[] = [];
	const omissions: Omission[] = [];
	const owners = new Map<string, ArticleFile>();
	for (const [index, file] of files.entries()) {
		/** Shown with the path that the person gave, published with the name. */
		const leaveOut = (reason: string, problem: Problem) => {
			problems.push(problem);
			omissions.push({ reason, line: formatProblem({ ...problem, file: file.name }) });
		};
		const document = documentOf(file.shown);
		const twin = owners.get(document);
		if (twin) {
			const message = `has the same name as ${twin.name}: rename one of them (left out)`;
			leaveOut('named twice', { file: file.shown, line: 1, message });
			continue;
		}
		for await (const reading of readPaths([file])) {
			for (const problem of reading.problems) leaveOut('unreadable', problem);
			if (reading.articles.length > 0) owners.set(document, file);
			for (const one of reading.articles) {
				const { article, undatedArticle, undatedEvents, ...told } = readArticle(one, file.shown, lexicon);
				articles.push(article);
				mentions.push(...told.mentions);
				if (undatedArticle) leaveOut('undated article', undatedArticle);
				for (const problem of undatedEvents) {
					omissions.push({ reason: 'undated event', line: formatProblem({ ...problem, file: file.name }) });
				}
			}
		}
		onFile(index + 1);
	}
	return {
		events: linkMentions(mentions, { names: siteNames(reference, site) }),
		articles,
		problems,
		omissions,
	};
}

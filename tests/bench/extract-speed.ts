// How fast are texts extracted, does time grow linearly, and what do hostile texts cost?
// npx tsx tests/bench/extract-speed.ts [PATH…]   (data/articles without a path)
import { createRequire } from 'node:module';
import { compileLexicon } from '../../src/lib/extract/lexicon';
import { linkMentions } from '../../src/lib/extract/link/link';
import { extractArticle } from '../../src/lib/extract/pipeline';
import { readFile } from '../../src/lib/extract/read/read-file';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import { givenPath, readPaths } from '../../scripts/read-paths';
import { loadReference } from '../../scripts/read-reference';
import { HOSTILE_TEXTS } from './hostile-texts';

const SECONDS_PER_RUN = 10;
const HOSTILE_LIMIT_MS = 2000;
const LINK_COPIES = [10, 20, 40];

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Processor time of this process in milliseconds: other work on the machine counts less than by the clock. */
function cpuMs(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/**
 * Texts a second in the median of as many rounds as fit the time, and in the fastest round, which other work on the
 * machine held up least; one round before warms up.
 */
function rate(articles: readonly Article[], work: (article: Article) => unknown): string {
	for (const article of articles) work(article);
	const rounds: number[] = [];
	for (let spent = 0; spent < SECONDS_PER_RUN * 1000; spent += rounds.at(-1)!)
		rounds.push(cpuMs(() => articles.forEach(work)));
	rounds.sort((a, b) => a - b);
	const perSecond = (ms: number) => Math.round(articles.length / (ms / 1000));
	const [median, fastest] = [rounds[rounds.length >> 1]!, rounds[0]!];
	return `${perSecond(median)} articles a second in the median of ${rounds.length} rounds, ${perSecond(fastest)} in the fastest`;
}

type Parse = (text: string) => unknown;

/** Loads a package that may not be there: the peers are no dependencies of this project. */
const peers = createRequire(new URL('./peers/package.json', import.meta.url));
const load = (name: string): unknown => peers(name);

/** Parsers of other houses, each with what makes it ready. */
const PEERS: Record<string, () => Parse> = {
	compromise() {
		const parse = load('compromise') as (text: string) => { json(): unknown };
		return (text) => parse(text).json();
	},
	'wink-nlp'() {
		const make = load('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown };
		const parser = make(load('wink-eng-lite-web-model'));
		return (text) => parser.readDoc(text);
	},
};

const { reference } = await loadReference();
const lexicon = compileLexicon(reference);
const paths = process.argv.slice(2);
const articles: Article[] = [];
for await (const reading of readPaths(
	(paths.length > 0 ? paths : ['data/articles']).map((path) => givenPath(path)),
))
	articles.push(...reading.articles);
const characters = articles.reduce((sum, { start, end }) => sum + end - start, 0);
say(`${articles.length} articles, ${Math.round(characters / articles.length)} characters each on average`);
say(`extract      ${rate(articles, (article) => extractArticle(article, lexicon))}`);

function attempt<T>(make: () => T): T | null {
	try {
		return make();
	} catch {
		return null;
	}
}

for (const [name, make] of Object.entries(PEERS)) {
	const parse = attempt(make);
	const told = parse
		? rate(articles, ({ text, start, end }) => parse(text.slice(start, end)))
		: 'not installed: run npm install in tests/bench/peers';
	say(`${name.padEnd(12)} ${told}`);
}

const mentions = articles.flatMap((article) => extractArticle(article, lexicon).mentions);
for (const copies of LINK_COPIES) {
	const many: Mention[] = [];
	for (let copy = 0; copy < copies; copy++)
		for (const mention of mentions)
			many.push({
				...mention,
				article: `${copy} ${mention.article}`,
				document: `${copy} ${mention.document}`,
			});
	say(`link         ${many.length} mentions in ${Math.round(cpuMs(() => linkMentions(many)))} ms`);
}

let slow = 0;
for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
	const bytes = new TextEncoder().encode(text);
	const ms = cpuMs(() => {
		for (const article of readFile({ name: 'hostile.txt', bytes }, { published: '2024-02-08' }).articles)
			extractArticle(article, lexicon);
	});
	if (ms > HOSTILE_LIMIT_MS) slow++;
	say(`1 MB of ${name.padEnd(18)} ${Math.round(ms)} ms${ms > HOSTILE_LIMIT_MS ? '  too slow' : ''}`);
}
if (slow > 0) process.exitCode = 1;

// Are all messages there in every language, and compiled? `npm run messages` writes src/lib/messages; `--check` only looks.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The first language is the one that others are held against. */
const LANGUAGES = ['en', 'fr'];
const FILES = [
	'anniversaries',
	'builder',
	'chart',
	'data',
	'embed',
	'explore',
	'imported',
	'page',
	'read',
	'story',
	'ui',
];
const SOURCES = 'messages';
const COMPILED = 'src/lib/messages';

const pathOf = (language, file) => `${SOURCES}/${language}/${file}.json`;
const targetOf = (language, file) => `${COMPILED}/${file}.${language}.ts`;
const nameType = (file) => `${file[0].toUpperCase()}${file.slice(1)}Words`;

/** Line of a key, for `file:line: what is wrong`. */
function lineOf(text, key) {
	return text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length;
}

/** What one language's file lacks or has too much, against the first language's. */
function compareKeys(file, language, texts) {
	const [base] = LANGUAGES;
	const [wanted, found] = [JSON.parse(texts[base]), JSON.parse(texts[language])];
	const missing = Object.keys(wanted).filter((key) => !found[key]);
	const surplus = Object.keys(found).filter((key) => !(key in wanted));
	return [
		...missing.map((key) => `${pathOf(language, file)}:1: no message ${key}`),
		...surplus.map((key) => `${pathOf(language, file)}:${lineOf(texts[language], key)}: ${key} is unknown`),
	];
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Parameters of a message, each with its type in TypeScript. */
function listParameters(tokens, found = new Map()) {
	for (const token of tokens) {
		if (token.type === 'argument' && !found.has(token.arg)) found.set(token.arg, 'string | number');
		if (token.type === 'plural' || token.type === 'function') found.set(token.arg, 'number');
		if (token.type === 'select' && !found.has(token.arg)) found.set(token.arg, 'string | number');
		for (const { tokens: inner } of token.cases ?? []) listParameters(inner, found);
	}
	return found;
}

/** Compiles one file of one language to TypeScript. */
async function compileFile(file, language, text, types) {
	const { default: MessageFormat } = await import('@messageformat/core');
	const { default: compileModule } = await import('@messageformat/core/compile-module.js');
	const compiled = compileModule(new MessageFormat(language), JSON.parse(text));
	const lines = compiled.split('\n').filter((line) => /^ {2}\S/.test(line));
	const used = ['number', 'plural', 'select'].filter((name) => compiled.includes(`${name}(`));
	const rules = compiled.includes(`, ${language}, {`);
	const [base] = LANGUAGES;
	const typed = Object.entries(types).map(([key, parameters]) => {
		const list = [...parameters].map(([name, type]) => `${name}: ${type}`).join('; ');
		return `\t${key}: (${list === '' ? '' : `d: { ${list} }`}) => string;`;
	});
	const imports = [...(rules ? ['cardinalsOf'] : []), ...used];
	return [
		`// Words of the room ${file}, language ${language}. Written by \`npm run messages\` from ${pathOf(language, file)} (${hashOf(text).slice(0, 16)}); not by hand, and as long as they are.`,
		...(imports.length > 0 ? [`import { ${imports.join(', ')} } from './runtime';`] : []),
		...(language === base ? [] : [`import type { ${nameType(file)} } from './${file}.${base}';`]),
		'',
		...(language === base ? [`export interface ${nameType(file)} {`, ...typed, '}', ''] : []),
		...(rules ? [`const ${language} = cardinalsOf('${language}');`, ''] : []),
		`const words: ${nameType(file)} = {`,
		...lines.map(
			(line) =>
				`\t${line
					.trim()
					.replace(/,$/, '')
					.replace(/=> (d\.\w+)$/, '=> String($1)')
					// Two values side by side are text, not a sum.
					.replace(/(?<=(=>|[:({,?]) )(d\.\w+ \+ d\.)/g, "'' + $2")},`,
		),
		'};',
		'export default words;',
		'',
	].join('\n');
}

/** Parameters of every message by key, and what differs between the languages. */
function readParameters(file, texts, parse) {
	const ofKey = {};
	const problems = [];
	for (const language of LANGUAGES)
		for (const [key, message] of Object.entries(JSON.parse(texts[language]))) {
			const place = `${pathOf(language, file)}:${lineOf(texts[language], key)}`;
			try {
				const found = listParameters(parse(message));
				ofKey[key] ??= found;
				// What one language only repeats another may have to count.
				for (const [name, type] of found)
					if (type === 'number' && ofKey[key].has(name)) ofKey[key].set(name, type);
				const names = (parameters) => [...parameters.keys()].sort().join(', ');
				if (names(found) !== names(ofKey[key]))
					problems.push(`${place}: ${key} takes ${names(found) || 'nothing'}, not ${names(ofKey[key])}`);
			} catch (fault) {
				problems.push(`${place}: ${key}: ${fault.message}`);
			}
		}
	return { ofKey, problems };
}

async function main(root, isCheck) {
	const problems = [];
	const read = (path) => readFileSync(join(root, path), 'utf8');
	for (const file of FILES) {
		const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(pathOf(language, file))]));
		problems.push(...LANGUAGES.flatMap((language) => compareKeys(file, language, texts)));
		if (problems.length > 0) continue;
		if (isCheck) {
			for (const language of LANGUAGES)
				if (!read(targetOf(language, file)).includes(`(${hashOf(texts[language]).slice(0, 16)})`))
					problems.push(`${targetOf(language, file)}:1: older than its messages: run \`npm run messages\``);
			continue;
		}
		const { parse } = await import('@messageformat/parser');
		const parameters = readParameters(file, texts, parse);
		problems.push(...parameters.problems);
		if (problems.length > 0) continue;
		for (const language of LANGUAGES)
			writeFileSync(
				join(root, targetOf(language, file)),
				await compileFile(file, language, texts[language], parameters.ofKey),
			);
	}
	for (const problem of problems) console.error(problem);
	return problems.length === 0 ? 0 : 1;
}

const [root = '.'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
process.exitCode = await main(resolve(root), process.argv.includes('--check'));

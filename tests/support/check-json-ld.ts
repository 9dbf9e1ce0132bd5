// Does schema.org know each word of a JSON-LD text, and take its value? Asked of the compiler, by the vocabulary's types in `schema-dts`.
import { resolve } from 'node:path';
import ts from 'typescript';

const FILE = resolve('json-ld-under-test.ts');
const OPTIONS: ts.CompilerOptions = {
	strict: true,
	exactOptionalPropertyTypes: true,
	noEmit: true,
	skipLibCheck: true,
	types: [],
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
};
/** ISO 8601 as schema.org's Date and DateTime take it: a year, a month, a day, or an instant with its zone. */
const ISO = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

function findFaultyValues(value: unknown, path: string): string[] {
	if (Array.isArray(value)) return value.flatMap((one, i) => findFaultyValues(one, `${path}[${i}]`));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, one]) => findFaultyValues(one, `${path}.${key}`));
	const name = path.slice(path.lastIndexOf('.') + 1);
	if (/(Date|^date[A-Z]\w+)$/.test(name) && !ISO.test(String(value))) return [`${path}: no date: ${value}`];
	if (name === 'url' && !URL.canParse(String(value))) return [`${path}: no address: ${value}`];
	return value === '' ? [`${path}: empty`] : [];
}

/** Faults of each text, by its name; none where all are schema.org events. Throws where one is no JSON. */
export function checkJsonLd(texts: Readonly<Record<string, string>>): string[] {
	const values = Object.entries(texts).map(([name, text]) => [name, JSON.parse(text) as unknown] as const);
	// A constant each on a line of its own, so that a fault's line names its text.
	const source = [
		`import type { Event, WithContext } from 'schema-dts';`,
		...values.map(([, value], i) => `export const e${i}: WithContext<Event> = ${JSON.stringify(value)};`),
	].join('\n');
	const host = ts.createCompilerHost(OPTIONS);
	const { getSourceFile, fileExists } = host;
	host.getSourceFile = (file, ...rest) =>
		file === FILE
			? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
			: getSourceFile.call(host, file, ...rest);
	host.fileExists = (file) => file === FILE || fileExists.call(host, file);
	const program = ts.createProgram([FILE], OPTIONS, host);
	const faults = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
		const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
		// The compiler begins with the whole value and ends with what is wrong in it.
		const steps = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
		return `${values[line - 1]?.[0] ?? 'all'}: ${steps.slice(-2).join(' ').trim()}`;
	});
	return [...faults, ...values.flatMap(([name, value]) => findFaultyValues(value, name))];
}

// Which letters does nearly every page need, and how small are fonts that hold only them? Run after a font package changes; writes src/lib/ui/fonts/.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = 'src/lib/ui/fonts';
const require = createRequire(import.meta.url);

/** As the last rules of fonts.css say: printable ASCII and the marks of our own sentences. */
const LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const MARKS = '\u00a0·×–—‘’“”…−‹›';

const FACES = [
	['brygada-1918', 'brygada-1918-latin-wght-normal', 'brygada', { wght: { min: 400, max: 600 } }],
	['brygada-1918', 'brygada-1918-latin-wght-italic', 'brygada-italic', { wght: 400 }],
	['cabin', 'cabin-latin-wght-normal', 'cabin', { wght: { min: 400, max: 600 } }],
] as const;

await mkdir(OUT, { recursive: true });
for (const [family, file, name, variationAxes] of FACES) {
	const path = require.resolve(`@fontsource-variable/${family}/files/${file}.woff2`);
	const font = await subsetFont(await readFile(path), LETTERS + MARKS, {
		targetFormat: 'woff2',
		variationAxes,
	});
	await writeFile(join(OUT, `${name}.woff2`), font);
	process.stdout.write(`${name}: ${font.length} bytes\n`);
}

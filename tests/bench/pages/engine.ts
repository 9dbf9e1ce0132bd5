// The page on which starts are timed.
import { openWasmDatabase } from '../../../src/lib/query/wasm';
import './bench-window';
import { openEngine } from './open-engine';

const urlOf = (file: string) => new URL(`/data/${file}`, location.href).href;

window.bench = {
	async openOurs(file, bytes) {
		const begun = performance.now();
		const database = await openWasmDatabase({ url: urlOf(file), bytes });
		await database.query('SELECT count(*) FROM events');
		const ms = performance.now() - begun;
		await database.close();
		return ms;
	},
	async openBare(file) {
		const begun = performance.now();
		const { engine } = await openEngine(urlOf(file));
		const ms = performance.now() - begun;
		await engine.terminate();
		return ms;
	},
};

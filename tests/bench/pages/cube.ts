// The page of linked views on our own cube; `?file=` names the database in `/data`.
import { mount } from 'svelte';
import './bench-window';
import { makeColumnSource } from './column-source';
import CubePage from './CubePage.svelte';
import { openEngine } from './open-engine';

window.bench = {};
const file = new URLSearchParams(location.search).get('file') ?? '';
const { engine, connection } = await openEngine(new URL(`/data/${file}`, location.href).href);
const source = await makeColumnSource(connection);
mount(CubePage, {
	target: document.querySelector('#page')!,
	props: { source: { ...source, close: () => engine.terminate() } },
});

// The same views on the same file and engine with vgplot; `?pairs` adds the pairs of countries. With `&choose` one of
// them can be pressed: then each contact holds the list of its pairs, written once, for a press asks all views for it.
import * as vg from '@uwdata/vgplot';
import { openEngine } from '../pages/open-engine';

window.bench = {};
const query = new URLSearchParams(location.search);
const { engine, connection } = await openEngine(new URL(`/data/${query.get('file')}`, location.href).href);
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: engine, connection }));
const brush = vg.Selection.crossfilter();
const canChoose = query.has('choose');
await vg.coordinator().exec(
	canChoose
		? [
				`CREATE TABLE contacts AS SELECT date_start, type, countries,
					list_transform(pairs, lambda p : p[1:3] || '–' || p[5:7] || ' ' || channel) AS pair
					FROM atlas.events WHERE core`,
				'CREATE VIEW parts AS SELECT date_start, pair, unnest(countries) AS country FROM contacts',
			]
		: [
				'CREATE VIEW contacts AS SELECT * FROM atlas.events WHERE core',
				'CREATE VIEW parts AS SELECT date_start, unnest(countries) AS country FROM atlas.events WHERE core',
				`CREATE VIEW pairs AS SELECT e.date_start, d.a || '–' || d.b || ' ' || e.channel AS pair
					FROM atlas.dyads AS d JOIN atlas.events AS e ON e.id = d.event_id WHERE e.core`,
			],
);
const pairs = canChoose
	? vg.from('contacts', { filterBy: brush, unnest: 'pair' })
	: vg.from('pairs', { filterBy: brush });

const bars = (source, column, height, options = {}, ...more) =>
	vg.plot(
		vg.barX(source, { x: vg.count(), y: column, fill: 'steelblue', ...options }),
		...more,
		vg.width(280),
		vg.height(height),
		vg.marginLeft(90),
	);
const page = document.querySelector('#page');
const histogram = vg.plot(
	vg.rectY(vg.from('contacts'), {
		x: vg.bin('date_start', { interval: 'month' }),
		y: vg.count(),
		inset: 0.5,
	}),
	vg.intervalX({ as: brush }),
	vg.width(900),
	vg.height(80),
);
histogram.classList.add('overview');
const linked = document.createElement('div');
linked.dataset.linked = '';
linked.style.display = 'flex';
linked.append(
	bars(vg.from('contacts', { filterBy: brush }), 'type', 200),
	bars(vg.from('parts', { filterBy: brush }), 'country', 2800),
);
const choose = canChoose ? [vg.toggleY({ as: brush })] : [];
if (query.has('pairs')) linked.append(bars(pairs, 'pair', 750, { sort: { y: '-x', limit: 50 } }, ...choose));
page.append(histogram, linked);
document.body.dataset.ready = '';

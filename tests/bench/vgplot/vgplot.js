// The same views on the same file and engine with vgplot; `?pairs` adds the pairs of countries, of which `&choose` lets
// one be pressed.
import * as vg from '@uwdata/vgplot';
import { openEngine } from '../pages/open-engine';

window.bench = {};
const query = new URLSearchParams(location.search);
const { engine, connection } = await openEngine(new URL(`/data/${query.get('file')}`, location.href).href);
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: engine, connection }));
await vg.coordinator().exec([
	'CREATE VIEW contacts AS SELECT * FROM atlas.events WHERE core',
	'CREATE VIEW parts AS SELECT date_start, unnest(countries) AS country FROM atlas.events WHERE core',
	`CREATE VIEW pairs AS SELECT e.date_start, d.a || '–' || d.b || ' ' || e.channel AS pair
		FROM atlas.dyads AS d JOIN atlas.events AS e ON e.id = d.event_id WHERE e.core`,
]);

const brush = vg.Selection.crossfilter();
const bars = (table, column, height, options = {}, ...more) =>
	vg.plot(
		vg.barX(vg.from(table, { filterBy: brush }), { x: vg.count(), y: column, fill: 'steelblue', ...options }),
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
linked.append(bars('contacts', 'type', 200), bars('parts', 'country', 2800));
const choose = query.has('choose') ? [vg.toggleY({ as: brush })] : [];
if (query.has('pairs'))
	linked.append(bars('pairs', 'pair', 750, { sort: { y: '-x', limit: 50 } }, ...choose));
page.append(histogram, linked);
document.body.dataset.ready = '';

// How does a pointer brush the years of the long view? Listeners on its drawing; the caller owns the years.
import { moveYearEdge, moveYears, spanYears, type YearEdge, type Years } from './period';
import { yearAt, type YearScale } from './year-scale';

/** What the gestures read and tell. */
export interface YearBrushHost {
	scale: () => YearScale;
	limits: () => Years;
	years: () => Years | null;
	/** New years while the pointer moves. */
	move: (years: Years) => void;
	/** The pointer has let go. */
	release: () => void;
	clear: () => void;
}

interface Grab {
	x: number;
	year: number;
	on: YearEdge | 'window' | 'ground';
	years: Years | null;
}

const DRAG_PX = 4;

function targetOf(event: PointerEvent): Grab['on'] {
	const target = event.target as Element;
	const edge = target.closest('[data-edge]')?.getAttribute('data-edge');
	if (edge === 'from' || edge === 'to') return edge;
	return target.closest('[data-window]') ? 'window' : 'ground';
}

function drag({ on, year: start, years }: Grab, year: number, limits: Years): Years {
	if (on === 'ground' || years === null) return spanYears(start, year);
	return on === 'window' ? moveYears(years, year - start, limits) : moveYearEdge(years, on, year, limits);
}

/** The ground opens new years, a click takes one, a handle moves its edge, the window moves whole, a double click clears. */
export function listenYears(node: SVGSVGElement, host: YearBrushHost): () => void {
	let grab: Grab | null = null;
	let hasMoved = false;
	const yearOf = (event: PointerEvent) => {
		const { from, to } = host.limits();
		const year = yearAt(host.scale(), event.clientX - node.getBoundingClientRect().left);
		return Math.max(from, Math.min(to, year));
	};

	const onDown = (event: PointerEvent) => {
		if (event.button !== 0 || grab) return;
		grab = { x: event.clientX, year: yearOf(event), on: targetOf(event), years: host.years() };
		hasMoved = false;
		node.setPointerCapture(event.pointerId);
	};
	const onMove = (event: PointerEvent) => {
		if (!grab || (!hasMoved && Math.abs(event.clientX - grab.x) < DRAG_PX)) return;
		hasMoved = true;
		host.move(drag(grab, yearOf(event), host.limits()));
	};
	const onUp = (event: PointerEvent) => {
		if (!grab) return;
		const isClick = !hasMoved && event.type === 'pointerup';
		if (isClick && (grab.on === 'ground' || grab.on === 'window'))
			host.move({ from: grab.year, to: grab.year });
		grab = null;
		host.release();
	};
	const onDouble = () => host.clear();
	node.addEventListener('pointerdown', onDown);
	node.addEventListener('pointermove', onMove);
	node.addEventListener('pointerup', onUp);
	node.addEventListener('pointercancel', onUp);
	node.addEventListener('dblclick', onDouble);
	return () => {
		node.removeEventListener('pointerdown', onDown);
		node.removeEventListener('pointermove', onMove);
		node.removeEventListener('pointerup', onUp);
		node.removeEventListener('pointercancel', onUp);
		node.removeEventListener('dblclick', onDouble);
	};
}

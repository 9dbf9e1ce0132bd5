// How does a pointer move the overview's brush? Listeners on the strip's drawing; the caller owns the period.
import { moveEdge, movePeriod, spanPeriod, unitAt, type BrushUnit, type Edge, type Period } from './brush';
import { overviewDay, type OverviewLayout } from './layout';

/** What the gestures read and tell. */
export interface BrushHost {
	layout: () => OverviewLayout;
	period: () => Period;
	unit: () => BrushUnit;
	/** A new period while the pointer moves. */
	move: (period: Period) => void;
	/** The pointer has let go. */
	release: () => void;
}

interface Grab {
	x: number;
	day: number;
	period: Period;
	on: Edge | 'window' | 'ground';
}

const DRAG_PX = 3;

/** What the pointer took hold of: `data-edge` marks a handle, `data-window` the window between them. */
function targetOf(event: PointerEvent): Grab['on'] {
	const target = event.target as Element;
	const edge = target.closest('[data-edge]')?.getAttribute('data-edge');
	if (edge === 'start' || edge === 'end') return edge;
	return target.closest('[data-window]') ? 'window' : 'ground';
}

function drag(grab: Grab, day: number, host: BrushHost): Period {
	const { limits } = host.layout();
	const unit = host.unit();
	if (grab.on === 'ground') return spanPeriod(grab.day, day, unit, limits);
	if (grab.on === 'window') return movePeriod(grab.period, day - grab.day, unit, limits);
	const border = grab.on === 'start' ? grab.period.dayStart : grab.period.dayEnd + 1;
	return moveEdge(grab.period, grab.on, border + day - grab.day, unit, limits);
}

/** A handle moves its edge, the window moves whole, the ground opens a new window, a click there takes one unit, a double click all. */
export function listenBrush(node: SVGSVGElement, host: BrushHost): () => void {
	let grab: Grab | null = null;
	let hasMoved = false;
	const localX = (event: PointerEvent) => event.clientX - node.getBoundingClientRect().left;

	const onDown = (event: PointerEvent) => {
		if (event.button !== 0 || grab) return;
		const x = localX(event);
		const layout = host.layout();
		const on = targetOf(event);
		if (on === 'ground' && (x < layout.x0 || x > layout.x1)) return;
		grab = { x, day: overviewDay(layout, x), period: host.period(), on };
		hasMoved = false;
		node.setPointerCapture(event.pointerId);
	};
	const onMove = (event: PointerEvent) => {
		if (!grab) return;
		const x = localX(event);
		if (!hasMoved && Math.abs(x - grab.x) < DRAG_PX) return;
		hasMoved = true;
		host.move(drag(grab, overviewDay(host.layout(), x), host));
	};
	const onUp = (event: PointerEvent) => {
		if (!grab) return;
		if (!hasMoved && grab.on === 'ground' && event.type === 'pointerup')
			host.move(unitAt(grab.day, host.unit(), host.layout().limits));
		grab = null;
		host.release();
	};
	const onDouble = () => {
		host.move(host.layout().limits);
		host.release();
	};
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

// How do wheel, drag and pinch move the shown span? Listeners on the plot's element; the caller owns the span.
import { panDomain, zoomDomain, type Domain } from './domain';
import { dayAt, type TimeScale } from './place-mark';

/** What the gestures read and tell. */
export interface GestureHost {
	/** Scale drawn now, px from the element's left edge. */
	scale: () => TimeScale;
	/** Furthest span. */
	limits: () => Domain;
	/** A new span while the gesture runs. */
	move: (domain: Domain) => void;
	/** The gesture has ended. */
	end: () => void;
}

const DRAG_PX = 4;
const WHEEL_REST_MS = 180;
const WHEEL_MOST = 60;
const WHEEL_RATE = 0.006;

function isSame(a: Domain, b: Domain): boolean {
	return a.from === b.from && a.to === b.to;
}

/** Ctrl or ⌘ zooms, Shift or sideways pans; a plain wheel zooms only while the chart has the focus, so the page scrolls on. */
function listenWheel(node: HTMLElement, host: GestureHost): () => void {
	let rest: ReturnType<typeof setTimeout> | undefined;
	const onWheel = (event: WheelEvent) => {
		const scale = host.scale();
		const perPx = (scale.domain.to - scale.domain.from) / (scale.x1 - scale.x0);
		const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
		const isZoom = event.ctrlKey || event.metaKey;
		if (!isZoom && !isSideways && !node.contains(document.activeElement)) return;
		let domain: Domain;
		if (isSideways && !isZoom) {
			const px = event.deltaX === 0 ? event.deltaY : event.deltaX;
			domain = panDomain(scale.domain, px * perPx, host.limits());
		} else {
			const delta = Math.min(Math.max(event.deltaY, -WHEEL_MOST), WHEEL_MOST);
			const x = event.clientX - node.getBoundingClientRect().left;
			const anchor = dayAt(scale, Math.min(Math.max(x, scale.x0), scale.x1));
			domain = zoomDomain(scale.domain, Math.exp(delta * WHEEL_RATE), anchor, host.limits());
		}
		if (isZoom || !isSame(domain, scale.domain)) event.preventDefault();
		if (isSame(domain, scale.domain)) return;
		host.move(domain);
		clearTimeout(rest);
		rest = setTimeout(host.end, WHEEL_REST_MS);
	};
	node.addEventListener('wheel', onWheel, { passive: false });
	return () => {
		clearTimeout(rest);
		node.removeEventListener('wheel', onWheel);
	};
}

/** One pointer drags, two pinch. A drag swallows the click that ends it. */
function listenPointers(node: HTMLElement, host: GestureHost): () => void {
	const pointers = new Map<number, number>();
	let start: { scale: TimeScale; xs: number[] } | null = null;
	let hasMoved = false;
	const restart = () => {
		start = pointers.size > 0 ? { scale: host.scale(), xs: [...pointers.values()] } : null;
	};
	const localX = (event: PointerEvent) => event.clientX - node.getBoundingClientRect().left;

	const onDown = (event: PointerEvent) => {
		if (event.button !== 0 || pointers.size === 2) return;
		if (pointers.size === 0) hasMoved = false;
		pointers.set(event.pointerId, localX(event));
		restart();
	};
	const onMove = (event: PointerEvent) => {
		if (!start || !pointers.has(event.pointerId)) return;
		pointers.set(event.pointerId, localX(event));
		const [a0 = 0, b0] = start.xs;
		const [a1 = 0, b1] = [...pointers.values()];
		if (!hasMoved && Math.abs(a1 - a0) < DRAG_PX && b1 === undefined) return;
		if (!hasMoved) node.setPointerCapture(event.pointerId);
		hasMoved = true;
		const { scale } = start;
		const perPx = (scale.domain.to - scale.domain.from) / (scale.x1 - scale.x0);
		if (b0 === undefined || b1 === undefined) {
			host.move(panDomain(scale.domain, (a0 - a1) * perPx, host.limits()));
			return;
		}
		const factor = Math.abs(b0 - a0) / Math.max(1, Math.abs(b1 - a1));
		const zoomed = zoomDomain(scale.domain, factor || 1, dayAt(scale, (a0 + b0) / 2), host.limits());
		const moved = ((a0 + b0 - a1 - b1) / 2) * perPx * factor;
		host.move(panDomain(zoomed, moved, host.limits()));
	};
	const onUp = (event: PointerEvent) => {
		if (!pointers.delete(event.pointerId)) return;
		restart();
		if (pointers.size === 0 && hasMoved) host.end();
	};
	const onClick = (event: MouseEvent) => {
		if (!hasMoved) return;
		hasMoved = false;
		event.stopPropagation();
		event.preventDefault();
	};
	node.addEventListener('pointerdown', onDown);
	node.addEventListener('pointermove', onMove);
	node.addEventListener('pointerup', onUp);
	node.addEventListener('pointercancel', onUp);
	node.addEventListener('click', onClick, true);
	return () => {
		node.removeEventListener('pointerdown', onDown);
		node.removeEventListener('pointermove', onMove);
		node.removeEventListener('pointerup', onUp);
		node.removeEventListener('pointercancel', onUp);
		node.removeEventListener('click', onClick, true);
	};
}

/** Listens until the returned function is called. */
export function listenGestures(node: HTMLElement, host: GestureHost): () => void {
	const stops = [listenWheel(node, host), listenPointers(node, host)];
	return () => stops.forEach((stop) => stop());
}

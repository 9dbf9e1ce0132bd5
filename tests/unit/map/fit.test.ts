// Does a frame show the whole box, and nothing beyond the world that it need not?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLANE_WIDTH } from '../../../src/lib/map/equal-earth';
import { fitBox, FIT_PADDING, toFrame, WORLD_BOX } from '../../../src/lib/map/fit';

const bottom = WORLD_BOX.height;
const boxes = fc.record({
	x: fc.double({ min: 0, max: PLANE_WIDTH * 0.8, noNaN: true }),
	y: fc.double({ min: 0, max: bottom * 0.8, noNaN: true }),
	width: fc.double({ min: PLANE_WIDTH * 0.02, max: PLANE_WIDTH * 0.2, noNaN: true }),
	height: fc.double({ min: bottom * 0.02, max: bottom * 0.2, noNaN: true }),
});
const frames = fc.record({
	widthPx: fc.integer({ min: 320, max: 2000 }),
	heightPx: fc.integer({ min: 240, max: 1200 }),
});

describe('fitBox', () => {
	it('shows the whole box', () => {
		fc.assert(
			fc.property(boxes, frames, (box, { widthPx, heightPx }) => {
				const view = fitBox(box, widthPx, heightPx);
				const [left, top] = toFrame([box.x, box.y], view);
				const [right, low] = toFrame([box.x + box.width, box.y + box.height], view);
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-6);
				expect(right).toBeLessThanOrEqual(widthPx + 1e-6);
				expect(low).toBeLessThanOrEqual(heightPx + 1e-6);
			}),
		);
	});

	it('leaves no more than the padding above and below the world, unless the world is less tall than the frame', () => {
		fc.assert(
			fc.property(boxes, frames, (box, { widthPx, heightPx }) => {
				const view = fitBox(box, widthPx, heightPx);
				const [, top] = toFrame([0, 0], view);
				const [, low] = toFrame([0, bottom], view);
				const isTaller = bottom * view.pxPerUnit + 2 * FIT_PADDING >= heightPx;
				if (isTaller) {
					expect(top).toBeLessThanOrEqual(FIT_PADDING + 1e-6);
					expect(low).toBeGreaterThanOrEqual(heightPx - FIT_PADDING - 1e-6);
				} else expect(top).toBeCloseTo(heightPx - low, 6);
			}),
		);
	});
});

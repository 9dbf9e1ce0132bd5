import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms of src/lib and the rooms that each may import (docs/ARCHITECTURE.md draws the same). */
const ROOMS = {
	messages: [],
	model: [],
	reference: ['model'],
	extract: ['model', 'reference'],
	import: ['model', 'reference', 'extract'],
	query: ['model'],
	charts: ['model'],
	map: ['model', 'reference'],
	export: ['model', 'reference'],
	ui: ['model'],
	state: ['model', 'query'],
};

/** Forbids what a room may not import: other rooms, SvelteKit's modules, Node's. */
function roomRule(room) {
	const closed = Object.keys(ROOMS).filter(
		(other) => other !== room && other !== 'messages' && !ROOMS[room].includes(other),
	);
	const patterns = [
		{
			group: closed.flatMap((other) => [`$lib/${other}/**`, `**/../${other}/**`]),
			message: `${room} may import ${ROOMS[room].join(', ') || 'nothing'} only`,
		},
		{ group: ['$app/*', '**/routes/**', '**/scripts/**'], message: 'only routes see the application' },
	];
	if (room !== 'query') patterns.push({ group: ['node:*', 'fs', 'path'], message: 'lib is pure' });
	if (room !== 'map')
		patterns.push({ group: ['leaflet', 'leaflet/**'], message: 'only map imports Leaflet' });
	return {
		files: [`src/lib/${room}/**`],
		rules: { 'no-restricted-imports': ['error', { patterns }] },
	};
}

export default defineConfig(
	{
		ignores: [
			'build/',
			'.build-*/',
			'.svelte-kit/',
			'static/data/',
			'test-results/',
			'playwright-report/',
			'tests/bench/.data/',
		],
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript itself finds undefined names, and knows types that this rule does not.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error',
			// Links are written relative to the base by $app/paths where they leave a page.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
	},
	...Object.keys(ROOMS).map(roomRule),
);

// Runs in embeds of a map or a matrix: counts again what a filter leaves, from the entries that stand in the document.
// Each entry is [first day, last day, type, channel, countries].

/** Counts of countries, pairs by channel, and countries by month (since 1970) among the entries that fit. */
function recount(entries, fits) {
	'use strict';
	var counts = { shown: 0, countries: {}, pairs: {}, months: {} };
	var add = function (of, key) {
		of[key] = (of[key] || 0) + 1;
	};
	entries.forEach(function (entry) {
		if (!fits(entry[0], entry[1], entry[2], entry[3])) return;
		counts.shown++;
		var first = new Date(entry[0] * 864e5);
		var month = (first.getUTCFullYear() - 1970) * 12 + first.getUTCMonth();
		entry[4].forEach(function (a) {
			add(counts.countries, a);
			add(counts.months, a + month);
			entry[4].forEach(function (b) {
				if (a < b) add(counts.pairs, a + '-' + b + ' ' + entry[3]);
			});
		});
	});
	return counts;
}

/** Tint of a count by lower bounds, 0 for none. */
function tintOf(count, bounds) {
	'use strict';
	return bounds.reduce(function (tint, bound) {
		return count >= bound[1] ? bound[0] : tint;
	}, 0);
}

/** Writes the counts into the map, its names and its table; lines of nobody go. */
function redrawMap(main, counts, bounds) {
	'use strict';
	var countOf = function (code) {
		return counts.countries[code] || 0;
	};
	main.querySelectorAll('path[data-code]').forEach(function (path) {
		path.setAttribute(
			'class',
			path
				.getAttribute('class')
				.replace(/\btint-[0-3]\b/, 'tint-' + tintOf(countOf(path.dataset.code), bounds)),
		);
	});
	main.querySelectorAll('[data-pair]').forEach(function (arc) {
		var count = counts.pairs[arc.dataset.pair + ' ' + arc.dataset.channel] || 0;
		arc.style.setProperty('--n', count);
		if (!count) arc.setAttribute('display', 'none');
	});
	main.querySelectorAll('[data-names]').forEach(function (label) {
		var codes = label.dataset.names.split(' ');
		var sum = codes.reduce(function (all, code) {
			return all + countOf(code);
		}, 0);
		var number = label.querySelector('.count');
		if (!sum) label.hidden = true;
		else if (number && codes.length === 1) number.textContent = sum;
	});
	main.querySelectorAll('[data-end]').forEach(function (dot) {
		if (!countOf(dot.dataset.end)) dot.setAttribute('display', 'none');
	});
	/* The day of the last contact is known for all of them only. */
	main.querySelectorAll('details tr > :nth-child(3)').forEach(function (cell) {
		cell.hidden = true;
	});
	writeTotals(main, counts);
}

/** Writes the counts into the cells of the matrix, each a span of months. */
function redrawMatrix(main, counts, bounds, columns) {
	'use strict';
	main.querySelectorAll('.matrix tr[data-country]').forEach(function (row) {
		row.querySelectorAll('.cell').forEach(function (cell, index) {
			var sum = 0;
			for (var month = columns[index][0]; month <= columns[index][1]; month++)
				sum += counts.months[row.dataset.country + month] || 0;
			if (sum || cell.className.indexOf('unread') < 0) cell.textContent = sum || '';
			cell.className = cell.className.replace(/\bd\d\b/, 'd' + tintOf(sum, bounds));
		});
	});
	writeTotals(main, counts);
}

/** Rows of countries: the new number, most first; without any they go. */
function writeTotals(main, counts) {
	'use strict';
	var rows = [].slice.call(main.querySelectorAll('tr[data-country]'));
	rows.forEach(function (row) {
		var count = counts.countries[row.dataset.country] || 0;
		row.querySelector('.number').textContent = count.toLocaleString(document.documentElement.lang);
		row.hidden = !count;
	});
	rows.sort(function (x, y) {
		return (counts.countries[y.dataset.country] || 0) - (counts.countries[x.dataset.country] || 0);
	});
	rows.forEach(function (row) {
		row.parentNode.appendChild(row);
	});
}

Object.assign(window, { recount: recount, redrawMap: redrawMap, redrawMatrix: redrawMatrix });

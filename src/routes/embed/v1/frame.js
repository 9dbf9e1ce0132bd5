// Runs inside every embed: theme, title, filter among the printed rows, tooltips, height. Needs no storage and no network.
(function () {
	'use strict';
	/* global OTHER_NAMES, FRAME_WORDS, recount, redrawMap, redrawMatrix */
	var root = document.documentElement;
	var words = FRAME_WORDS;
	var main = document.querySelector('main');
	/* A copy that was kept has its options written in. */
	var query = new URLSearchParams(root.dataset.query || '');
	new URLSearchParams(location.search).forEach(function (value, name) {
		query.set(name, value);
	});
	OTHER_NAMES.forEach(function (pair) {
		if (query.get(pair[0]) && !query.has(pair[1])) query.set(pair[1], query.get(pair[0]));
	});
	var theme = query.get('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	var read = document.querySelector('.read');
	var now = new Date();
	if (read && !root.dataset.kept)
		read.textContent = fill(words.read, {
			date:
				(now.getDate() === 1 ? words.first : now.getDate()) +
				' ' +
				words.months[now.getMonth()] +
				' ' +
				now.getFullYear(),
		});

	speakAsAsked();
	filter();
	var title = (query.get('title') || '').trim().slice(0, 160);
	if (title) document.title = main.querySelector('h1').textContent = title;
	showTips();
	tellHeight();

	/** A text with its holes filled in. */
	function fill(text, values) {
		return text.replace(/\{(\w+)\}/g, function (hole, name) {
			return values[name];
		});
	}

	/** The same embed in another language is a document of its own; a copy that was kept, and one without others, stays. */
	function speakAsAsked() {
		var asked = query.get('lang');
		if (
			root.dataset.kept ||
			root.dataset.only !== undefined ||
			(asked !== 'en' && asked !== 'fr') ||
			asked === root.lang
		)
			return;
		var path = location.pathname.replace(
			/\/embed\/v1\/(fr\/)?/,
			'/embed/v1/' + (asked === 'fr' ? 'fr/' : ''),
		);
		location.replace(path + location.search);
	}

	/** First or last day of an EDTF day, month or year, as days since 1970; null for anything else. */
	function dayOf(text, isEnd) {
		var parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text || '');
		if (!parts) return null;
		var year = +parts[1];
		var month = parts[2] ? +parts[2] - 1 : isEnd ? 11 : 0;
		var day = parts[3]
			? Date.UTC(year, month, +parts[3])
			: Date.UTC(year, month + (isEnd ? 1 : 0), isEnd ? 0 : 1);
		return month < 0 || month > 11 ? null : day / 864e5;
	}

	/** Words of a comma list that the vocabulary knows. */
	function listOf(name) {
		return (query.get(name) || '').split(',').filter(function (word) {
			return /^[a-z]{1,20}$/.test(word);
		});
	}

	function filter() {
		var rows = main.querySelectorAll('[data-row]');
		var box = document.querySelector('.entries');
		var all = box && JSON.parse(box.textContent);
		var from = dayOf(query.get('from'), false);
		var to = dayOf(query.get('to'), true);
		if (from !== null && to !== null && from > to) from = to = null;
		var types = listOf('type');
		var channels = listOf('channel');
		/* A marked anniversary is no contact, unless it is asked for. */
		var counted =
			all &&
			all.entries.filter(function (entry) {
				return entry[2] !== 'anniversary' || types.indexOf(entry[2]) >= 0;
			});
		var total = all ? counted.length : rows.length;
		if (!total || (from === null && to === null && !types.length && !channels.length)) return;
		var fits = function (start, end, type, channel) {
			return (
				(from === null || end >= from) &&
				(to === null || start <= to) &&
				(!types.length || types.indexOf(type) >= 0) &&
				(!channels.length || channels.indexOf(channel) >= 0)
			);
		};
		var hidden = {};
		var shown = 0;
		rows.forEach(function (row) {
			var at = row.dataset;
			row.hidden = !fits(+at.start, +at.end, at.type, at.channel);
			if (row.hidden) hidden[at.row] = true;
			else shown++;
		});
		var listed = shown;
		if (all) {
			var counts = recount(counted, fits);
			shown = counts.shown;
			if (all.columns) redrawMatrix(main, counts, all.bounds, all.columns);
			else {
				redrawMap(main, counts, all.bounds);
				listed = main.querySelectorAll('tr[data-country]:not([hidden])').length;
			}
		}
		main.querySelectorAll('[data-event]').forEach(function (mark) {
			if (hidden[mark.dataset.event]) mark.setAttribute('display', 'none');
		});
		main.querySelectorAll('.bar[data-from]').forEach(function (bar) {
			if ((from !== null && +bar.dataset.to < from) || (to !== null && +bar.dataset.from > to))
				bar.setAttribute('display', 'none');
		});
		var said = [];
		var nameIn = function (names) {
			return function (word) {
				return names[word] || word;
			};
		};
		if (channels.length)
			said.push(fill(words.channel, { channels: channels.map(nameIn(words.channels)).join(', ') }));
		if (types.length) said.push(types.map(nameIn(words.types)).join(', '));
		if (query.get('from') && from !== null) said.push(fill(words.from, { date: query.get('from') }));
		if (query.get('to') && to !== null) said.push(fill(words.to, { date: query.get('to') }));
		var who = main.dataset.who;
		document.title = main.querySelector('h1').textContent =
			(who ? fill(words.who, { who: who }) : '') +
			fill(words.shown, { shown: shown, total: total }) +
			', ' +
			said.join(', ');
		var summary = main.querySelector('summary');
		var form = new Intl.PluralRules(root.lang).select(listed);
		if (summary) summary.textContent = fill(words.rows[form] || words.rows.other, { rows: listed });
		var link = main.querySelector('footer a');
		if (link && query.get('from') + query.get('to') + types + channels)
			['from', 'to', 'type', 'channel'].forEach(function (name) {
				if (query.get(name))
					link.href +=
						(link.href.indexOf('?') < 0 ? '?' : '&') + name + '=' + encodeURIComponent(query.get(name));
			});
	}

	/** A tooltip of our own, for pens and fingers too, from the titles that are there for those without scripts. */
	function showTips() {
		var tip = document.createElement('div');
		tip.className = 'tip';
		tip.hidden = true;
		tip.setAttribute('aria-hidden', 'true');
		document.body.appendChild(tip);
		main.querySelectorAll('svg title').forEach(function (title) {
			var mark = title.parentNode;
			mark.setAttribute('data-tip', title.textContent);
			title.remove();
		});
		function point(event) {
			var mark = event.target.closest && event.target.closest('[data-tip]');
			tip.hidden = !mark;
			if (!mark) return;
			tip.textContent = mark.getAttribute('data-tip');
			var box = mark.getBoundingClientRect();
			var room = root.clientWidth - tip.offsetWidth - 8;
			tip.style.left = Math.max(8, Math.min(event.clientX - 20, room)) + 'px';
			var above = box.top - tip.offsetHeight - 8;
			tip.style.top = (above > 4 ? above : box.bottom + 8) + scrollY + 'px';
		}
		main.addEventListener('pointerover', point);
		main.addEventListener('click', point);
		main.addEventListener('pointerleave', function () {
			tip.hidden = true;
		});
	}

	/** Tells the page around us how tall we are, in the forms that such pages listen for. */
	function tellHeight() {
		if (parent === window) return;
		var last = 0;
		function tell(isAsked) {
			var height = Math.ceil(main.getBoundingClientRect().height);
			if (!height || (height === last && !isAsked)) return;
			last = height;
			var say = function (message) {
				parent.postMessage(message, '*');
			};
			say({ type: 'bilateral:height', version: 1, height: height });
			say({ sentinel: 'amp', type: 'embed-size', height: height });
			say(JSON.stringify({ src: location.href, context: 'iframe.resize', height: height }));
			say({ 'datawrapper-height': { bilateral: height } });
		}
		addEventListener('message', function (event) {
			var data = event.data;
			if (event.source === parent && data && data.type === 'bilateral:ask-height') tell(true);
		});
		document.addEventListener('visibilitychange', function () {
			if (!document.hidden) tell(true);
		});
		if (window.ResizeObserver)
			new ResizeObserver(function () {
				tell(false);
			}).observe(main);
		else
			addEventListener('resize', function () {
				tell(false);
			});
		tell(true);
	}
})();

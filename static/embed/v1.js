/* Bilateral embeds, version 1: sets the height of frames and defines <contact-chart>. No cookie, no storage, no request of its own. */
(function () {
	'use strict';
	if (window.bilateralEmbed) return;
	window.bilateralEmbed = 1;
	var LEAST = 120;
	/* A whole story is the tallest of all. */
	var MOST = 12000;
	var base = new URL('.', document.currentScript ? document.currentScript.src : location.href).href;

	/* Only a frame of ours may set a height, only its own, and only within bounds. */
	addEventListener('message', function (event) {
		var data = event.data;
		if (!data || data.type !== 'bilateral:height' || data.version !== 1) return;
		/* Anything else, as an object that is no number, would throw when it is made one. */
		var height = data.height;
		if (typeof height !== 'number' || !isFinite(height)) return;
		var frames = document.querySelectorAll('iframe[data-bilateral]');
		for (var i = 0; i < frames.length; i++)
			if (frames[i].contentWindow === event.source)
				frames[i].style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + 'px';
	});

	function ask(frame) {
		var say = function () {
			if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'bilateral:ask-height' }, '*');
		};
		frame.addEventListener('load', say);
		say();
	}

	/* Frames that were loaded before this script. */
	function askAll() {
		document.querySelectorAll('iframe[data-bilateral]').forEach(ask);
	}
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', askAll);
	else askAll();

	var OPTIONS = ['from', 'to', 'type', 'channel', 'theme', 'title', 'lang'];
	if (!window.customElements || customElements.get('contact-chart')) return;
	customElements.define(
		'contact-chart',
		class extends HTMLElement {
			static get observedAttributes() {
				return OPTIONS.concat('view', 'of');
			}
			connectedCallback() {
				if (!this.frame) {
					this.frame = document.createElement('iframe');
					this.frame.setAttribute('data-bilateral', '');
					this.frame.setAttribute('sandbox', 'allow-scripts allow-popups');
					this.frame.loading = 'lazy';
					this.frame.style.cssText = 'width:100%;border:0;height:' + (this.getAttribute('height') || 420) + 'px';
					this.style.display = 'block';
					this.appendChild(this.frame);
					ask(this.frame);
				}
				this.load();
			}
			attributeChangedCallback() {
				if (this.frame) this.load();
			}
			load() {
				var query = new URLSearchParams();
				for (var i = 0; i < OPTIONS.length; i++)
					if (this.getAttribute(OPTIONS[i])) query.set(OPTIONS[i], this.getAttribute(OPTIONS[i]));
				var view = this.getAttribute('view') || 'timeline';
				var of = this.getAttribute('of') || 'all';
				this.frame.title = this.getAttribute('title') || 'Bilateral: ' + view + ', ' + of;
				var lang = this.getAttribute('lang') === 'fr' ? 'fr/' : '';
				var src = base + 'v1/' + lang + encodeURIComponent(view) + '/' + encodeURIComponent(of) + (query + '' ? '?' + query : '');
				if (this.frame.src !== src) this.frame.src = src;
			}
		},
	);
})();

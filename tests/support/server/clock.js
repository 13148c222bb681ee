// Preloaded into a server under test: at each SIGUSR2 more than a minute has passed, on the clock that
// can be set as on the one that cannot, and what runs once a minute runs. With CLOCK_STANDS no time
// passes on the latter but that. With CLOCK_BACK the clock that can be set is set back by a day instead.
const now = Date.now;
const uptime = performance.now.bind(performance);
/** @type {Set<() => void>} */
const once = new Set();
const DAY_MS = 24 * 60 * 60_000;
let aheadMs = 0;
let backMs = 0;

Date.now = () => now() + aheadMs - backMs;
performance.now = () => (process.env.CLOCK_STANDS ? 0 : uptime()) + aheadMs;

globalThis.setInterval = new Proxy(globalThis.setInterval, {
	apply(every, self, [work, ms, ...rest]) {
		if (ms >= 60_000) once.add(work);
		return Reflect.apply(every, self, [work, ms, ...rest]);
	}
});

process.on('SIGUSR2', () => {
	if (process.env.CLOCK_BACK) backMs += DAY_MS;
	else aheadMs += 61_000;
	for (const work of once) work();
});

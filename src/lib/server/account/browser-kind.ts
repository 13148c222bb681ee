/** Of several names in one header the first that is listed here says most. */
const BROWSERS: [name: string, sign: RegExp][] = [
	['Edge', /\bEdgA?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS|Chromium)\//],
	['Safari', /\bSafari\//]
];
const SYSTEMS: [name: string, sign: RegExp][] = [
	['an iPad', /\biPad\b/],
	['an iPhone', /\biPhone\b/],
	['Android', /\bAndroid\b/],
	['ChromeOS', /\bCrOS\b/],
	['Windows', /\bWindows\b/],
	['a Mac', /\bMacintosh\b/],
	['Linux', /\bLinux\b/]
];

/** The kind of a browser, in the few words by which its owner knows it again: no version, no device. */
export function browserKind(userAgent: string | null): string {
	const among = (list: typeof BROWSERS) =>
		list.find(([, sign]) => sign.test(userAgent?.slice(0, 500) ?? ''))?.[0];
	const system = among(SYSTEMS);
	return `${among(BROWSERS) ?? 'A browser'}${system ? ` on ${system}` : ''}`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { item } from '../../../src/lib/export/qti/item.ts';
import { QTI_3 } from '../../../src/lib/export/qti/dialect.ts';
import { responsesOf } from '../../../src/lib/export/qti/play.ts';
import { xmlFile } from '../../../src/lib/export/xml.ts';
import { everyPick } from '../../../src/lib/question/any-response.ts';
import { normalise, type Pick } from '../../../src/lib/question/response.ts';
import { score } from '../../../src/lib/question/score.ts';
import type { Question } from '../../../src/lib/question/schema.ts';
import { findChromium } from '../../support/browser/chromium.ts';
import { EXCHANGED } from './quizzes.ts';

const PLAYER = '@citolab/qti-components/cdn/index.js';
/** It rounds what it divides. */
const NEAR = 0.001;
const RANDOM = 8;

type Responses = ReturnType<typeof responsesOf>;
declare global {
	// What the page makes of an item and a response.
	var play: (xml: string, responses: Responses) => Promise<number>;
}

/** Every item of QTI 3.0 played by an engine that is not ours, and scored as `score()` does. */
export async function playerProblems(): Promise<string[]> {
	const browser = await chromium.launch(await findChromium());
	try {
		const page = await browser.newPage();
		const problems = pageProblems(page);
		await open(page);
		let played = 0;
		for (const { quiz, out } of EXCHANGED)
			for (const asked of out.questions) {
				const question = quiz.questions[asked.number - 1]!;
				const around = { lang: 'en', article: null, namespace: QTI_3.namespace, stimulus: null };
				const xml = xmlFile(item(asked, around));
				for (const picks of responsesTo(question)) {
					const expected = score(question, picks).points;
					const got = await page.evaluate(([file, responses]) => play(file, responses), [
						xml,
						responsesOf(asked, picks)
					] as const);
					played++;
					if (!(Math.abs(got - expected) <= NEAR))
						problems.push(
							`${quiz.id}, question ${asked.number}: ${got} points there, ${expected} here, ` +
								JSON.stringify(picks)
						);
				}
			}
		console.log(`${played} responses played in a browser, ${problems.length} problems`);
		return problems;
	} finally {
		await browser.close();
	}
}

function pageProblems(page: Page): string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`the player: ${error.message}`));
	return problems;
}

async function open(page: Page): Promise<void> {
	const script = readFileSync(createRequire(import.meta.url).resolve(PLAYER), 'utf8');
	await page.route('http://player.test/**', (route) =>
		route.request().url().endsWith('.js')
			? route.fulfill({ contentType: 'text/javascript', body: script })
			: route.fulfill({ contentType: 'text/html', body: PAGE })
	);
	await page.goto('http://player.test/');
	await page.waitForFunction('globalThis.play');
}

const PAGE = `<!doctype html><body><script type="module">
	import { qtiTransformItem } from '/player.js';
	globalThis.play = async (xml, responses) => {
		document.body.replaceChildren(qtiTransformItem().parse(xml).htmlDoc());
		const item = document.querySelector('qti-assessment-item');
		await item.updateComplete;
		await new Promise((done) => setTimeout(done));
		for (const [name, value] of Object.entries(responses))
			item.updateResponseVariable(name, value ?? undefined);
		item.processResponse(true, false);
		return Number(item.getOutcome('SCORE').value);
	};
</script>`;

/** Nothing, the key, a part of it, all of what is wrong, and some at random, the same each time. */
function responsesTo(question: Question): Pick[][] {
	const all = everyPick(question);
	const isKey = ({ row, option }: Pick) =>
		question.rows.find(({ id }) => id === row)!.key.includes(option);
	const key = all.filter(isKey);
	const wrong = all.filter((pick) => !isKey(pick));
	const random = Array.from({ length: RANDOM }, (_, seed) =>
		all.filter((_, index) => (index * 7 + seed * 13) % 5 < 2)
	);
	return [[], key, key.slice(1), onePerRow(wrong), ...random, ...random.map(onePerRow)].filter(
		(picks) => normalise(question, picks) !== null
	);
}

const onePerRow = (picks: Pick[]) =>
	picks.filter(({ row }, index) => picks.findIndex((one) => one.row === row) === index);

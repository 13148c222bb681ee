import { expect, test } from 'vitest';
import { formsOf, parseHtml, textOf } from './html.ts';

test('a page is read as a reader meets it', () => {
	const page = parseHtml(
		'<!doctype html><title>T</title><style>p{}</style><p>One <b>t</b>wo&nbsp;“three”<br>four<script>5</script>'
	);
	expect(textOf(page)).toBe('One two “three” four');
});

test('a form is read with what it would send and the words beside it', () => {
	const [form] = formsOf(
		parseHtml(`<form action="/to" method="post">
			<input type="hidden" name="a" value="1">
			<label><input type="radio" name="b" value="x" checked> <span>First</span></label>
			<label for="c">Second</label><input id="c" name="c">
			<select name="d" aria-label="Third"><option value="1">one<option selected>two</select>
			<input name="off" disabled><input value="without a name">
			<button name="do" value="go">Go on</button></form>`)
	);
	expect(form).toEqual({
		action: '/to',
		method: 'POST',
		fields: [
			{ name: 'a', value: '1', type: 'hidden', checked: false, label: '' },
			{ name: 'b', value: 'x', type: 'radio', checked: true, label: 'First' },
			{ name: 'c', value: '', type: 'text', checked: false, label: 'Second' },
			{ name: 'd', value: '1', type: 'select', checked: false, label: 'one' },
			{ name: 'd', value: 'two', type: 'select', checked: true, label: 'two' }
		],
		buttons: [{ words: 'Go on', name: 'do', value: 'go' }]
	});
});

// A page that has a button to print says so with `data-print`; it is hidden where no script runs.
for (const button of document.querySelectorAll('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => window.print());
}

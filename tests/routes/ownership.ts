/** What is answered: a status, or where one is sent on to. In the order of WHO. */
type Row = [string, string, string, string, string];
export const WHO = [
	'stranger',
	'student',
	'student of another class',
	'teacher',
	'other teacher'
] as const;

const all = (answer: string): Row => [answer, answer, answer, answer, answer];
export const SIGN_IN = '/teacher/sign-in';
/** For whoever is signed in. */
const teachers = (answer: string): Row => [SIGN_IN, SIGN_IN, SIGN_IN, answer, answer];
/** For the one whose class it is. */
const owner = (answer: string): Row => [SIGN_IN, SIGN_IN, SIGN_IN, answer, '404'];
/** For the one whose it is; others, and who asks again, are led on as if it were done. */
const deletes = (answer: string): Row => [SIGN_IN, SIGN_IN, SIGN_IN, answer, answer];
/** For the one who holds the attempt. */
const holder = (answer: string): Row => ['404', answer, '404', '404', '404'];

export const CLASS = '/teacher/(in)/class/[class]';
export const ARTICLE = '/teacher/(in)/article/[article]';
export const DRAFT = '/teacher/(in)/draft/[quiz]';
export const PAPER = `${CLASS}/student/[student]`;
const HERE = '/teacher/class/CLASS';

/** Every route and action, and what each of WHO is answered there. */
export const MATRIX: Record<string, Row> = {
	'GET /': all('200'),
	'GET /healthz': all('200'),
	'GET /readyz': all('200'),
	'GET /join': all('200'),
	'POST /join?/default': all('/j/CODE'),
	'GET /join/again': all('200'),
	'POST /join/again?/default': all('404'),
	'GET /j/[code]': all('200'),
	'POST /j/[code]?/default': all('/attempt/ID/you'),
	'POST /reading': all('/'),
	'GET /try/[n]': ['200', '200', '200', '200', '200'],
	'POST /try/[n]?/default': all('400'),

	'GET /attempt/[attempt]': holder('/attempt/ATTEMPT/1'),
	'GET /attempt/[attempt]/[n]': holder('200'),
	'POST /attempt/[attempt]/[n]?/default': holder('/attempt/ATTEMPT/2'),
	'GET /attempt/[attempt]/questions': holder('200'),
	'PUT /attempt/[attempt]/questions/[n]': holder('200'),
	'GET /attempt/[attempt]/hand-in': holder('200'),
	'POST /attempt/[attempt]/hand-in?/default': holder('/attempt/ATTEMPT/result'),
	'GET /attempt/[attempt]/result': holder('/attempt/ATTEMPT/hand-in'),
	'GET /attempt/[attempt]/waiting': holder('/attempt/ATTEMPT/result'),
	'GET /attempt/[attempt]/voices': all('404'),
	'GET /attempt/[attempt]/you': holder('200'),
	'POST /attempt/[attempt]/you?/leave': holder('/j/CODE'),

	'GET /teacher/set-up': all('200'),
	'POST /teacher/set-up?/default': all('400'),
	'GET /teacher/sign-in': ['200', '200', '200', '/teacher', '/teacher'],
	'POST /teacher/sign-in?/default': ['400', '400', '400', '/teacher', '/teacher'],
	'GET /teacher/sign-out': all(SIGN_IN),
	'POST /teacher/sign-out?/default': all(`${SIGN_IN}?out`),
	'GET /teacher/invitation/[token]': all('410'),
	'POST /teacher/invitation/[token]?/default': all('410'),

	'GET /teacher/(in)': teachers('200'),
	'GET /teacher/(in)/account': teachers('200'),
	'POST /teacher/(in)/account?/password': teachers('400'),
	'POST /teacher/(in)/account?/invite': teachers('200'),
	'POST /teacher/(in)/account?/there': teachers('400'),
	'GET /teacher/(in)/account/everything.json': teachers('200'),
	'POST /teacher/(in)/account?/everywhere': teachers(`${SIGN_IN}?out`),
	'GET /teacher/(in)/quiz/[version]/open': teachers('200'),
	'POST /teacher/(in)/quiz/[version]/open?/default': teachers('/teacher/class/HASH'),

	'GET /teacher/(in)/quiz/[version]/paper': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/preview/[n]': teachers('200'),
	'POST /teacher/(in)/quiz/[version]/preview/[n]?/default': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/key': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/classes': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/voices': teachers('200'),

	'GET /teacher/(in)/quiz/[version]/copy': teachers('200'),
	'POST /teacher/(in)/quiz/[version]/copy?/default': teachers('/teacher/draft/HASH'),
	'GET /teacher/(in)/quiz/[version]/quiz.json': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/export': teachers('200'),
	'GET /teacher/(in)/quiz/[version]/export/file': teachers('400'),
	'GET /teacher/(in)/quiz/import': teachers('200'),
	'POST /teacher/(in)/quiz/import?/default': teachers('400'),
	'GET /teacher/(in)/quiz/import/questions': teachers('200'),
	'POST /teacher/(in)/quiz/import/questions?/default': teachers('400'),

	[`GET ${DRAFT}`]: owner('200'),
	[`POST ${DRAFT}?/question`]: owner('400'),
	[`POST ${DRAFT}?/own`]: owner('400'),
	[`POST ${DRAFT}?/about`]: owner('400'),
	[`POST ${DRAFT}?/make`]: owner('409'),
	[`GET ${DRAFT}/question/[question]`]: owner('200'),
	[`POST ${DRAFT}/question/[question]?/look`]: owner('400'),
	[`POST ${DRAFT}/question/[question]?/save`]: owner('400'),
	[`GET ${DRAFT}/preview/[n]`]: owner('200'),
	[`POST ${DRAFT}/preview/[n]?/default`]: owner('400'),
	[`GET ${DRAFT}/keep`]: owner('200'),
	[`POST ${DRAFT}/keep?/archive`]: owner('/teacher/draft/QUIZ/keep'),
	[`POST ${DRAFT}/keep?/unarchive`]: owner('/teacher/draft/QUIZ/keep'),
	[`POST ${DRAFT}/keep?/offer`]: owner('409'),
	[`POST ${DRAFT}/keep?/withdraw`]: owner('/teacher/draft/QUIZ/keep'),
	[`POST ${DRAFT}/keep?/delete`]: deletes('/teacher'),

	'GET /teacher/(in)/article': teachers('200'),
	'GET /teacher/(in)/article/bring': teachers('200'),
	'POST /teacher/(in)/article/bring?/default': teachers('400'),
	[`GET ${ARTICLE}`]: owner('200'),
	[`GET ${ARTICLE}/cast`]: owner('200'),
	[`POST ${ARTICLE}/cast?/default`]: owner('400'),
	[`GET ${ARTICLE}/voices`]: owner('200'),
	[`GET ${ARTICLE}/delete`]: owner('200'),
	[`POST ${ARTICLE}/delete?/default`]: deletes('/teacher/article'),
	[`POST ${ARTICLE}?/draft`]: owner('/teacher/draft/QUIZ'),
	[`POST ${ARTICLE}?/statement`]: owner('400'),
	[`POST ${ARTICLE}?/words`]: owner('400'),
	[`GET ${ARTICLE}/notes`]: owner('200'),
	[`POST ${ARTICLE}/notes?/default`]: owner('/teacher/article/ARTICLE#notes'),
	[`POST ${ARTICLE}?/block`]: owner('400'),
	[`POST ${ARTICLE}?/came`]: owner('/teacher/article/ARTICLE/cast'),
	[`POST ${ARTICLE}?/undo`]: owner('/teacher/article/ARTICLE#corrections'),
	[`POST ${ARTICLE}?/archive`]: owner('/teacher/article'),
	[`POST ${ARTICLE}?/unarchive`]: owner('/teacher/article'),

	[`GET ${CLASS}`]: owner('200'),
	[`GET ${CLASS}/progress`]: owner('200'),
	[`GET ${CLASS}/scores`]: owner(`${HERE}/report/students`),
	[`GET ${CLASS}/report`]: owner('200'),
	[`GET ${CLASS}/report/questions`]: owner('200'),
	[`GET ${CLASS}/report/students`]: owner('200'),
	[`GET ${CLASS}/report/test-makers`]: owner('200'),
	[`GET ${CLASS}/report/changes`]: owner('200'),
	[`GET ${CLASS}/key`]: owner('200'),
	[`GET ${CLASS}/class-list`]: owner('200'),
	[`GET ${CLASS}/lobby`]: owner('200'),
	[`GET ${CLASS}/discuss/[n]`]: owner('200'),
	[`GET ${CLASS}/question/[n]`]: owner('200'),
	[`POST ${CLASS}/question/[n]?/mend`]: owner(`${HERE}/question/1`),
	[`POST ${CLASS}/question/[n]?/undo`]: owner('400'),
	[`GET ${CLASS}/scores.csv`]: owner('200'),
	[`GET ${CLASS}/answers.csv`]: owner('200'),
	[`GET ${CLASS}/gradebook.csv`]: owner('200'),
	[`GET ${CLASS}/export`]: owner('200'),
	[`GET ${CLASS}/export/file`]: owner('400'),
	[`POST ${CLASS}?/release`]: owner(HERE),
	[`POST ${CLASS}?/reopen`]: owner(HERE),
	[`POST ${CLASS}?/take`]: owner(HERE),
	[`POST ${CLASS}?/archive`]: owner('/teacher'),
	[`POST ${CLASS}?/unarchive`]: owner(HERE),
	[`GET ${CLASS}/settings`]: owner('200'),
	[`POST ${CLASS}/settings?/default`]: owner(HERE),
	[`GET ${CLASS}/close`]: owner('200'),
	[`POST ${CLASS}/close?/default`]: owner(HERE),
	[`GET ${CLASS}/delete`]: owner('200'),
	[`POST ${CLASS}/delete?/default`]: deletes('/teacher'),
	[`GET ${PAPER}`]: owner('200'),
	[`POST ${PAPER}?/rename`]: owner(`${HERE}/student/ATTEMPT`),
	[`POST ${PAPER}?/words`]: owner(`${HERE}/student/ATTEMPT?words=shown`),
	[`POST ${PAPER}?/reopen`]: owner(`${HERE}/student/ATTEMPT`),
	[`POST ${PAPER}?/take`]: owner(`${HERE}/student/ATTEMPT`),
	[`POST ${PAPER}?/remove`]: owner(`${HERE}?names=shown`)
};

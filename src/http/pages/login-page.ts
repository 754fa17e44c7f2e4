import { type Language } from '../../domain/locale';
import { html } from './ui/html';
import { page, type PageFrame } from './ui/layout';

export type LoginProblem = 'login.wrong' | 'login.wait' | 'login.forbidden';

/** Where staff sign in; `next` is the page to go to afterwards. */
export const loginPage = (
  frame: Omit<PageFrame, 'title' | 'role'>,
  { language, next, problem }: { language: Language; next: string; problem: LoginProblem | null },
): string =>
  page(
    { ...frame, title: frame.words('login.title'), role: null },
    html`
<form method="post" action="/admin/login" class="login">
${problem && html`<p role="alert">${frame.words(problem)}</p>`}
<input type="hidden" name="next" value="${next}">
<input type="hidden" name="language" value="${language}">
<label>${frame.words('login.username')}<input name="username" autocomplete="username" required maxlength="100" autofocus></label>
<label>${frame.words('login.password')}<input name="password" type="password" autocomplete="current-password" required maxlength="200"></label>
<button>${frame.words('login.submit')}</button>
</form>`,
  );

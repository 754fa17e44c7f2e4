import { ACCESS_REASONS } from '../../domain/audit/event';
import { languageOf } from '../../domain/locale';
import { html } from './ui/html';
import { page, type PageFrame } from './ui/layout';

/** Asks why somebody opens a follow-up that is kept to administrators, before anything of it is shown. */
export const reasonPage = (frame: Omit<PageFrame, 'title'>, followUpId: string): string =>
  page(
    { ...frame, title: frame.words('reasonAsked.title') },
    html`
<section>
<p>${frame.words('reasonAsked.explain')}</p>
<form method="post" action="/admin/follow-ups/${followUpId}" class="deed">
<input type="hidden" name="deed" value="open"><input type="hidden" name="language" value="${languageOf(frame.locale)}">
<label>${frame.words('reasonAsked.label')}<select name="access_reason" required><option value="">${frame.words('followUp.choose')}</option>${ACCESS_REASONS.map((reason) => html`<option value="${reason}">${frame.words(`accessReason.${reason}`)}</option>`)}</select></label>
<button>${frame.words('reasonAsked.open')}</button>
</form>
</section>`,
  );

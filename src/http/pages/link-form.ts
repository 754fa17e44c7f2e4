import { RELATIONS, type Relation } from '../../domain/patient/contact';
import { html, type Markup } from './ui/html';
import { type Words } from './ui/words';

/** Patients whose name holds what was looked for. */
export interface FoundPatients {
  name: string;
  /** There are more than these. */
  more: boolean;
  patients: readonly {
    id: string;
    name: string;
    numbers: readonly { contactId: string; number: string; relation: Relation }[];
  }[];
}

/** Who writes without a number: a search for the patient, and for each that was found whose telephone it is. `form` wraps a deed of the page. */
export const linkForm = (
  words: Words,
  form: (deed: 'find' | 'link', content: Markup) => Markup,
  found: FoundPatients | null,
): Markup => html`
<section class="link"><h2>${words('link.title')}</h2>
<p>${words('link.explain')}</p>
${form('find', html`<label>${words('link.name')}<input name="name" value="${found?.name ?? ''}" required minlength="2" maxlength="200" autocomplete="off"></label><button>${words('link.find')}</button>`)}
${
  found !== null &&
  (found.patients.length === 0
    ? html`<p role="status">${words('link.none')}</p>`
    : html`
${found.more && html`<p class="note">${words('link.more')}</p>`}
${found.patients.map(
  ({ id, name, numbers }) => html`
<details class="patient"${found.patients.length === 1 && html` open`}><summary>${name}</summary>${form(
    'link',
    html`
<input type="hidden" name="patient" value="${id}">
<fieldset><legend>${words('link.whose')}</legend>
${numbers.map(({ contactId, number, relation }, place) => html`<label class="choice"><input type="radio" name="contact" value="${contactId}" required${place === 0 && html` checked`}> <span>${words('link.same', { number })} <small>${words(`relation.${relation}`)}</small></span></label>`)}
<label class="choice"><input type="radio" name="contact" value="" required${numbers.length === 0 && html` checked`}> <span>${words('link.other')}</span></label>
</fieldset>
<label>${words('link.relation')}<select name="relation">${RELATIONS.map((relation) => html`<option value="${relation}">${words(`relation.${relation}`)}</option>`)}</select></label>
<button>${words('link.do')}</button>`,
  )}</details>`,
)}`)
}
</section>`;

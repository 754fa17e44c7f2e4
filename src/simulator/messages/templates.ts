/** A quick-reply button. The id comes back as ButtonPayload when it is touched. */
export interface TemplateButton {
  title: string;
  id: string;
}

/** A content template. As at Twilio, each language of a text is a template with its own HX… identifier. */
export interface ContentTemplate {
  /** Language tag, for display. */
  language: string;
  /** With {{1}}, {{2}}… or named variables. */
  text: string;
  buttons?: readonly TemplateButton[];
  /** Values for variables the request leaves out. */
  defaults?: Readonly<Record<string, string>>;
  /** False: the provider has not approved it, so it may only be used inside the 24-hour window. Default true. */
  approved?: boolean;
}

export interface RenderedTemplate {
  text: string;
  buttons: TemplateButton[];
}

const VARIABLE = /\{\{\s*(\w{1,40})\s*\}\}/g;
/** Longest rendered text of a template: error 63021. */
export const TEMPLATE_TEXT_LIMIT = 1024;

/**
 * Reads ContentVariables. Null when Twilio would answer 21656: not a JSON object of strings, a value that is null or empty, or one
 * with a line break, a tab or more than four blanks in a row (twilio.com/docs/api/errors/21656).
 */
export function readVariables(json: string | null): Record<string, string> | null {
  if (json === null || json === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string' || value === '' || /[\n\r\t]| {5}/.test(value)) return null;
    variables[name] = value;
  }
  return variables;
}

/** Fills in a template. Null when a variable has neither a value nor a default (21656). */
export function renderTemplate(
  template: ContentTemplate,
  variables: Readonly<Record<string, string>>,
): RenderedTemplate | null {
  let complete = true;
  const fill = (text: string): string =>
    text.replace(VARIABLE, (_all, name: string) => {
      const value = variables[name] ?? template.defaults?.[name];
      if (value === undefined) complete = false;
      return value ?? '';
    });
  const rendered = {
    text: fill(template.text),
    buttons: (template.buttons ?? []).map((button) => ({ title: fill(button.title), id: fill(button.id) })),
  };
  return complete ? rendered : null;
}

/** What is shown for a ContentSid nobody described: its variables, so that a person still sees what differs. */
export function renderUnknownTemplate(variables: Readonly<Record<string, string>>): RenderedTemplate {
  return { text: Object.values(variables).join(' · ') || '(template)', buttons: [] };
}

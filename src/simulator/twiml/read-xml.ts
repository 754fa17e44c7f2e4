/** One element of a TwiML document. Text stands among the children, entities already decoded. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The document is not well formed. Twilio reports it as 12100. */
export class XmlError extends Error {}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MAX_DEPTH = 20;
/** Characters that may not stand in XML 1.0, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME = /[A-Za-z_][\w.:-]{0,99}/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]{0,99})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Reads a TwiML document as strictly as Twilio does: one root, declaration only at the very start, no unescaped & or <, no document
 * type, no control character.
 * @throws XmlError naming the fault, never quoting the text, which may be a patient's.
 */
export function readXml(source: string): XmlElement {
  return new XmlReader(source.startsWith('\ufeff') ? source.slice(1) : source).document();
}

class XmlReader {
  private position = 0;

  constructor(private readonly source: string) {
    if (FORBIDDEN.test(source)) throw new XmlError('The document holds a character that XML forbids.');
  }

  document(): XmlElement {
    if (/^\s+<\?xml/.test(this.source)) throw new XmlError('There is a blank before the XML declaration.');
    if (this.source.startsWith('<?xml')) this.skipPast('?>');
    this.skipMisc();
    if (this.source[this.position] !== '<') throw new XmlError('The document does not start with an element.');
    const root = this.element(0);
    this.skipMisc();
    if (this.position < this.source.length) throw new XmlError('There is content after the root element.');
    return root;
  }

  private element(depth: number): XmlElement {
    if (depth > MAX_DEPTH) throw new XmlError('Elements are nested too deeply.');
    this.position += 1;
    const element: XmlElement = { name: this.name(), attributes: {}, children: [] };
    for (let match = this.match(ATTRIBUTE); match; match = this.match(ATTRIBUTE)) {
      const name = match[1] ?? '';
      if (name in element.attributes) throw new XmlError(`The attribute ${name} is given twice in <${element.name}>.`);
      element.attributes[name] = decode(match[2] ?? match[3] ?? '');
    }
    const end = this.match(TAG_END);
    if (!end) throw new XmlError(`The start tag <${element.name}> is not well formed.`);
    if (end[1] !== '/') this.content(element, depth);
    return element;
  }

  private content(parent: XmlElement, depth: number): void {
    for (;;) {
      const next = this.source.indexOf('<', this.position);
      if (next < 0) throw new XmlError(`<${parent.name}> is not closed.`);
      if (next > this.position) parent.children.push(decode(this.source.slice(this.position, next)));
      this.position = next;
      if (this.source.startsWith('<!--', next)) this.skipPast('-->');
      else if (this.source.startsWith('<![CDATA[', next)) parent.children.push(this.characterData());
      else if (this.source.startsWith('<?', next)) this.skipPast('?>');
      else if (this.source.startsWith('</', next)) return this.close(parent.name);
      else parent.children.push(this.element(depth + 1));
    }
  }

  private close(expected: string): void {
    this.position += 2;
    const name = this.name();
    const end = this.match(TAG_END);
    if (name !== expected || !end || end[1] === '/') throw new XmlError(`<${expected}> is closed by another tag.`);
  }

  private characterData(): string {
    const start = this.position + '<![CDATA['.length;
    this.skipPast(']]>');
    return this.source.slice(start, this.position - ']]>'.length);
  }

  private skipMisc(): void {
    for (;;) {
      while (/\s/.test(this.source[this.position] ?? '')) this.position += 1;
      if (this.source.startsWith('<!--', this.position)) this.skipPast('-->');
      else if (this.source.startsWith('<?', this.position)) {
        if (/^<\?xml\s/i.test(this.source.slice(this.position, this.position + 6)))
          throw new XmlError('The XML declaration is not at the start.');
        this.skipPast('?>');
      } else if (this.source.startsWith('<!', this.position))
        throw new XmlError('A document type is not allowed in TwiML.');
      else return;
    }
  }

  private skipPast(end: string): void {
    const found = this.source.indexOf(end, this.position);
    if (found < 0) throw new XmlError(`The closing ${end} is missing.`);
    this.position = found + end.length;
  }

  private name(): string {
    const match = this.match(NAME);
    if (!match) throw new XmlError('A tag has no valid name.');
    return match[0];
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.source);
    if (match) this.position = pattern.lastIndex;
    return match;
  }
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,10}));|&/gi,
    (_all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const known = NAMED[name];
        if (known === undefined) throw new XmlError('An entity is not one of the five that XML knows.');
        return known;
      }
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : NaN;
      if (Number.isNaN(code)) throw new XmlError('An & is not escaped as &amp;.');
      const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\u0000';
      if (FORBIDDEN.test(character)) throw new XmlError('A character reference names a character that XML forbids.');
      return character;
    },
  );
}

/** The element's own text and that of its children (SSML), white space as it would be spoken or shown. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The child elements, without the text between them. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

import fc from 'fast-check';
import twilio from 'twilio';
import { elementsOf, readXml, textOf, XmlError } from '../../../../src/simulator/twiml/read-xml';

test('reads what the SDK builds, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 50 }), (text, attribute) => {
      const clean = (value: string) => value.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
      const built = new twilio.twiml.VoiceResponse();
      built.gather({ action: clean(attribute) }).say({ language: 'fr-FR' }, clean(text));
      const [gather] = elementsOf(readXml(built.toString()));
      expect(gather?.attributes.action).toBe(clean(attribute));
      expect(gather && textOf(gather)).toBe(clean(text));
    }),
  );
});

test('never fails but with an XmlError', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/!?&;#x="\' aR[]-CDAT'), maxLength: 80 }), (source) => {
      try {
        readXml(source);
      } catch (error) {
        if (!(error instanceof XmlError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});

test('declaration, comments, CDATA, entities, byte order mark', () => {
  const root = readXml(
    '\ufeff<?xml version="1.0"?><!-- a --><Response a=\'1 &lt; 2\'><Say>&#233;&#xE9;&amp;<![CDATA[<b>&]]><!-- c --> x</Say></Response>\n',
  );
  expect(root.attributes).toEqual({ a: '1 < 2' });
  expect(textOf(root)).toBe('éé&<b>& x');
});

test.each([
  ['', 'nothing'],
  [' <?xml version="1.0"?><R/>', 'blank first'],
  ['<R>a & b</R>', 'bare &'],
  ['<R>&nbsp;</R>', 'unknown entity'],
  ['<R a="<"/>', '< in attribute'],
  ['<R a="1" a="2"/>', 'attribute twice'],
  ['<R><A></R></A>', 'crossed tags'],
  ['<R>', 'not closed'],
  ['<R/><R/>', 'two roots'],
  ['<R/>text', 'text after'],
  ['<!DOCTYPE R><R/>', 'document type'],
  ['<R>\u0001</R>', 'control character'],
  ['<R>&#0;</R>', 'NUL reference'],
  ['<R>&#x110000;</R>', 'beyond Unicode'],
  ['<R a=1/>', 'unquoted'],
  ['<R><!-- </R>', 'open comment'],
  ['text', 'no element'],
  ['<R><![CDATA[</R>', 'open CDATA'],
  ['<R><?xml version="1.0"?></R><?xml ?>', 'late declaration'],
  [`${'<a>'.repeat(30)}${'</a>'.repeat(30)}`, 'too deep'],
])('refuses %j (%s)', (source) => {
  expect(() => readXml(source)).toThrow(XmlError);
});

test('an error never quotes the text', () => {
  expect(() => readXml('<R>douleur & fièvre</R>')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('douleur') }),
  );
});

import { Parser } from 'htmlparser2';

/** What is heard of an XML text, in order; names without their namespace's prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements in one another beyond which nothing is heard. */
const DEEPEST = 256;

/**
 * Reads XML as it comes, forgiving: what never closes is closed at the end. No entity but XML's own is
 * known, and nothing outside the text is looked up, so that nothing grows.
 */
export function readXml(xml: string, listener: XmlListener): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth <= DEEPEST) listener.open?.(local(name), attributes);
      },
      ontext(text) {
        if (depth <= DEEPEST) listener.text?.(text);
      },
      onclosetag(name) {
        if (depth <= DEEPEST) listener.close?.(local(name));
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(xml);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

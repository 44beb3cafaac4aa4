import { childOf, isXmlElement, textWithin, type XmlElement } from '../xml/xml-tree.ts';

/** A formula in one line, powers and roots with their signs. */
export function mathText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isXmlElement(child)) return '';
      const part = (name: string) => {
        const found = childOf(child, name);
        return found ? mathText(found) : '';
      };
      switch (child.name) {
        case 'm:t':
          return textWithin(child);
        case 'm:sSup':
          return `${part('m:e')}^${part('m:sup')}`;
        case 'm:sSub':
          return `${part('m:e')}_${part('m:sub')}`;
        case 'm:f':
          return `${part('m:num')}/${part('m:den')}`;
        case 'm:rad':
          return `√(${part('m:e')})`;
        default:
          return mathText(child);
      }
    })
    .join('');
}

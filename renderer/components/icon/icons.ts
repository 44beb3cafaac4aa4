import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { keysOf } from '#domain/keys-of.ts';

/** Line icons on a 20-unit grid; decoration only, the control that holds one carries the name. */
const SHAPES = {
  library: svg`<path d="M3 4h14v12H3z M8 4v12"/>`,
  inspector: svg`<path d="M3 4h14v12H3z M12 4v12"/>`,
  search: svg`<circle cx="8.5" cy="8.5" r="5"/><path d="m12.5 12.5 4 4"/>`,
  import: svg`<path d="M10 3v9 m-3.5-3.5L10 12l3.5-3.5 M4 13v3.5h12V13"/>`,
  folder: svg`<path d="M3 15.5v-11h5l1.5 2H17v9z M10 8.5v5 m-2-2 2 2 2-2"/>`,
  past: svg`<circle cx="10" cy="10" r="6.5"/><path d="M10 6v4l3 2"/>`,
  paste: svg`<path d="M7 4.5H5v12h10v-12h-2 M7 3h6v3H7z"/>`,
  export: svg`<path d="M5 2.5h7l3 3v12H5z M12 2.5v3h3 M7.5 10h5 M7.5 13h5"/>`,
  command: svg`<path d="M3 4.5h14v11H3z m3 3.5 2.5 2.2L6 12.5 M10 12.5h4"/>`,
  settings: svg`<path d="M3 6h8 m4 0h2 M3 14h2 m4 0h8"/><circle cx="13" cy="6" r="2"/><circle cx="7" cy="14" r="2"/>`,
  close: svg`<path d="m5 5 10 10 M15 5 5 15"/>`,
  watch: svg`<path d="M2.5 10c4-6.5 11-6.5 15 0-4 6.5-11 6.5-15 0z"/><circle cx="10" cy="10" r="2.4"/>`,
  trash: svg`<path d="M4 6h12 M8 6V4h4v2 M5.5 6l.7 10.5h7.6L14.5 6"/>`,
  edit: svg`<path d="m4 16 .8-3.4L13.5 4 16 6.5 7.4 15.2z"/>`,
  claims: svg`<path d="M3.5 3v13.5H17 M7 13.5v-3 M10.5 13.5V6 M14 13.5V8.5"/>`,
  file: svg`<path d="M3.5 11.5h4l1 2h3l1-2h4V16.5h-13z M10 3v6 m-2.5-2.5L10 9l2.5-2.5"/>`,
  note: svg`<path d="M4 4h12v8.5L12.5 16H4z M12.5 16v-3.5H16"/>`,
  reply: svg`<path d="M8 5 3.5 9.5 8 14 M4 9.5h8a4.5 4.5 0 0 1 4.5 4.5v1.5"/>`,
  tag: svg`<path d="M3.5 3.5h6l7 7-6 6-7-7z"/><circle cx="7" cy="7" r=".8"/>`,
  copy: svg`<path d="M7 7h9v9.5H7z M13 7V3.5H4V13h3"/>`,
  previous: svg`<path d="m12 5-5 5 5 5"/>`,
  next: svg`<path d="m8 5 5 5-5 5"/>`,
  add: svg`<path d="M10 4v12 M4 10h12"/>`,
  up: svg`<path d="m5 12 5-5 5 5"/>`,
  down: svg`<path d="m5 8 5 5 5-5"/>`,
  cite: svg`<path d="M7 4H4v12h3 M13 4h3v12h-3 M8 10h4 M10 8v4"/>`,
  dot: svg`<circle cx="10" cy="10" r="3.5"/>`,
  check: svg`<path d="m4.5 10.5 3.5 3.5 7.5-8"/>`,
  fact: svg`<path d="M4 4h12v12H4z m3 6 2.2 2.2L13.2 8"/>`,
  judgement: svg`<path d="M10 2.8 17.2 10 10 17.2 2.8 10z"/>`,
  assumption: svg`<circle cx="10" cy="10" r="6.7" stroke-dasharray="3 2.6"/>`,
  gap: svg`<path d="M7.5 4H4v12h3.5 M12.5 4H16v12h-3.5"/>`,
  lead: svg`<path d="M3 10h13 M11.5 5l5 5-5 5"/>`,
  keyboard: svg`<path d="M2.5 5.5h15v9h-15z M5.5 8.5h0 M8.5 8.5h0 M11.5 8.5h0 M14.5 8.5h0 M6.5 11.7h7"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

export const ICON_NAMES = keysOf(SHAPES);

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${SHAPES[name]}</svg>`;

import { html, type TemplateResult } from 'lit';

/** In a column as wide as the window leaves it beside the library. */
export const beside = (drawn: TemplateResult) => html`
  <style>
    .beside { display: grid; height: 100%; }
    .beside > * { min-width: 0; min-height: 0; }
    .left { width: clamp(248px, 22vw, 320px); }
    .right { width: clamp(300px, 24vw, 372px); overflow: auto; }
  </style>
  <div class="beside">${drawn}</div>`;

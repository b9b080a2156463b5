/**
 * How a printed page looks, on paper and in a preview. It mirrors the styles of the Word file; nothing
 * in it depends on the document. Proofs stay light whatever the theme of the window is.
 */
export const printStylesheet = `
@counter-style letters-in-brackets { system: extends lower-alpha; prefix: '('; suffix: ') '; }
@counter-style romans-in-brackets { system: extends lower-roman; prefix: '('; suffix: ') '; }
@counter-style arabic-letters-in-brackets { system: alphabetic; symbols: أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي; prefix: '('; suffix: ') '; }
@counter-style figures-in-brackets { system: extends decimal; prefix: '('; suffix: ') '; }
@page a4 { size: A4; margin: 23mm 24mm; }
@page letter { size: Letter; margin: 0.91in 1in; }
:root { color-scheme: light; background: #fff; color: #000; }
* { box-sizing: border-box; }
body { margin: 0; font: 12pt/1.4 Cambria, Caladea, Georgia, 'Noto Serif', serif; }
body:lang(ar) { font-family: 'Times New Roman', 'Noto Naskh Arabic', serif; font-size: 14pt; }
body:lang(zh) { font-family: SimSun, 'Songti SC', 'Noto Serif CJK SC', serif; }
.paper-a4 { page: a4; }
.paper-letter { page: letter; }
p, h1, h2, h3, h4, h5, li, td, th { white-space: pre-wrap; overflow-wrap: break-word; }
p, h1, h2, h3, h4, h5, blockquote, ol, ul { margin: 0; }
p { min-height: 1lh; orphans: 2; widows: 2; margin-block-end: 9pt; }
h1, h2, h3, h4, h5, .mission, .caption { color: #1c2633; font-weight: 700; break-after: avoid; }
h1, h2, h3, h4, h5, .caption, .table-note, .judgement { break-inside: avoid; }
.title { font-size: 17pt; line-height: 1.2; margin-block: 16pt 8pt; }
.heading-1 { font-size: 14.5pt; line-height: 1.25; margin-block: 18pt 6pt; }
.heading-2 { font-size: 12.5pt; line-height: 1.25; margin-block: 14pt 6pt; }
.heading-3 { font-size: 12pt; line-height: 1.25; margin-block: 12pt 6pt; }
.heading-4 { font-size: 11pt; line-height: 1.25; margin-block: 10pt 6pt; }
.delivery-note { font-size: 0.92em; text-align: end; font-style: italic; margin-block-end: 12pt; }
.mission { margin-block-end: 0; }
.mission:not(:has(+ .mission)) { border-block-end: 0.75pt solid #1c2633; padding-block-end: 6pt; margin-block-end: 14pt; }
.front-line { font-size: 0.92em; margin-block-end: 4pt; }
.speaker { margin-block-end: 4pt; }
.salutation { margin-block: 12pt 9pt; break-after: avoid; }
.quotation { margin-inline: 28pt; font-style: italic; }
:lang(ar) .delivery-note, :lang(ar) .quotation, :lang(zh) .delivery-note, :lang(zh) .quotation { font-style: normal; }
blockquote:has(+ .attribution) .quotation { margin-block-end: 2pt; break-after: avoid; }
.attribution { margin-inline: 28pt; font-size: 0.92em; text-align: end; break-inside: avoid; }
.ask { margin-inline-start: 14pt; font-weight: 700; break-inside: avoid; }
.numbered { padding-inline-start: 28pt; }
.numbered-1 { padding-inline-start: 56pt; }
.numbered-2 { padding-inline-start: 84pt; }
.number { display: inline-block; min-inline-size: 28pt; margin-inline-start: -28pt; padding-inline-end: 4pt; }
.picture { text-align: center; margin-block: 6pt 9pt; break-inside: avoid; }
.picture img { max-block-size: 225mm; object-fit: contain; vertical-align: bottom; }
.judgement { font-weight: 700; break-after: avoid; }
.caption { font-size: 0.875em; margin-block: 8pt 5pt; }
.table-note { font-size: 0.71em; line-height: 1.3; color: #4a5563; margin-block-end: 3pt; }
ol, ul { padding-inline-start: 21pt; margin-block-end: 9pt; }
li > ol, li > ul { margin-block-end: 0; }
li > p { margin-block-end: 5pt; }
li.unmarked { list-style: none; }
:dir(ltr) > li[dir='rtl'], :dir(rtl) > li[dir='ltr'] { margin-inline-start: 21pt; }
ul.level-0, ul.level-2 { list-style-type: disc; }
ul.level-1 { list-style-type: '–  '; }
ol.level-0 { list-style-type: decimal; }
ol.level-1 { list-style-type: letters-in-brackets; }
ol.level-2 { list-style-type: romans-in-brackets; }
ol.level-1:lang(ar) { list-style-type: arabic-letters-in-brackets; }
ol.level-2:lang(ar) { list-style-type: figures-in-brackets; }
table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.75em; line-height: 1.3; margin-block: 0 8pt; border-block: 1pt solid #1c2633; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { background: #eef1f4; color: #1c2633; text-align: start; vertical-align: bottom; border-block-end: 0.75pt solid #1c2633; print-color-adjust: exact; }
td { vertical-align: top; }
td, th { padding: 2.5pt 3.75pt; }
tr + tr td { border-block-start: 0.5pt solid #c4cad1; }
td > p, th > p { margin: 0; }
.shape { font-family: 'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', 'Noto Sans Symbols 2', sans-serif; }

.aside { color: #4a5563; font-size: 0.85em; }
.gap { background: #fff3cd; color: inherit; print-color-adjust: exact; }
.small-caps { font-variant-caps: small-caps; }
sup, sub { font-size: 0.65em; line-height: 0; }
.call a, .back, .reference { color: inherit; text-decoration: none; }
.back { margin-inline-end: 0.4em; font-size: 0.75em; vertical-align: super; line-height: 0; }
.notes { border-block-start: 0.5pt solid #8a94a0; margin-block-start: 18pt; padding-block-start: 6pt; font-size: 0.8em; line-height: 1.3; }
.notes ol { list-style: none; padding: 0; }
.symbol { white-space: nowrap; }
a { color: #1f4e8c; }
.page-break { border: 0; margin: 0; break-after: page; }
@media screen {
  body { box-sizing: content-box; max-inline-size: 162mm; margin: 23mm auto; padding-inline: 6mm; }
  .paper-letter { max-inline-size: 6.5in; }
  .call a, .back, .reference { color: #1f4e8c; }
  .page-break { border-block-start: 1px dashed #8a94a0; margin-block: 24pt; }
}
`;

/** The looks of the report page: plain on the screen, A4 on paper. Severity is icon, word and colour. */
export const PAGE_STYLE = `
:root { color-scheme: light; --error: #b10e1c; --warning: #8f4a00; --info: #0f548c; --line: #d1d1d1; --soft: #5c5c5c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; background: #fff; color: #242424;
  font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; line-height: 1.4; overflow-wrap: anywhere; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: #0f548c; }
.soft { color: var(--soft); font-size: .87rem; overflow-wrap: anywhere; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.ready { color: #0b6a0b; } .blocked, .failed { color: var(--error); } .none { color: var(--soft); }
.verdict { font-weight: 600; font-size: 1.05rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; }
.tiles b { font-size: 1.25rem; font-variant-numeric: tabular-nums; margin-right: .25rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; white-space: nowrap; background: #f5f5f5; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; overflow-wrap: normal; }
.overview td:first-child { min-width: 12rem; }
.bars { width: 9rem; min-width: 9rem; }
svg { display: block; width: 100%; height: .9rem; margin-top: .3rem; }
.bar-error { fill: #c50f1f; } .bar-warning { fill: #f7a44c; } .bar-info { fill: #7db7e8; } .bar-back { fill: #f0f0f0; }
.findings td:nth-child(1) { width: 6.5rem; white-space: nowrap; font-weight: 600; }
.findings td:nth-child(2) { width: 5rem; font-variant-numeric: tabular-nums; }
.findings td:nth-child(3), .findings td:nth-child(4) { width: 40%; min-width: 13rem; }
.overview td:last-child:not(.bars) { min-width: 12rem; }
.note { margin: .5rem 0; padding: .5rem .75rem; border-left: 4px solid #f7a44c; background: #fff8f0; }
.note ul { margin: .25rem 0; padding-left: 1.25rem; }
footer { margin-top: 3rem; }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, .note { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .file { break-before: page; }
  .screen { display: none; }
  a { color: inherit; text-decoration: none; }
  svg, .tiles, th, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

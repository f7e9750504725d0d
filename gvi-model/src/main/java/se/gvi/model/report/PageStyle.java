// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

/** How a page looks: on screens wide and narrow, light and dark, and on paper. Without what XML would have to escape. */
final class PageStyle {

    static final String CSS = """

            :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --soft: #f2f4f6; --line: #6b6b6b;
              --hair: #c4c4c4; --quiet: #4a4a4a; --link: #00518f; --error: #8c1d18; --error-back: #fdf3f2;
              --warning: #6b4a00; --warning-back: #fff8e6; --info: #00518f; --good: #14532d; --good-back: #f0f9f2; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #ececec; --paper: #16181a; --soft: #22262a; --line: #9a9a9a; --hair: #44484c;
                --quiet: #c0c0c0; --link: #8ec5ff; --error: #ffb4ab; --error-back: #3a1613; --warning: #f5cf7a;
                --warning-back: #332709; --info: #8ec5ff; --good: #9be0ae; --good-back: #10301b; }
            }
            * { box-sizing: border-box; }
            html { font: 100%/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
              color: var(--ink); background: var(--paper); }
            body { max-width: 80rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .75rem; }
            h2 { font-size: 1.2rem; line-height: 1.25; margin: 0 0 .5rem; }
            p { margin: .35rem 0; max-width: 55rem; }
            a { color: var(--link); }
            :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            .skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem; }
            .skip:focus { left: .5rem; top: .5rem; }
            header { border-bottom: 3px solid var(--ink); padding-bottom: .75rem; }
            .outcome { font-size: 1.15rem; font-weight: 600; border-left: 6px solid var(--error);
              background: var(--error-back); padding: .5rem .75rem; }
            .outcome.valid { border-color: var(--good); background: var(--good-back); }
            .notices { list-style: none; margin: .5rem 0 0; padding: 0; }
            .notices li { border-left: 6px solid var(--line); background: var(--soft); padding: .35rem .75rem;
              margin-top: .35rem; max-width: 55rem; }
            .notices .loud { border-color: var(--warning); background: var(--warning-back); font-weight: 600; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .75rem 0 0; }
            dt { color: var(--quiet); }
            dd { margin: 0; min-width: 0; }
            section { margin-top: 1.75rem; }
            table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
            caption { text-align: left; padding: 0 0 .25rem; color: var(--quiet); }
            th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; }
            thead th { border-bottom: 2px solid var(--ink); font-weight: 600; }
            tbody th, tbody td { border-bottom: 1px solid var(--hair); }
            tbody th { font-weight: 400; }
            .number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
            .findings .place { width: 20%; }
            .findings .level { width: 9.5rem; }
            .level .where { font-weight: 400; }
            .codes th { white-space: nowrap; }
            .findings .record { width: 9rem; }
            .findings .written { width: 12rem; }
            .level { font-weight: 600; overflow-wrap: normal; }
            .level.error { color: var(--error); }
            .level.warning { color: var(--warning); }
            .level.info { color: var(--info); }
            .code { font-size: .8125rem; display: block; margin-top: .15rem; }
            .where { display: block; color: var(--quiet); font-size: .8125rem; }
            .written, code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace;
              font-size: .8125rem; }
            thead .written { font: inherit; font-weight: 600; }
            #filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; background: var(--soft);
              padding: .75rem; margin-bottom: .5rem; }
            #filter[hidden], tr[hidden] { display: none; }
            label { display: block; font-size: .875rem; max-width: 100%; }
            label span { display: block; }
            input, select, button { font: inherit; color: var(--ink); background: var(--paper);
              border: 1px solid var(--line); border-radius: 3px; padding: .35rem .5rem; min-height: 2.75rem;
              max-width: 100%; }
            #search { width: 20rem; }
            @media (max-width: 48rem) {
              .codes th { white-space: normal; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              table, tbody, tr, th, td, caption { display: block; }
              .findings .place, .findings .level, .findings .record, .findings .written { width: auto; }
              tbody tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
              tbody th, tbody td { border: 0; padding: .1rem 0; }
              .number { text-align: left; }
              td:empty, td.zero { display: none; }
              td[data-label]::before { content: attr(data-label) ": "; font: 1rem/1.45 system-ui, sans-serif;
                font-size: .875rem; font-weight: 400; color: var(--quiet); }
              dl { grid-template-columns: 1fr; }
              dd { margin-bottom: .25rem; }
              #filter label, #search, #filter select { width: 100%; }
            }
            @page { size: A4; margin: 14mm 13mm 15mm; }
            @media print {
              :root { color-scheme: only light; --ink: #000; --paper: #fff; --soft: #fff; --line: #6b6b6b;
                --hair: #c4c4c4; --quiet: #333; --link: #000; --error: #000; --error-back: #fff; --warning: #000;
                --warning-back: #fff; --info: #000; --good: #000; --good-back: #fff; }
              html { font-size: 8.5pt; line-height: 1.25; }
              body { max-width: none; padding: 0; }
              .skip, #filter { display: none; }
              a { text-decoration: none; }
              tr, .notices li { break-inside: avoid; }
              h2, thead { break-after: avoid; }
            }
            """;

    private PageStyle() {}
}

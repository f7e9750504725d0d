// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

/** How pages look on screens and on A4 paper. Without the characters that XML would have to escape. */
final class Stylesheet {

    static final String CSS = """

            :root { color-scheme: only light; }
            * { box-sizing: border-box; }
            html { font: 100%/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
              color: #1a1a1a; background: #fff; }
            body { max-width: 64rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: break-word; }
            h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
            h2 { font-size: 1.2rem; line-height: 1.25; margin: 0 0 .5rem; }
            p { margin: .35rem 0; max-width: 48rem; }
            a { color: #00518f; }
            a:focus-visible, h2:focus-visible, .frame:focus-visible { outline: 3px solid #00518f; outline-offset: 2px; }
            .skip { position: absolute; left: -100vw; background: #fff; padding: .5rem; }
            .skip:focus { left: .5rem; top: .5rem; }
            header { border-bottom: 3px solid #1a1a1a; padding-bottom: .5rem; }
            nav { background: #f2f4f6; padding: .75rem 1rem; margin: 1rem 0 0; }
            nav h2 { font-size: 1rem; }
            nav ul { margin: 0; padding-left: 1.1rem; }
            section { margin-top: 1.75rem; border-top: 1px solid #6b6b6b; padding-top: .75rem; }
            table { border-collapse: collapse; width: 100%; margin: .75rem 0 .25rem; font-size: .9375rem; }
            caption { text-align: left; font-weight: 600; padding: .25rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; }
            thead th { border-bottom: 2px solid #1a1a1a; font-weight: 600; }
            tbody th, tbody td { border-bottom: 1px solid #c4c4c4; }
            tbody th { font-weight: 600; }
            .sentences th { font-weight: 400; }
            .records { font-size: .8125rem; color: #4a4a4a; }
            .keep { white-space: nowrap; }
            .more { color: #4a4a4a; }
            td.tone-due, td.tone-refused { font-weight: 600; }
            td.tone-open { font-style: italic; }
            p.tone-confidential, p.tone-due, p.tone-refused, p.tone-open { border-left: 5px solid #8c1d18;
              background: #fdf3f2; padding: .4rem .75rem; }
            p.tone-open { border-color: #5c5c5c; background: #f2f4f6; }
            p.tone-confidential { font-weight: 600; }
            figure { margin: .75rem 0 0; }
            figcaption { font-weight: 600; }
            .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0; padding: 0;
              font-size: .875rem; }
            .legend li { display: flex; align-items: center; gap: .4rem; }
            .frame { overflow-x: auto; }
            .frame svg { display: block; width: 100%; min-width: 38rem; max-width: 60rem; height: auto; }
            svg text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
            .disc { fill-opacity: .07; stroke-width: 1.5; }
            .group { font-size: 13px; font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: #fff;
              stroke-width: 4px; stroke-linejoin: round; }
            .tie { stroke: #8a8a8a; stroke-width: .8; fill: none; }
            .tie.carries { stroke: #1a1a1a; stroke-width: 1.3; }
            .also { stroke: #737373; stroke-width: 1.4; stroke-dasharray: 2 3; }
            .feud { stroke: #b3261e; stroke-width: 3; stroke-dasharray: 9 5; }
            .dot { stroke: #fff; stroke-width: .8; }
            .hollow { fill: #fff; stroke-width: 1.6; }
            .cross { stroke: #595959; stroke-width: 1.4; fill: none; }
            .plate { stroke: #1a1a1a; stroke-width: 2; }
            .plate.must { fill: #1a1a1a; }
            .plate.may { fill: #fff; }
            .id { font-size: 12px; font-weight: 600; text-anchor: middle; }
            .id.must { fill: #fff; }
            .id.may { fill: #1a1a1a; }
            @media (max-width: 40rem) {
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              table, tbody, tr, th, td, caption { display: block; }
              tbody tr { border-bottom: 1px solid #6b6b6b; padding: .4rem 0; }
              tbody th, tbody td { border: 0; padding: .1rem 0; }
              td:empty { display: none; }
              td[data-label]::before { content: attr(data-label) ": "; font-weight: 400; font-style: normal;
                color: #4a4a4a; }
            }
            @page { size: A4; margin: 14mm 13mm 15mm; @bottom-right { content: counter(page) " / " counter(pages);
              font-size: 8pt; } }
            @media print {
              html { font-size: 8.5pt; line-height: 1.25; }
              body, p { max-width: none; }
              body { padding: 0; }
              header { padding-bottom: .25rem; }
              nav { padding: .4rem .75rem; margin-top: .5rem; }
              nav ul { columns: 2; column-gap: 2rem; }
              th, td { padding: .12rem .6rem .12rem 0; }
              table { margin: .4rem 0 .1rem; }
              .skip { display: none; }
              nav { border: 1px solid #6b6b6b; }
              a { color: inherit; text-decoration: none; }
              section { margin-top: .7rem; padding-top: .3rem; }
              h2, caption, figcaption, thead { break-after: avoid; }
              tr, figure, .frame { break-inside: avoid; }
              .frame { overflow: visible; }
              .frame svg { min-width: 0; max-height: 150mm; }
              svg, .plate, nav, p { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    private Stylesheet() {}
}

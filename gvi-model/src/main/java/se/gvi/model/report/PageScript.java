// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

/** The script of a page, which shows the filter and hides rows that do not match. It reads the page and nothing else. Without the characters that XML would have to escape. */
final class PageScript {

    static final String JAVASCRIPT = """

            (function () {
              'use strict';
              var form = document.getElementById('filter');
              if (!form) { return; }
              var rows = Array.prototype.slice.call(document.querySelectorAll('#rows tr'));
              var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
              var status = document.getElementById('shown');
              var search = document.getElementById('search');
              var choices = ['severity', 'code', 'file'].map(function (name) {
                return document.getElementById(name);
              });
              function apply() {
                var wanted = search.value.trim().toLowerCase();
                var shown = 0;
                rows.forEach(function (row, i) {
                  var chosen = choices.every(function (choice) {
                    return choice.value === '' || row.getAttribute('data-' + choice.id) === choice.value;
                  });
                  var fits = chosen ? texts[i].indexOf(wanted) !== -1 : false;
                  row.hidden = !fits;
                  shown += fits ? 1 : 0;
                });
                status.textContent = status.getAttribute('data-words')
                  .replace('{shown}', shown).replace('{listed}', rows.length);
              }
              form.addEventListener('input', apply);
              form.addEventListener('change', apply);
              form.addEventListener('submit', function (event) { event.preventDefault(); });
              form.addEventListener('reset', function () { setTimeout(apply, 0); });
              document.addEventListener('click', function (event) {
                var link = event.target.closest ? event.target.closest('a[data-only]') : null;
                if (link) {
                  form.reset();
                  document.getElementById('code').value = link.getAttribute('data-only');
                  apply();
                }
              });
              form.hidden = false;
              apply();
            })();
            """;

    private PageScript() {}
}

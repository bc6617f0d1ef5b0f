// The form comes anew from the server: what was typed into the old one meanwhile goes over into the new one, and is saved.
(() => {
  "use strict";
  const form = () => document.getElementById("form");
  const fields = () => [...form().querySelectorAll("input[data-path], select[data-path], textarea[data-path]")];
  const values = () => new Map(fields().map((field) => [field.dataset.path, field.value]));
  const lines = () => form().querySelectorAll("[id^=line-]").length;
  let sent = null;
  let typed = null;

  document.addEventListener("htmx:beforeSend", (event) => {
    if (form() && event.detail.target === form()) sent = { xhr: event.detail.xhr, values: values() };
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!form() || sent?.xhr !== event.detail.xhr) return;
    const meanwhile = [...values()].filter(([path, value]) => sent.values.get(path) !== value);
    typed = { xhr: sent.xhr, values: meanwhile, lines: lines() };
    sent = null;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!form() || typed?.xhr !== event.detail.xhr) return;
    const { values, lines: before } = typed;
    typed = null;
    const more = lines() - before;
    let last = null;
    for (const [path, value] of values) {
      const place = more ? placeAmongOthers(path, more, event.detail.requestConfig.path) : path;
      const field = place && document.getElementById(`f-${place.replaceAll(".", "-")}`);
      if (!field || field.disabled || field.value === value) continue;
      field.value = value;
      last = field;
    }
    last?.dispatchEvent(new Event("change", { bubbles: true }));
  });

  // Where the value of a line stands after lines have come in or gone out; nowhere where that cannot be said.
  function placeAmongOthers(path, more, request) {
    const [lines, number, ...rest] = path.split(".");
    if (lines !== "lines") return path;
    const from = /\/lines\/(?:insert\?at|(?:delete|split)\?index)=(\d+)/.exec(request)?.[1];
    if (from === undefined) return /\/lines\/insert$/.test(request) ? path : "";
    const index = Number(number);
    const comesFirst = request.includes("insert?") ? index < Number(from) : index <= Number(from);
    if (more < 0 && index === Number(from)) return "";
    return ["lines", comesFirst ? index : index + more, ...rest].join(".");
  }
})();

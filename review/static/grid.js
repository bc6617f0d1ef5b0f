// The lines as a spreadsheet: arrows between cells, rows pasted from one, a line divided, a line put in below.
(() => {
  "use strict";
  const form = () => document.getElementById("form");
  const fieldOf = (path) => document.getElementById(`f-${path.replaceAll(".", "-")}`);
  const COLUMNS = ["sku", "description", "quantity", "unit", "unit_price", "line_total"];
  const cellAt = (element) => {
    const [lines, number, part] = (element?.dataset?.path || "").split(".");
    return lines === "lines" && part ? { number: Number(number), part } : null;
  };
  const count = () => form().querySelectorAll("[id^=line-]").length;
  let wanted = "";

  function send(action, values, then) {
    wanted = then;
    const url = form().getAttribute("action").replace(/save$/, `lines/${action}`);
    return htmx.ajax("POST", url, { source: form(), target: "#form", swap: "outerHTML", values });
  }
  const insertAt = (number) => send(`insert?at=${number}`, {}, `lines.${number}.sku`);

  function sideways(event, cell) {
    const input = event.target;
    const step = event.key === "ArrowRight" ? 1 : -1;
    if (input.tagName === "INPUT") {
      const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
      const edge = step > 0 ? input.value.length : 0;
      if (!all && !(input.selectionStart === edge && input.selectionEnd === edge)) return;
    }
    const next = fieldOf(`lines.${cell.number}.${COLUMNS[COLUMNS.indexOf(cell.part) + step]}`);
    if (!next || !COLUMNS.includes(cell.part)) return;
    event.preventDefault();
    next.focus();
    next.select?.();
  }
  function holdsSomething(number) {
    return COLUMNS.some((part) => fieldOf(`lines.${number}.${part}`)?.value);
  }
  document.addEventListener("keydown", (event) => {
    const cell = cellAt(event.target);
    if (!cell || event.target.disabled || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.altKey && !event.shiftKey) {
      if (event.code === "KeyI") {
        event.preventDefault();
        event.stopImmediatePropagation();
        insertAt(cell.number + 1);
      } else if (event.code === "KeyD") {
        event.preventDefault();
        form().querySelector(`[data-split-line="${cell.number}"]`)?.click();
      }
    } else if (!event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      sideways(event, cell);
    } else if (event.key === "ArrowDown" && event.target.tagName === "INPUT" && cell.number === count() - 1 && holdsSomething(cell.number)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      insertAt(cell.number + 1);
    }
  });
  document.addEventListener("paste", (event) => {
    const cell = cellAt(event.target);
    const pasted = event.clipboardData?.getData("text/plain") || "";
    if (!cell || event.target.disabled || !/[\t\n]/.test(pasted.replace(/\s+$/, ""))) return;
    event.preventDefault();
    send("paste", { pasted, at: cell.number, column: cell.part }, `lines.${cell.number}.${cell.part}`);
  });
  document.addEventListener("htmx:beforeSend", (event) => {
    const line = event.detail.elt.dataset?.splitLine;
    if (line !== undefined) wanted = `lines.${line}.quantity`;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!wanted || !form() || !/\/lines\//.test(event.detail.requestConfig?.path)) return;
    const field = fieldOf(wanted);
    if (!field) return;
    wanted = "";
    field.focus();
    field.select?.();
  });
})();

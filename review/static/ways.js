// Ways out beside a value with Alt and their number, «why?» below the form, and a form that stands still when it comes anew.
(() => {
  "use strict";
  const form = () => document.getElementById("form");
  const panel = () => document.getElementById("why-panel");
  const opener = () => document.getElementById("why-opener");
  const fieldOf = (path) => document.getElementById(`f-${path.replaceAll(".", "-")}`);
  const placeOf = (element) => element?.dataset?.path || element?.dataset?.lookButton || element?.dataset?.wayOf || "";
  let last = "";

  // ---- why ----

  async function open(path) {
    last = path;
    const id = form().getAttribute("action").replace(/\/save$/, "");
    const answer = await fetch(`${id}/why?${new URLSearchParams({ path })}`).catch(() => null);
    if (!answer?.ok || last !== path) return;
    panel().innerHTML = await answer.text();
    htmx.process(panel());
    panel().hidden = false;
    opener().setAttribute("aria-expanded", "true");
  }
  function close() {
    if (!panel() || panel().hidden) return;
    panel().hidden = true;
    panel().textContent = "";
    opener().setAttribute("aria-expanded", "false");
  }
  function ask() {
    if (!panel()) return;
    const path = placeOf(document.activeElement) || last;
    if (!panel().hidden) close();
    else if (path) open(path);
  }
  // What a box was read as by the other reader, beside what stands in the field now.
  if (window.mailorderPoint) {
    window.mailorderPoint.others = (field, texts) => {
      close();
      if (texts.length < 2) return;
      panel().replaceChildren(...texts.map((text, index) => choice(field, text, index)));
      panel().hidden = false;
    };
  }
  function choice(field, text, index) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "way";
    button.dataset.wayOf = field.dataset.path;
    const key = document.createElement("kbd");
    key.textContent = index + 1;
    button.append(key, ` ${text}`);
    button.addEventListener("click", () => {
      window.mailorderPoint.put(field, text);
      close();
    });
    return button;
  }

  // ---- keys ----

  function waysHere() {
    const inPanel = [...panel().querySelectorAll("[data-way-of]")];
    if (!panel().hidden && inPanel.length) return inPanel;
    const path = placeOf(document.activeElement);
    const of = (place) => [...form().querySelectorAll(`[data-way-of="${place}"]`)].filter((one) => !panel().contains(one));
    const own = path ? of(path) : [];
    return own.length || !path.includes(".") ? own : of(path.slice(0, path.lastIndexOf(".")));
  }
  document.addEventListener("keydown", (event) => {
    if (!form() || !panel()) return;
    if (event.key === "Escape" && !panel().hidden) {
      const path = last;
      close();
      fieldOf(path)?.focus();
    }
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.code === "KeyY") {
      event.preventDefault();
      ask();
    }
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const way = digit && waysHere()[Number(digit) - 1];
    if (!way) return;
    event.preventDefault();
    way.click();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("#why-opener")) ask();
  });
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest?.("#why-opener")) event.preventDefault(); // the cursor stays in the field that is asked about
  });
  document.addEventListener("focusin", (event) => {
    if (!form()?.contains(event.target)) return;
    const path = event.target.dataset?.path;
    if (path && path !== last) close();
    if (path) last = path;
  });

  // ---- the form comes anew: the same place in sight, the cursor where it was ----

  let kept = null;
  document.addEventListener("htmx:beforeSend", (event) => {
    const path = event.detail.elt.dataset?.wayOf;
    if (path) kept = { path, focus: document.activeElement };
  });
  let scrolled = 0;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id === "form") scrolled = form().querySelector(".scroll")?.scrollTop || 0;
    if (kept && kept.focus !== document.activeElement) kept = null; // who has gone on meanwhile is not called back
  });
  document.addEventListener("htmx:afterSwap", () => {
    const scroll = form()?.querySelector(".scroll");
    if (scroll && !scroll.scrollTop) scroll.scrollTop = scrolled;
    if (opener()) opener().hidden = false;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!kept || !form() || !/\/take$/.test(event.detail.requestConfig?.path)) return;
    const { path } = kept;
    kept = null;
    const next = fieldOf(path) || form().querySelector(`[data-look-button="${path}"]`) || fieldOf(`${path}.name`);
    (next || document.getElementById("go"))?.focus();
    next?.select?.();
  });
  if (opener()) opener().hidden = false;
})();

// One draft: evidence that follows the focus, Enter from look to look, saving as one types, and a lost connection that loses nothing.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const fieldOf = (path) => $(`f-${path.replaceAll(".", "-")}`);
  const form = () => $("form");
  const state = () => {
    const read = (name) => JSON.parse($("state").dataset[name] || "[]");
    return { looks: read("looks"), hinders: read("hinders"), wrong: read("wrong") };
  };
  const covers = (entry, path) => path === entry || path.startsWith(`${entry}.`);
  const running = new Set();
  let afterwards = null;

  // ---- where a doubt takes the focus ----

  const targetOf = (path) => fieldOf(path) || document.querySelector(`[data-look-button="${path}"]`) || firstBelow(path);
  const firstBelow = (path) => [...form().querySelectorAll("[data-path]")].find((field) => covers(path, field.dataset.path));
  const unsettled = () => {
    if ($("go")?.dataset.plain !== undefined) return { looks: [], mends: [], all: [] };
    const { looks, hinders, wrong } = state();
    const mends = [...new Set([...wrong, ...hinders])].filter((path) => path !== "kind" && targetOf(path));
    return { looks, mends, all: [...looks, ...mends.filter((path) => !looks.includes(path))] };
  };

  function showState() {
    const { looks, mends } = unsettled();
    for (const holder of form().querySelectorAll("[data-field]")) {
      holder.classList.toggle("look", looks.includes(holder.dataset.field));
      holder.classList.toggle("wrong", state().wrong.includes(holder.dataset.field));
    }
    for (const mark of document.querySelectorAll("[data-mark]")) {
      mark.classList.toggle("look", mark.dataset.mark.split(" ").some((path) => looks.some((entry) => covers(entry, path))));
    }
    for (const button of form().querySelectorAll("[data-look-button]")) {
      if (!looks.includes(button.dataset.lookButton)) button.remove();
    }
    const go = $("go");
    if (!go || go.dataset.plain !== undefined) return;
    const words = looks.length ? go.dataset.next : mends.length ? go.dataset.mend : go.dataset.confirm;
    go.textContent = words.replace("{number}", looks.length || mends.length);
  }

  // ---- the evidence of the focused value ----

  function light(path) {
    for (const mark of document.querySelectorAll("[data-mark].lit")) mark.classList.remove("lit");
    if (!path) return;
    const marks = [...document.querySelectorAll("[data-mark]")].filter((mark) => mark.dataset.mark.split(" ").some((one) => covers(path, one)));
    marks.forEach((mark) => mark.classList.add("lit"));
    if (marks[0]) intoView(marks[0]);
  }
  function intoView(mark) {
    const pane = document.querySelector(".sheets");
    const box = mark.getBoundingClientRect();
    const room = pane.getBoundingClientRect();
    if (box.top < room.top + 20 || box.bottom > room.bottom - 20) pane.scrollTop += box.top - room.top - room.height / 3;
    if (box.left < room.left + 10 || box.right > room.right - 10) pane.scrollLeft += box.left - room.left - room.width / 4;
  }
  function tell(field) {
    const why = $("why");
    if (!why) return;
    const { raw, sure, file } = field?.dataset || {};
    const parts = [];
    if (raw && raw !== field.value) parts.push(`${why.dataset.rawWords} «${raw}»`);
    if (file) parts.push(`${why.dataset.fileWords} ${file}`);
    if (sure) parts.push(`${sure} % ${why.dataset.sureWords}`);
    if (field?.dataset.why) parts.push(field.dataset.why);
    why.textContent = parts.join(" · ");
    why.title = why.textContent;
  }
  document.addEventListener("focusin", (event) => {
    const path = event.target.dataset?.path || event.target.dataset?.lookButton;
    if (!path || !form()?.contains(event.target)) return;
    light(path);
    tell(event.target.dataset.path ? event.target : null);
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest?.("[data-mark]");
    if (mark) fieldOf(mark.dataset.mark.split(" ")[0])?.focus();
  });

  // ---- Enter ----

  function settle(path) {
    const url = document.querySelector(`[data-look-button="${path}"]`)?.getAttribute("formaction") || form().action.replace(/save$/, "look");
    htmx.ajax("POST", url, { source: form(), swap: "none", values: { path } });
  }
  function onward(from) {
    const { looks, all } = unsettled();
    const here = from?.dataset.path || from?.dataset.lookButton || "";
    if (looks.includes(here)) {
      settle(here);
      whenIdle(() => step(here));
    } else if (all.length) {
      step(here);
    } else {
      whenIdle(confirm);
    }
  }
  function step(here) {
    const { all } = unsettled();
    if (!all.length) return focusGo();
    const after = all.indexOf(here);
    const next = all[(after + 1) % all.length];
    const target = targetOf(next);
    target?.focus();
    target?.select?.();
    target?.scrollIntoView({ block: "nearest" });
    return undefined;
  }
  // Nothing is left: the focus goes to the button that confirms, so that it is one more key, and seen.
  const focusGo = () => $("go")?.focus();
  function confirm() {
    const go = $("go");
    if (go && !unsettled().all.length) leave(go);
  }
  function whenIdle(then) {
    if (running.size) afterwards = then;
    else then();
  }
  function leave(button) {
    if (form().dataset.leaving) return; // the second click of a double click
    form().dataset.leaving = "yes";
    form().removeAttribute("hx-post");
    form().requestSubmit(button);
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target;
    const sheet = form()?.contains(target) && target.matches("input, select") && target.closest(".sheet");
    if (sheet) {
      event.preventDefault();
      whenIdle(() => leave(sheet.querySelector("button")));
      return;
    }
    const inForm = form()?.contains(target) && target.matches("[data-path], [data-look-button], #go, input[type=radio]");
    if (!inForm && target !== document.body && target !== $("main")) return;
    if (!$("go")) {
      if (inForm) event.preventDefault();
      return;
    }
    event.preventDefault();
    onward(target);
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (!button || !form()?.contains(button)) return;
    if (button.dataset.lookButton) {
      event.preventDefault();
      const path = button.dataset.lookButton;
      settle(path);
      whenIdle(() => step(path));
    } else if (button.id === "go") {
      event.preventDefault();
      onward(button);
    } else if ("leaves" in button.dataset) {
      event.preventDefault();
      whenIdle(() => leave(button));
    }
  });

  // ---- lines: up and down, new, out ----

  document.addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey) {
      const line = document.activeElement.closest?.("[id^=line-]");
      if (event.code === "KeyI") {
        event.preventDefault();
        $("insert-line")?.click();
      } else if (event.code === "KeyX" && line) {
        event.preventDefault();
        line.querySelector("[data-delete-line]")?.click();
      }
      return;
    }
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const cell = event.target;
    if (event.defaultPrevented || !cell.matches?.("table.lines input[data-path]")) return;
    const [, number, part] = cell.dataset.path.split(".");
    const next = fieldOf(`lines.${Number(number) + (event.key === "ArrowDown" ? 1 : -1)}.${part}`);
    if (next) {
      event.preventDefault();
      next.focus();
      next.select?.();
    }
  });

  let wanted = null; // where the focus goes once the answer to this request stands on the page
  document.addEventListener("htmx:beforeSend", (event) => {
    const source = event.detail.elt;
    const line = source.id === "insert-line" ? "last" : source.id === "take-over" ? "0" : source.dataset.deleteLine;
    if (line !== undefined) wanted = { xhr: event.detail.xhr, line };
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!form()) return;
    showState();
    if (wanted?.xhr !== event.detail.xhr) return;
    const lines = form().querySelectorAll("[id^=line-]").length;
    const index = wanted.line === "last" ? lines - 1 : Math.min(Number(wanted.line), lines - 1);
    wanted = null;
    (fieldOf(`lines.${index}.sku`) || $("insert-line"))?.focus();
  });

  // ---- saving, and what is lost on the way ----

  document.addEventListener("htmx:beforeSend", (event) => running.add(event.detail.xhr));
  document.addEventListener("htmx:afterRequest", (event) => {
    running.delete(event.detail.xhr);
    if (event.detail.successful) $("lost").hidden = true;
  });
  document.addEventListener("htmx:afterSettle", run);
  document.addEventListener("htmx:oobAfterSwap", () => form() && showState());
  document.addEventListener("htmx:afterRequest", () => setTimeout(run));
  function run() {
    if (running.size || !afterwards) return;
    const then = afterwards;
    afterwards = null;
    if ($("lost").hidden) then();
  }

  function lost(kind) {
    const box = $("lost");
    $("lost-words").textContent = box.dataset[kind];
    $("lost-login").hidden = kind !== "signedOut";
    box.hidden = false;
    afterwards = null;
  }
  document.addEventListener("htmx:sendError", () => lost("offline"));
  document.addEventListener("htmx:timeout", () => lost("offline"));
  document.addEventListener("htmx:responseError", (event) => lost([401, 403].includes(event.detail.xhr.status) ? "signedOut" : "failed"));
  async function saveAgain() {
    // After signing in elsewhere the session is another one, and so is the token of its forms.
    try {
      const answer = await fetch("/session", { headers: { "HX-Request": "true" } });
      if (!answer.ok) return lost("signedOut");
      const { csrf } = await answer.json();
      for (const input of document.querySelectorAll("input[name=csrf]")) input.value = csrf;
    } catch {
      return lost("offline");
    }
    $("lost").hidden = true;
    htmx.ajax("POST", form().getAttribute("action"), { source: form(), swap: "none" });
    return undefined;
  }
  $("lost-retry").addEventListener("click", saveAgain);
  window.addEventListener("online", () => {
    if (!$("lost").hidden) saveAgain();
  });

  // ---- begin ----

  showState();
  const first = unsettled().all[0];
  if (first && $("go")) {
    targetOf(first)?.focus();
    targetOf(first)?.select?.();
  } else if ($("go")) $("go").focus({ preventScroll: true });
  window.addEventListener("pageshow", (event) => {
    // Out of the browser's history: what is shown may be old.
    if (event.persisted) location.reload();
  });
})();

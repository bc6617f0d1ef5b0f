// Clerks side by side on one draft: the claim is renewed while the page is open and given up on leaving; the last change is taken back.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const page = $("window");
  if (!page) return;
  const { draft, token } = page.dataset;
  let mine = page.dataset.mine === "yes";

  function body() {
    const data = new URLSearchParams();
    data.set("token", token);
    data.set("csrf", document.querySelector("#form input[name=csrf]")?.value || page.dataset.csrf);
    return data;
  }
  function say(words) {
    const box = $("window-words");
    box.querySelector("span").textContent = words;
    box.hidden = false;
  }
  async function callIn() {
    try {
      const answer = await fetch(`/drafts/${draft}/claim`, { method: "POST", body: body(), headers: { "HX-Request": "true" } });
      if (!answer.ok) return;
      const { holder, mine: stillMine, state } = await answer.json();
      if (mine && !stillMine && state === "open") say(page.dataset.taken.replace("{who}", holder));
      if (!mine && stillMine) say(page.dataset.free);
      mine = stillMine;
    } catch {
      // The connection is cut: saving says so; the claim runs out by itself.
    }
  }
  if (page.dataset.state === "open") {
    setInterval(callIn, Number(page.dataset.every) * 1000);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && callIn());
    window.addEventListener("pagehide", () => navigator.sendBeacon(`/drafts/${draft}/release`, body()));
  }

  // ---- taking back: Ctrl+Z is the field's own while something unsaved stands in it ----

  const saved = () => JSON.parse(document.querySelector("#state input[name=was]")?.value || "{}");
  const fresh = (field) => field.matches?.("[data-path]") && field.value !== (saved()[field.dataset.path] ?? "");
  const elsewhere = (field) => field.matches?.("input:not([data-path]):not([type=radio]), textarea:not([data-path])");
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "enter" && event.target.closest?.(".sheet")) {
      event.preventDefault();
      event.target.closest(".sheet").querySelector("button").click();
      return;
    }
    const button = key === "z" && !event.shiftKey ? $("undo") : key === "y" || key === "z" ? $("redo") : null;
    if (!button || button.hidden || fresh(event.target) || elsewhere(event.target)) return;
    event.preventDefault();
    button.click();
  });
  document.addEventListener("htmx:afterSettle", () => {
    const path = $("form")?.dataset.focus;
    if (path === undefined) return;
    delete $("form").dataset.focus;
    const line = path.split(".").slice(0, 2).join("-").replace("lines-", "line-");
    const target = $(`f-${path.replaceAll(".", "-")}`) || document.querySelector(`#${line} input`) || $("go") || $("undo");
    target?.focus();
    target?.select?.();
  });
})();

// The queue by keyboard: rows chosen to be confirmed at once, new post brought in, saved views by their number. Single keys can be
// switched off in the sheet of keys (WCAG 2.1.4); everything has a button or a box too.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const boxes = () => [...document.querySelectorAll("input[name=draft]")];
  const chosen = () => boxes().filter((box) => box.checked);
  const boxOf = (row) => row?.querySelector("input[name=draft]");
  const rowHere = () => document.activeElement?.closest?.("#list tr");
  let last = null;

  function showChosen() {
    const number = chosen().length;
    const bar = $("chosen-bar");
    if (!bar) return;
    bar.hidden = !number;
    $("chosen-go").textContent = (number === 1 ? bar.dataset.one : bar.dataset.many).replace("{number}", number);
    const all = $("choose-all");
    if (!all) return;
    all.hidden = !boxes().length;
    all.checked = number > 0 && number === boxes().length;
    all.indeterminate = number > 0 && number < boxes().length;
    for (const box of boxes()) box.closest("tr").classList.toggle("chosen", box.checked);
  }
  function choose(box, range) {
    const all = boxes();
    if (range && last && all.includes(last)) {
      const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((one, other) => one - other);
      for (const one of all.slice(from, to + 1)) one.checked = true;
    } else {
      box.checked = !box.checked;
    }
    last = box;
    showChosen();
  }
  function chooseAll(on) {
    for (const box of boxes()) box.checked = on;
    showChosen();
  }

  document.addEventListener("click", (event) => {
    const box = event.target;
    if (box.id === "choose-all") chooseAll(box.checked);
    if (box.name !== "draft") return;
    if (event.shiftKey && last) {
      box.checked = !box.checked; // the click has turned it already
      choose(box, true);
    } else {
      last = box;
      showChosen();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || localStorage.getItem("single-keys") === "off") return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select") || document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    if (key === "x" && rowHere()) {
      const box = boxOf(rowHere());
      if (box) choose(box, event.shiftKey);
      else $("chosen-words").textContent = $("chosen-words").dataset.cannot;
    } else if (key === "a") {
      chooseAll(chosen().length < boxes().length);
    } else if (key === "escape" && chosen().length) {
      chooseAll(false);
    } else if (key === "c" && chosen().length) {
      $("several").requestSubmit();
    } else if (key === "n" && $("new-post") && !$("new-post").hidden) {
      $("new-post").click();
    } else if (/^[1-9]$/.test(event.key)) {
      document.querySelectorAll(".tabs a")[Number(event.key) - 1]?.click();
    } else {
      return;
    }
    event.preventDefault();
  });

  // ---- new post: the list is asked for again, what was chosen stays chosen, and the focus stays where it was ----

  let kept = null;
  $("new-post")?.addEventListener("click", () => htmx.ajax("GET", location.pathname + location.search, { target: "#list", swap: "outerHTML" }));
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id !== "list") return;
    const row = document.activeElement === $("new-post") ? boxOfFirst() : document.activeElement?.closest?.("#list tr");
    kept = { chosen: chosen().map((box) => box.value), row: row?.dataset.draft, inList: Boolean(row) };
  });
  const boxOfFirst = () => document.querySelector("#list tr[data-draft]");
  document.addEventListener("htmx:afterSettle", () => {
    if (!kept) return;
    const { chosen: values, row, inList } = kept;
    kept = null;
    for (const box of boxes()) box.checked = values.includes(box.value);
    last = null;
    $("new-post").hidden = true;
    const there = document.querySelector(`#list tr[data-draft="${row}"] a.row`) || document.querySelector("#list a.row");
    if (inList) there?.focus({ preventScroll: true });
    history.replaceState(history.state, "", $("list").dataset.address);
    showChosen();
  });
  window.addEventListener("pageshow", showChosen);
  showChosen();
})();

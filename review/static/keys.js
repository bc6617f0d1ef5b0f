// Keys and help on every page. Alt+letter clicks what carries data-key; «/» and «?» can be switched off (WCAG 2.1.4).
(() => {
  "use strict";
  const help = document.getElementById("help");
  const single = document.getElementById("single-keys");
  const allowed = () => localStorage.getItem("single-keys") !== "off";

  const typing = (element) => element.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");

  for (const opener of document.querySelectorAll("[data-opens=help]")) {
    opener.hidden = false;
    opener.addEventListener("click", () => help.showModal());
  }
  if (single) {
    single.checked = allowed();
    single.addEventListener("change", () => localStorage.setItem("single-keys", single.checked ? "on" : "off"));
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      const letter = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : "";
      const key = letter && event.shiftKey ? `shift+${letter}` : letter;
      const target = key && document.querySelector(`[data-key="${key}"]`);
      if (target) {
        event.preventDefault();
        if (target.tagName === "SUMMARY") {
          target.parentElement.open = true;
          target.parentElement.querySelector("input:not([type=hidden]), select, textarea, [tabindex]")?.focus();
        } else {
          target.click();
        }
      } else if (event.code === "KeyH" && help) {
        event.preventDefault();
        help.showModal();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || typing(event.target) || !allowed()) return;
    if (event.key === "?" && help) {
      event.preventDefault();
      help.showModal();
    } else if (event.key === "/") {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
  });

  // Up and down through the rows of a list; from the search field down into it.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const onRow = event.target.matches("a.row");
    if (!onRow && !(event.target.matches("[data-search], main, body") && event.key === "ArrowDown")) return;
    const rows = [...document.querySelectorAll("a.row")];
    const next = onRow ? rows[rows.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)] : rows[0];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  for (const select of document.querySelectorAll("[data-submits]")) {
    select.addEventListener("change", () => select.form.requestSubmit());
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const open of document.querySelectorAll("details.drop[open], details.person[open]")) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
  // In the queue the first row has the focus, so that Enter opens it.
  if (document.body.classList.contains("listing") && !location.hash && document.activeElement === document.body) {
    document.querySelector("a.row")?.focus({ preventScroll: true });
  }
})();

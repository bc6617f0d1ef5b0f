// Looking up articles and customers under the field in which one types; a list box as the ARIA practices describe it.
(() => {
  "use strict";
  const fieldOf = (path) => document.getElementById(`f-${path.replaceAll(".", "-")}`);

  function prepareFinders() {
    for (const input of document.querySelectorAll("[data-finds]:not([data-ready])")) {
      input.dataset.ready = "yes";
      const holder = document.createElement("span");
      holder.className = "finder";
      input.replaceWith(holder);
      const list = document.createElement("ul");
      list.className = "options";
      list.role = "listbox";
      list.id = `${input.id}-options`;
      list.hidden = true;
      list.setAttribute("aria-label", input.getAttribute("aria-label") || input.labels?.[0]?.textContent || "");
      input.setAttribute("aria-controls", list.id);
      holder.append(input, list);
      finder(input, list);
    }
  }
  function finder(input, list) {
    let asked = 0;
    let timer;
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (option) => {
      input.value = option.dataset.value;
      const line = input.dataset.path.match(/^lines\.\d+\./);
      if (line) fillLine(line[0], option);
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const mark = (option) => {
      for (const one of list.children) one.setAttribute("aria-selected", String(one === option));
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    };
    const ask = async () => {
      const mine = (asked += 1);
      const what = input.dataset.finds === "article" ? "articles" : "customers";
      const customer = fieldOf("fields.customer_number")?.value || "";
      const answer = await fetch(`/${what}?${new URLSearchParams({ q: input.value, customer })}`).catch(() => null);
      if (!answer?.ok || mine !== asked || document.activeElement !== input) return;
      list.innerHTML = await answer.text();
      for (const option of list.children) option.id = `${list.id}-${option.id}`;
      list.hidden = !list.children.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      const options = [...list.children];
      const at = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        mark(options[(at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length]);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        choose(options[at]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("li");
      if (option) choose(option);
    });
    input.addEventListener("blur", close);
  }
  function fillLine(line, option) {
    const description = fieldOf(`${line}description`);
    const unit = fieldOf(`${line}unit`);
    if (description && !description.value) description.value = option.dataset.name;
    if (unit && !unit.value && [...unit.options].some((one) => one.value === option.dataset.unit)) unit.value = option.dataset.unit;
  }

  prepareFinders();
  document.addEventListener("htmx:afterSettle", prepareFinders);
})();

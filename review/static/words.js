// A word of the source into the focused field: by a click, or by a key that walks through the words near the value.
(() => {
  "use strict";
  const point = window.mailorderPoint;
  if (!point) return;
  const { source, pane, active, say, mark } = point;
  const strip = document.getElementById("point-say");
  const EDGES = /^[\s.,;:!?()[\]«»„“”"'|]+|[\s.,;:!?()[\]«»„“”"'|]+$/g;

  // ---- into the field ----

  point.put = (field, text, { append = false, save = true } = {}) => {
    if (field.tagName === "SELECT") return choose(field, text);
    const clean = field.tagName === "TEXTAREA" ? text : text.replace(/\s+/g, " ");
    const whole = append && field.value ? `${field.value} ${clean}` : clean;
    field.focus({ preventScroll: true });
    field.select();
    // As if typed, so that the browser's own undo brings the old value back.
    if (!document.execCommand("insertText", false, whole)) field.value = whole;
    if (save) field.dispatchEvent(new Event("change", { bubbles: true }));
    return undefined;
  };
  function choose(field, text) {
    const said = text.toLowerCase().replace(/\.$/, "");
    const fits = (option) => {
      const words = option.textContent.trim().toLowerCase();
      return option.value && (option.value.toLowerCase() === said || words === said || (words.length > 2 && said.length > 2 && (said.startsWith(words) || words.startsWith(said))));
    };
    const option = [...field.options].find(fits);
    if (!option) return say(strip.dataset.noChoice.replace("{text}", text));
    field.value = option.value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return undefined;
  }
  // What was read again stands in the field, to be kept (Enter, going on) or not (Escape).
  point.suggest = (field, texts) => {
    if (field.tagName === "SELECT") return choose(field, texts[0]);
    field.dataset.before ??= field.value;
    point.put(field, texts[0], { save: false });
    field.select();
    point.others?.(field, texts);
    return undefined;
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.target.dataset?.before === undefined) return;
    const { before } = event.target.dataset;
    delete event.target.dataset.before;
    point.put(event.target, before);
    say("");
  });
  document.addEventListener("change", (event) => delete event.target.dataset?.before);

  // ---- the words of a page, asked for once ----

  const asked = new Map();
  function wordsOf(page) {
    if (!asked.has(page)) {
      const load = async () => {
        const answer = await fetch(`${page.dataset.page}/words.json`).catch(() => null);
        if (!answer?.ok) {
          asked.delete(page);
          return [];
        }
        return (await answer.json()).words.map(([text, ...box]) => ({ text, box }));
      };
      asked.set(page, load());
    }
    return asked.get(page);
  }
  async function loaded(page) {
    let done = false;
    const waiting = setTimeout(() => !done && say(strip.dataset.loading), 300);
    const words = await wordsOf(page);
    done = true;
    clearTimeout(waiting);
    say(words.length ? "" : strip.dataset.noWords);
    return words;
  }
  const under = (words, { x, y }) =>
    words.find(({ box: [x0, y0, x1, y1] }) => x >= x0 - 0.002 && x <= x1 + 0.002 && y >= y0 - 0.002 && y <= y1 + 0.002);

  // ---- by pointer ----

  let hovering = 0;
  source.addEventListener("pointermove", (event) => {
    const page = event.target.closest(".page");
    clearTimeout(hovering);
    if (!page || event.buttons || walk) return;
    const at = point.place(page, event);
    hovering = setTimeout(async () => {
      if (!active()) return;
      const word = under(await wordsOf(page), at);
      if (!walk) mark(page, word?.box);
    }, asked.has(page) ? 20 : 400);
  });
  point.clicked = async (page, event) => {
    const field = active();
    if (!field || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = point.place(page, event);
    const word = under(await loaded(page), at);
    if (!word || !field.isConnected) return;
    mark(page, word.box);
    point.put(field, word.text, { append: event.shiftKey });
  };
  // An outlined value leads to its field only while no other field waits for a word.
  document.addEventListener("click", (event) => {
    if (event.target.closest?.(".page") && active() && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopImmediatePropagation();
  }, true);

  // ---- in a text without pages: a click takes the word, a selection is suggested ----

  let waiting = null;
  source.addEventListener("pointerdown", (event) => {
    waiting = event.target.closest(".text") && event.button === 0 ? active() : null;
  });
  document.addEventListener("click", (event) => {
    const text = event.target.closest?.(".text");
    const field = waiting;
    waiting = null;
    if (!text || !field?.isConnected || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopImmediatePropagation();
    const chosen = String(getSelection()).trim();
    if (chosen) return point.suggest(field, [chosen]);
    const word = textWords(text).find(({ range }) => contains(range.getBoundingClientRect(), event));
    if (word) point.put(field, word.text, { append: event.shiftKey });
    else field.focus({ preventScroll: true });
    return undefined;
  }, true);
  const contains = (box, at) => at.clientX >= box.left - 2 && at.clientX <= box.right + 2 && at.clientY >= box.top && at.clientY <= box.bottom;
  function textWords(text) {
    const found = [];
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      for (const match of nodes.currentNode.data.matchAll(/\S+/g)) {
        const clean = match[0].replace(EDGES, "");
        if (!clean) continue;
        const range = document.createRange();
        const start = match.index + match[0].indexOf(clean);
        range.setStart(nodes.currentNode, start);
        range.setEnd(nodes.currentNode, start + clean.length);
        found.push({ text: clean, range });
      }
    }
    return found;
  }

  // ---- by key ----

  let walk = null;
  async function begin() {
    const field = active();
    if (!field) return say(strip.dataset.focusFirst);
    const lit = source.querySelector("[data-mark].lit");
    const text = lit ? lit.closest(".text") : source.querySelector(".page") ? null : source.querySelector(".text");
    const page = text ? null : point.pageInView();
    const words = text ? textWords(text) : page ? await loaded(page) : [];
    if (!words.length || !field.isConnected) return say(strip.dataset.noWords);
    walk = { field, page, text, words, at: 0, anchor: null };
    walk.at = nearest(lit ? boxOf(lit) : null);
    show();
    return undefined;
  }
  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2, height: box.height };
  };
  function onScreen(word) {
    if (word.range) {
      const box = word.range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2, height: box.height };
    }
    const matrix = walk.page.querySelector("svg").getScreenCTM();
    const [x0, y0, x1, y1] = word.box;
    const a = new DOMPoint(x0, y0).matrixTransform(matrix);
    const b = new DOMPoint(x1, y1).matrixTransform(matrix);
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, height: Math.abs(b.y - a.y) };
  }
  function nearest(from) {
    if (!from) return 0;
    return least(walk.words.map(onScreen).map(({ x, y }) => Math.hypot(x - from.x, 3 * (y - from.y))));
  }
  const least = (numbers) => numbers.reduce((best, number, index) => (number < numbers[best] ? index : best), 0);
  function vertical(step) {
    const places = walk.words.map(onScreen);
    const here = places[walk.at];
    const far = places.map(({ x, y }) => {
      const dy = (y - here.y) * step;
      return dy > here.height * 0.5 ? dy * 4 + Math.abs(x - here.x) : Infinity;
    });
    const next = least(far);
    return Number.isFinite(far[next]) ? next : walk.at;
  }
  function chosen() {
    const [first, last] = [walk.anchor ?? walk.at, walk.at].sort((a, b) => a - b);
    return walk.words.slice(first, last + 1);
  }
  function show() {
    const words = chosen();
    if (walk.page) {
      mark(walk.page, union(words));
      const here = walk.page.querySelector("rect.pointed").getBoundingClientRect();
      intoView(here);
    } else {
      overlay(walk.text, words);
      intoView(words.at(-1).range.getBoundingClientRect());
    }
    say(`${words.map((word) => word.text).join(" ")} · ${strip.dataset.walk}`);
  }
  const union = (words) => [0, 1, 2, 3].map((side) => Math[side < 2 ? "min" : "max"](...words.map(({ box }) => box[side])));
  function overlay(text, words) {
    for (const one of source.querySelectorAll(".pointed-text")) one.remove();
    if (!text) return;
    const room = text.getBoundingClientRect();
    for (const { range } of words) {
      const box = range.getBoundingClientRect();
      const marker = document.createElement("span");
      marker.className = "pointed-text";
      const sizes = { left: box.left - room.left - 3, top: box.top - room.top - 2, width: box.width + 4, height: box.height + 2 };
      for (const [name, value] of Object.entries(sizes)) marker.style[name] = `${value}px`;
      text.append(marker);
    }
  }
  function intoView(box) {
    const room = pane.getBoundingClientRect();
    if (box.top < room.top + 20 || box.bottom > room.bottom - 40) pane.scrollTop += box.top - room.top - room.height / 2;
    if (box.left < room.left || box.right > room.right) pane.scrollLeft += box.left - room.left - room.width / 3;
  }
  function end() {
    walk = null;
    mark(null);
    overlay(null);
    say("");
  }
  const STEPS = {
    ArrowRight: () => Math.min(walk.words.length - 1, walk.at + 1), ArrowLeft: () => Math.max(0, walk.at - 1),
    ArrowDown: () => vertical(1), ArrowUp: () => vertical(-1),
  };
  window.addEventListener("keydown", (event) => {
    if (event.altKey && event.code === "KeyW" && !event.ctrlKey) {
      event.preventDefault();
      if (walk) end();
      else begin();
      return;
    }
    if (!walk || event.altKey || event.ctrlKey || event.metaKey || event.key === "Shift") return;
    const { field, page } = walk;
    const taking = event.key === "Enter" || event.key === " " || event.key === "Escape";
    if (STEPS[event.key] || taking) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (STEPS[event.key]) {
      walk.anchor = event.shiftKey ? (walk.anchor ?? walk.at) : null;
      walk.at = STEPS[event.key]();
      return show();
    }
    const words = chosen();
    end();
    if (event.key === "Enter") point.put(field, words.map((word) => word.text).join(" "), { append: event.shiftKey });
    if (event.key === " " && page) point.readBox(page, grown(union(words)));
    return undefined;
  }, true);
  // A little more than the words, so that no letter is cut.
  const grown = ([x0, y0, x1, y1]) => [Math.max(0, x0 - 0.004), Math.max(0, y0 - 0.003), Math.min(1, x1 + 0.004), Math.min(1, y1 + 0.003)];
  document.addEventListener("focusin", () => walk && active() !== walk.field && end());
})();

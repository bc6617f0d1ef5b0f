// How long a confirmation can still be taken back; when the time is over the button goes.
(() => {
  "use strict";
  const start = performance.now();
  const boxes = [...document.querySelectorAll(".undoable[data-left]")];
  function show() {
    for (const box of boxes) {
      const left = Math.ceil(Number(box.dataset.left) - (performance.now() - start) / 1000);
      box.querySelector("[data-countdown]").textContent = left > 0 ? `${left} s` : "";
      if (left > 0) continue;
      const button = box.querySelector("button");
      if (button === document.activeElement) document.getElementById("main").focus();
      button.hidden = true;
    }
  }
  if (!boxes.length) return;
  show();
  setInterval(show, 1000);
})();

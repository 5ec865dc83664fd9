// What pages do by themselves: nothing here is needed to read them.
(function () {
  "use strict";

  // htmx sends the proof that a request is ours.
  document.addEventListener("htmx:configRequest", function (e) {
    var proof = document.querySelector("meta[name=proof]");
    e.detail.headers["X-Proof"] = proof ? proof.content : "";
  });

  // Pointing at a passage lights its records, and the other way round.
  function light(from, on) {
    var ids = (from.getAttribute("data-records") || "").split(" ");
    document.querySelectorAll("[data-records]").forEach(function (el) {
      var mine = el.getAttribute("data-records").split(" ");
      if (mine.some(function (id) { return ids.indexOf(id) >= 0; })) el.classList.toggle("lit", on);
    });
  }
  function holder(e) { return e.target.closest ? e.target.closest("[data-records]") : null; }
  ["mouseover", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (e) { var el = holder(e); if (el) light(el, true); });
  });
  ["mouseout", "focusout"].forEach(function (kind) {
    document.addEventListener(kind, function (e) { var el = holder(e); if (el) light(el, false); });
  });
  document.addEventListener("click", function (e) {
    var mark = e.target.closest ? e.target.closest("mark[data-records]") : null;
    if (!mark) return;
    var card = document.getElementById("r-" + mark.getAttribute("data-records").split(" ")[0]);
    if (card) card.scrollIntoView({ block: "nearest" });
  });

  // The example of the first page.
  document.addEventListener("click", function (e) {
    var button = e.target.closest ? e.target.closest("[data-example]") : null;
    if (!button) return;
    var from = document.getElementById(button.getAttribute("data-example"));
    var to = document.getElementById(button.getAttribute("data-into"));
    to.value = from.textContent.trim();
    to.dispatchEvent(new Event("input", { bubbles: true }));
    to.focus();
  });

  // Facets are applied when they are chosen.
  document.addEventListener("change", function (e) {
    var form = e.target.closest ? e.target.closest("form[data-auto]") : null;
    if (form) form.requestSubmit();
  });

  // The review queue by keys: j and k move, letters press the button of that name.
  function current() { return document.querySelector(".queue > li.now"); }
  function go(to) {
    if (!to) return;
    var now = current();
    if (now) now.classList.remove("now");
    to.classList.add("now");
    to.scrollIntoView({ block: "nearest" });
    to.focus({ preventScroll: true });
  }
  document.addEventListener("keydown", function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    var typing = e.target.closest && e.target.closest("input, textarea, select");
    if (e.key === "/" && !typing) {
      var search = document.querySelector(".quick input");
      if (search) { e.preventDefault(); search.focus(); }
      return;
    }
    var now = current();
    if (!now || typing) return;
    if (e.key === "j") go(now.nextElementSibling);
    else if (e.key === "k") go(now.previousElementSibling);
    else {
      var button = now.querySelector("[data-key='" + CSS.escape(e.key) + "']");
      if (button) { e.preventDefault(); button.click(); }
    }
  });
  document.addEventListener("htmx:afterSwap", function () {
    if (!current()) go(document.querySelector(".queue > li"));
  });
})();

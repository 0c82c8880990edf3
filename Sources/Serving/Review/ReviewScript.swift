/// The script of the pages on which markers decide: a form at each step and each group, and what a
/// decision came to.
enum ReviewScript {
  static let text = #"""
    "use strict";
    (() => {
      const base = document.currentScript.src.replace(/\/files\/[^/]*$/, "");
      const notesKey = "gradus-review-notes";

      const element = (name, properties = {}, ...children) => {
        const made = Object.assign(document.createElement(name), properties);
        made.append(...children);
        return made;
      };

      const bar = element("section", { className: "bar" });
      const said = element("div", { className: "said" });
      said.setAttribute("role", "status");
      const tell = (lines) => said.replaceChildren(...lines.map((line) => element("p", {}, line)));

      const send = async (address, data) => {
        const response = await fetch(base + address, {
          method: "POST", credentials: "same-origin",
          headers: { "X-Gradus": "1", "Content-Type": "application/json" },
          body: JSON.stringify(data),
        });
        if (!response.ok) throw new Error((await response.text()).trim());
        return response;
      };

      // What is typed elsewhere on the page outlives the loading that shows a decision.
      const draftsKey = "gradus-review-drafts" + location.pathname;
      const inputs = () => Array.from(document.querySelectorAll(".decide input"));
      const keepDrafts = (decided) => {
        const typed = inputs().filter((input) =>
          input.value !== input.defaultValue && input.parentElement !== decided);
        sessionStorage.setItem(draftsKey, JSON.stringify(
          typed.map((input) => [input.getAttribute("aria-label"), [input.value, input.defaultValue]])));
      };
      const restoreDrafts = () => {
        const drafts = new Map(JSON.parse(sessionStorage.getItem(draftsKey) || "[]"));
        sessionStorage.removeItem(draftsKey);
        for (const input of inputs()) {
          // Points that were typed beside others than those shown now are typed again.
          const [text, before] = drafts.get(input.getAttribute("aria-label")) ?? [];
          if (text !== undefined && before === input.defaultValue) input.value = text;
        }
      };

      let isBusy = false;
      const outcome = async (address, data, form) => {
        if (isBusy) return;
        isBusy = true;
        tell(["Working …"]);
        try {
          const result = await (await send(address, data)).json();
          const moved = result.moved.map((m) => `${m.submission}: ${m.before} → ${m.after}`);
          const shown = moved.slice(0, 30);
          if (moved.length > shown.length) shown.push(`and ${moved.length - shown.length} more`);
          const head = moved.length === 1 ? "1 submission has other points now."
            : `${moved.length} submissions have other points now.`;
          sessionStorage.setItem(notesKey, JSON.stringify([head, ...shown, ...result.notices]));
          keepDrafts(form);
          location.reload();
        } catch (error) {
          isBusy = false;
          tell([error.message || "The server does not answer; nothing was decided."]);
        }
      };

      const button = (text, action, className = "") => {
        const made = element("button", { type: "button", className }, text);
        made.addEventListener("click", action);
        return made;
      };

      const form = (name, { points, max, seen, about, groupAbout }) => {
        const input = element("input", {
          type: "number", min: "0", max: max ?? "", step: "any", defaultValue: points ?? "",
        });
        input.setAttribute("aria-label", `Points for ${name}`);
        const reason = element("input", { type: "text", maxLength: 500, placeholder: "Reason" });
        reason.setAttribute("aria-label", `Reason for ${name}`);
        const made = element("p", { className: "decide" }, input, reason);
        // What the page shows tells whether somebody else has decided since.
        const send = (subject, points, reason) => outcome("/decisions", {
          about: subject, points, reason, seen: subject === about ? seen : undefined,
        }, made);
        const decide = (subject) => {
          if (!input.reportValidity() || input.value === "") return input.focus();
          send(subject, Number(input.value), reason.value);
        };
        const buttons = [];
        if (about) buttons.push(button("Decide", () => decide(about)));
        if (groupAbout) buttons.push(button("Decide for all like it", () => decide(groupAbout)));
        for (const [subject, text] of [[about, "Take back"], [groupAbout, "Take back for all like it"]]) {
          if (subject) {
            buttons.push(button(text, () => send(subject, null, "")));
          }
        }
        made.append(...buttons);
        return made;
      };

      const main = document.getElementById("main");
      const submission = main.dataset.submission;
      if (submission) {
        for (const step of document.querySelectorAll("article[data-step]")) {
          const { step: name, points, max, seen, group } = step.dataset;
          step.append(form(name, {
            points, max, seen, about: { submission, step: name },
            groupAbout: group ? { step: name, group } : null,
          }));
        }
        // Only a person can read it, and decides about all of it.
        const { points, max, seen } = main.dataset;
        document.querySelector("section.unreadable")?.append(
          form("the whole answer", { points, max, seen, about: { submission, step: "*" } }));
      }
      for (const row of document.querySelectorAll("tr[data-group]")) {
        const { step, group } = row.dataset;
        row.cells[row.cells.length - 1].append(form(group, { groupAbout: { step, group } }));
      }
      bar.append(button("Mark anew", () => outcome("/mark-anew", {})));
      bar.append(said);
      main.prepend(bar);
      window.gradusReview = { base, bar, send, tell, button, element };
      restoreDrafts();
      const notes = sessionStorage.getItem(notesKey);
      if (notes) {
        tell(JSON.parse(notes));
        sessionStorage.removeItem(notesKey);
      }
    })();

    """#

  /// Adds what fills the gradebook, where one was named; behind the other script.
  static let gradebook = #"""
    "use strict";
    (() => {
      const { base, bar, send, tell, button, element } = window.gradusReview;
      bar.children[0].after(button("Fill the gradebook", async () => {
        try {
          const { name, notices } = await (await send("/gradebook", {})).json();
          element("a", { href: base + "/gradebook", download: name }).click();
          tell([`The gradebook is filled in: ${name}.`, ...notices]);
        } catch (error) {
          tell([error.message]);
        }
      }));
    })();

    """#
}

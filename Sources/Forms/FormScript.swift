/// The script of forms: leads from cell to cell, checks and keeps what is typed, and saves it.
///
/// It makes the forms ready that stand on the page when it runs, and a later one by
/// `gradusForm(element)`. A page that has a form in it finds `answer()` at the form's element,
/// which gives the text of `answer.json`, and hears of every change by the event
/// `gradus-form-change`. Nothing in it is of one form or one language.
package enum FormScript {
  package static let text = #"""
    "use strict";
    const gradusForm = (form) => {
      const words = form.dataset;
      const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, place) => parts[place - 1]);
      const steps = Array.from(form.querySelectorAll(".gf-step"), (section) => ({
        section, name: section.dataset.step, digits: Number(section.dataset.digits),
        isNumber: section.dataset.kind === "number", note: section.querySelector(".gf-note"),
        rows: Array.from(section.querySelectorAll(".gf-row"), (row) => Array.from(row.querySelectorAll("input"))),
      }));
      const rows = steps.flatMap((step) => step.rows);
      const cells = rows.flat();
      const filled = form.querySelector(".gf-filled");

      // What a cell holds.
      const isNumber = (text) =>
        /^[+\-\u2212]?(\d+([.,]\d*)?|[.,]\d+)([eE][+\-\u2212]?\d+)?$/.test(text) || /^[+\-\u2212]?\d+\/0*[1-9]\d*$/.test(text);
      const isShort = (text, digits) => {
        if (text.includes("/")) return false;
        const [mantissa, exponent] = text.replace(/[+\-\u2212]/, "").replace(",", ".").split(/[eE]/);
        const decimals = (mantissa.split(".")[1] || "").length - Number((exponent || "0").replace("\u2212", "-"));
        const significant = mantissa.replace(".", "").replace(/^0+/, "").length;
        return decimals < digits && significant < digits;
      };
      const check = (step) => {
        let isWrong = false, isImprecise = false;
        for (const cell of step.rows.flat()) {
          const text = cell.value.trim();
          const isBad = step.isNumber && text !== "" && !isNumber(text);
          if (isBad) cell.setAttribute("aria-invalid", "true"); else cell.removeAttribute("aria-invalid");
          isWrong ||= isBad;
          isImprecise ||= step.isNumber && text !== "" && !isBad && isShort(text, step.digits);
        }
        const note = isWrong ? words.number : isImprecise ? fill(words.digits, step.digits) : "";
        if (step.note.textContent !== note) step.note.textContent = note;
        step.note.classList.toggle("gf-wrong", isWrong);
      };
      const say = (text) => { if (filled) filled.textContent = text; };
      const count = () =>
        say(fill(words.filled, cells.filter((cell) => cell.value.trim() !== "").length, cells.length));

      // What is typed is kept under the form's rubric and student.
      const key = () => `gradus-form/${words.rubric}/${words.student}`;
      const keep = () => {
        try {
          const typed = cells.filter((cell) => cell.value !== "").map((cell) => [cell.name, cell.value]);
          localStorage.setItem(key(), JSON.stringify(Object.fromEntries(typed)));
        } catch { say(words.unkept); }
      };
      const restore = () => {
        try {
          const typed = new Map(Object.entries(JSON.parse(localStorage.getItem(key())) || {}));
          for (const cell of cells) if (typed.has(cell.name)) cell.value = String(typed.get(cell.name));
        } catch { say(words.unkept); }
      };

      // On a page that asks for a name: what was typed by nobody is theirs, of another it is not.
      form.belongTo = (student) => {
        if (student === words.student) return;
        const isTaken = words.student === "" && cells.some((cell) => cell.value !== "");
        try { if (isTaken) localStorage.removeItem(key()); } catch { /* Nothing is kept. */ }
        words.student = student;
        if (!isTaken) {
          for (const cell of cells) cell.value = "";
          restore();
        }
        changed(steps);
      };

      // The answer, a line a step.
      form.answer = () => {
        const lines = steps.map((step) =>
          `  ${JSON.stringify(step.name)}: ${JSON.stringify(step.rows.map((row) => row.map((cell) => cell.value.trim())))}`);
        return `{"gradus-form": 1, "rubric": ${JSON.stringify(words.rubric)}, `
          + `"student": ${JSON.stringify(words.student || null)}, "steps": {\n${lines.join(",\n")}\n}}\n`;
      };
      const does = {
        save() {
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob([form.answer()], { type: "application/json" }));
          link.download = "answer.json";
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 10000);
          say(words.saved);
        },
        print() { window.print(); },
        empty() {
          if (!window.confirm(words.empty)) return;
          for (const cell of cells) cell.value = "";
          changed(steps);
        },
      };
      const changed = (some) => {
        some.forEach(check);
        count();
        keep();
        form.dispatchEvent(new CustomEvent("gradus-form-change", { bubbles: true }));
      };

      // From cell to cell.
      const go = (cell) => { if (cell) { cell.focus(); cell.select(); } };
      const beside = (cell, by) => cells[cells.indexOf(cell) + by];
      const above = (cell, by) => {
        const place = rows.findIndex((row) => row.includes(cell));
        const row = rows[place + by];
        return row && row[Math.min(rows[place].indexOf(cell), row.length - 1)];
      };
      form.addEventListener("keydown", (event) => {
        const cell = event.target;
        if (!cells.includes(cell) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        const isAll = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
        const isAtStart = cell.selectionEnd === 0 || isAll;
        const isAtEnd = cell.selectionStart === cell.value.length || isAll;
        let next = null;
        if (event.key === "Enter") next = beside(cell, event.shiftKey ? -1 : 1);
        else if (event.shiftKey) return;
        else if (event.key === "ArrowDown") next = above(cell, 1);
        else if (event.key === "ArrowUp") next = above(cell, -1);
        else if (event.key === "ArrowLeft" && isAtStart) next = beside(cell, -1);
        else if (event.key === "ArrowRight" && isAtEnd) next = beside(cell, 1);
        else return;
        event.preventDefault();
        go(next);
      });
      // A matrix that was copied elsewhere fills the cells from here on.
      form.addEventListener("paste", (event) => {
        const step = steps.find((step) => step.isNumber && step.section.contains(event.target));
        const lines = event.clipboardData.getData("text/plain").trim().split(/[\r\n;]+/)
          .map((line) => line.trim().split(/\s+/));
        if (!step || lines.length === 1 && lines[0].length === 1) return;
        event.preventDefault();
        const top = step.rows.findIndex((row) => row.includes(event.target));
        const left = step.rows[top].indexOf(event.target);
        let beyond = 0;
        lines.forEach((line, i) => line.forEach((text, j) => {
          const cell = step.rows[top + i]?.[left + j];
          if (cell) cell.value = text.slice(0, cell.maxLength); else beyond += 1;
        }));
        changed([step]);
        if (beyond) say(fill(words.beyond, beyond));
      });
      form.addEventListener("input", (event) => {
        const step = steps.find((step) => step.section.contains(event.target));
        if (step) changed([step]);
      });
      form.addEventListener("click", (event) => {
        const button = event.target.closest("button[data-does]");
        if (button) does[button.dataset.does]();
      });
      restore();
      steps.forEach(check);
      count();
    };
    document.querySelectorAll(".gradus-form").forEach(gradusForm);
    """#
}

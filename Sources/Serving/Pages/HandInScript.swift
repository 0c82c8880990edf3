/// The script of the page on which students answer: sends their answers and shows the server's
/// replies.
///
/// The header `X-Gradus` is one that no other site's page can send, so a request with it is the
/// student's own.
enum HandInScript {
  static let text = #"""
    "use strict";
    (() => {
      const by = (id) => document.getElementById(id);
      const desk = by("desk"), result = by("result"), status = by("status");
      const student = by("student"), picker = by("files"), typed = by("text");
      const sheet = document.querySelector(".gradus-form");
      const buttons = ["read", "marks", "hint", "hand-in"].map(by).filter(Boolean);
      const nameKey = "gradus-student";
      let files = [], hints = 0, isBusy = false;

      const mode = () => desk.elements.mode.value;
      const show = () => {
        for (const radio of desk.elements.mode) by(radio.value + "-panel").hidden = !radio.checked;
        if (by("hint")) by("hint").hidden = true;
      };
      const list = () => {
        by("chosen").replaceChildren(...files.map((file) => {
          const item = document.createElement("li");
          item.textContent = file.name;
          return item;
        }));
      };
      const choose = (chosen) => {
        if (!chosen.length) return;
        files = Array.from(chosen);
        for (const radio of desk.elements.mode) radio.checked = radio.value === "file";
        show();
        list();
        ask("read");
      };

      const body = () => {
        const form = new FormData();
        form.append("student", student.value);
        form.append("hints", String(hints));
        if (mode() === "file") for (const file of files) form.append("file", file, file.name);
        if (mode() === "text" && typed.value.trim()) form.append("text", typed.value);
        if (mode() === "sheet" && sheet) {
          const steps = Object.values(JSON.parse(sheet.answer()).steps);
          if (steps.flat(2).some((cell) => cell.trim())) form.append("sheet", sheet.answer());
        }
        return form;
      };
      const isEmpty = (form) => !["file", "text", "sheet"].some((name) => form.has(name));

      const ask = async (what) => {
        if (isBusy || !desk.reportValidity()) return;
        const form = body();
        if (isEmpty(form)) {
          status.textContent = desk.dataset.none;
          return false;
        }
        isBusy = true;
        for (const button of buttons) button.disabled = true;
        status.textContent = desk.dataset.wait;
        try {
          const response = await fetch(desk.dataset.at + "/" + what, {
            method: "POST", body: form, headers: { "X-Gradus": "1" }, credentials: "same-origin",
          });
          const text = await response.text();
          if (!text || response.status >= 500 && response.status !== 503) throw new Error(text);
          // What is refused is said beside the marks that were asked for before, which stay.
          if (!response.ok) {
            status.innerHTML = text;
            return false;
          }
          result.innerHTML = text;
          status.textContent = "";
          const left = response.headers.get("X-Gradus-Left");
          if (left !== null) status.textContent = desk.dataset.left + " " + left;
          by("hint").hidden = response.headers.get("X-Gradus-Hints") !== "more";
          result.focus({ preventScroll: false });
          return true;
        } catch {
          status.textContent = desk.dataset.lost;
          return false;
        } finally {
          isBusy = false;
          for (const button of buttons) button.disabled = false;
        }
      };

      const askForMarks = async (count) => {
        const before = hints;
        hints = count;
        if (!await ask("marks")) hints = before;
      };

      for (const radio of desk.elements.mode) radio.addEventListener("change", show);
      picker.addEventListener("change", () => choose(picker.files));
      by("read").addEventListener("click", () => ask("read"));
      by("marks").addEventListener("click", () => askForMarks(0));
      by("hint").addEventListener("click", () => askForMarks(hints + 1));
      // What was read of it stands below the receipt: the last look at what was handed in.
      by("hand-in")?.addEventListener("click", async () => {
        if (!await ask("hand-in")) return;
        const receipt = result.innerHTML;
        if (await ask("read")) result.innerHTML = receipt + result.innerHTML;
      });
      desk.addEventListener("submit", (event) => event.preventDefault());
      const drop = by("drop");
      for (const kind of ["dragenter", "dragover"]) {
        document.addEventListener(kind, (event) => {
          event.preventDefault();
          drop.classList.add("over-it");
        });
      }
      document.addEventListener("dragleave", () => drop.classList.remove("over-it"));
      document.addEventListener("drop", (event) => {
        event.preventDefault();
        drop.classList.remove("over-it");
        choose(event.dataTransfer.files);
      });
      try {
        if (student.type !== "hidden") {
          student.value = localStorage.getItem(nameKey) || "";
          student.addEventListener("change", () => localStorage.setItem(nameKey, student.value));
        }
      } catch { /* A browser may keep nothing. */ }
      if (student.type !== "hidden" && sheet) {
        sheet.belongTo(student.value.trim());
        student.addEventListener("change", () => sheet.belongTo(student.value.trim()));
      }
      show();
    })();

    """#
}

/// The script of the class page: sorts and filters the table, which is whole without it.
enum TableScript {
  static let text = #"""
    "use strict";
    (() => {
      const table = document.getElementById("all");
      const body = table.tBodies[0];
      const search = document.getElementById("search");
      const choice = document.getElementById("show");
      const step = document.getElementById("step");
      const verdict = document.getElementById("verdict");
      const only = document.getElementById("only");
      const status = document.getElementById("shown");
      const rows = Array.from(body.rows, (row, place) => ({
        row, place, kinds: (row.dataset.k || "").split(" "),
        text: row.textContent.toLowerCase(),
        keys: Array.from(row.cells, (cell) => cell.dataset.n === undefined
          ? cell.textContent : Number(cell.dataset.n)),
      }));
      const collator = new Intl.Collator(undefined, { numeric: true });
      const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);
      const sort = (column, direction) => {
        rows.sort((a, b) =>
          direction * compare(a.keys[column], b.keys[column]) || a.place - b.place);
        body.replaceChildren(...rows.map((item) => item.row));
      };
      const filter = () => {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const item of rows) {
          const fits = (choice.value === "" || item.kinds.includes(choice.value))
            && (only.value === "" || item.kinds.includes(only.value))
            && (step.value === "" && verdict.value === "" || item.kinds.some((kind) =>
              step.value !== "" && verdict.value !== "" ? kind === step.value + verdict.value
                : step.value !== "" ? kind.startsWith(step.value) && !kind.endsWith("-correct")
                  : kind.startsWith("s") && kind.endsWith(verdict.value)))
            && words.every((word) => item.text.includes(word));
          if (item.row.hidden === fits) item.row.hidden = !fits;
          if (fits) shown += 1;
        }
        status.textContent = `${shown} of ${rows.length} submissions shown`;
      };
      const heads = Array.from(table.tHead.rows[0].cells);
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const up = head.getAttribute("aria-sort") !== "ascending";
          heads.forEach((other) => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", up ? "ascending" : "descending");
          sort(column, up ? 1 : -1);
        });
      });
      let pending = 0;
      const later = () => {
        cancelAnimationFrame(pending);
        pending = requestAnimationFrame(filter);
      };
      search.addEventListener("input", later);
      for (const select of [choice, step, verdict, only]) select.addEventListener("change", later);
      const follow = () => {
        const kind = location.hash.slice(1);
        if (!Array.from(only.options).some((option) => option.value === kind && kind)) return;
        only.value = kind;
        filter();
        document.getElementById("tools").scrollIntoView();
      };
      addEventListener("hashchange", follow);
      document.getElementById("tools").hidden = false;
      filter();
      follow();
    })();
    """#
}

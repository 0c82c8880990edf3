/// The script of pages about the class: sorts and filters the table and shows it a part at a time.
///
/// Without it the table is whole. Of the tools a page may lack all but `tools`, `shown` and
/// `pager`.
package enum TableScript {
  package static let text = #"""
    "use strict";
    (() => {
      const table = document.getElementById("all");
      const body = table.tBodies[0];
      const tool = (name) => document.getElementById(name)
        || { value: "", options: [], addEventListener() {} };
      const [search, choice, step, verdict, only] =
        ["search", "show", "step", "verdict", "only"].map(tool);
      const status = document.getElementById("shown");
      const pager = document.getElementById("pager");
      const [before, after] = ["before", "after"].map(tool);
      const size = 200;
      let part = 0;
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
        let count = 0;
        for (const item of rows) {
          const fits = (choice.value === "" || item.kinds.includes(choice.value))
            && (only.value === "" || item.kinds.includes(only.value))
            && (step.value === "" && verdict.value === "" || item.kinds.some((kind) =>
              step.value !== "" && verdict.value !== "" ? kind === step.value + verdict.value
                : step.value !== "" ? kind.startsWith(step.value) && !kind.endsWith("-correct")
                  : kind.startsWith("s") && kind.endsWith(verdict.value)))
            && words.every((word) => item.text.includes(word));
          const isShown = fits && count >= part * size && count < (part + 1) * size;
          if (item.row.hidden === isShown) item.row.hidden = !isShown;
          if (fits) count += 1;
        }
        const last = Math.min(count, (part + 1) * size);
        const range = count > size ? `, ${part * size + 1} to ${last} here` : "";
        status.textContent = `${count} of ${rows.length} submissions${range}`;
        pager.hidden = count <= size;
        before.disabled = part === 0;
        after.disabled = last === count;
      };
      const heads = Array.from(table.tHead.rows[0].cells);
      heads.forEach((head, column) => {
        // A heading that leads somewhere sorts nothing.
        if (head.querySelector("a")) return;
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const up = head.getAttribute("aria-sort") !== "ascending";
          heads.forEach((other) => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", up ? "ascending" : "descending");
          sort(column, up ? 1 : -1);
          part = 0;
          filter();
        });
      });
      let pending = 0;
      const later = () => {
        cancelAnimationFrame(pending);
        pending = requestAnimationFrame(filter);
        part = 0;
      };
      search.addEventListener("input", later);
      for (const select of [choice, step, verdict, only]) select.addEventListener("change", later);
      const turn = (by) => {
        part += by;
        filter();
        table.scrollIntoView();
      };
      before.addEventListener("click", () => turn(-1));
      after.addEventListener("click", () => turn(1));
      const goOn = (kind, page) => {
        const links = rows.filter((item) => item.kinds.includes(kind))
          .sort((a, b) => a.place - b.place).map((item) => item.row.querySelector("a"));
        const here = links.findIndex((link) => decodeURIComponent(link.pathname).endsWith("/" + page));
        if (here < 0 || links.length < 2) return false;
        location.replace(links[(here + 1) % links.length].href);
        return true;
      };
      const follow = () => {
        // A page behind the word asks for the one that follows it in its group.
        const [kind, page] = decodeURIComponent(location.hash.slice(1)).split("+");
        if (page && goOn(kind, page)) return;
        if (!Array.from(only.options).some((option) => option.value === kind && kind)) return;
        only.value = kind;
        part = 0;
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

"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const reduce = (text) => text.normalize("NFKD").toLowerCase();

  // Tables of shops: another period, a word to look for, an order.
  for (const table of document.querySelectorAll("table[data-currency]")) {
    const currency = table.dataset.currency;
    const body = table.tBodies[0];
    const search = document.getElementById("search-" + currency);
    const period = document.getElementById("period-" + currency);
    const said = document.getElementById("said-" + currency);
    let order = { column: 3, down: true };

    const cell = (value, column) => {
      const td = document.createElement("td");
      const [shown, number, size, open] = value;
      td.textContent = shown;
      if (size) { td.className = "bar"; td.style.setProperty("--size", size + "%"); }
      if (open) {
        td.textContent = "";
        const mark = document.createElement("span");
        mark.className = "open";
        mark.title = "Some of these days may still change";
        mark.textContent = shown;
        td.append(mark);
      }
      if (column < 2) td.classList.add("text");
      td.dataset.number = number ?? "";
      return td;
    };

    const show = () => {
      const wanted = reduce(search.value.trim());
      let rows = data.shops[currency][period.value] || [];
      if (wanted) rows = rows.filter((row) => reduce(row[0][0] + " " + row[1][0]).includes(wanted));
      const { column, down } = order;
      rows = [...rows].sort((a, b) => {
        const x = a[column][1], y = b[column][1];
        if (x === y) return 0;
        if (x === null) return 1;
        if (y === null) return -1;
        return (x < y ? -1 : 1) * (down ? -1 : 1);
      });
      body.replaceChildren(...rows.map((row) => {
        const tr = document.createElement("tr");
        tr.append(...row.map(cell));
        return tr;
      }));
      said.textContent = rows.length + (rows.length === 1 ? " shop" : " shops") + (wanted ? " found" : "");
      table.querySelectorAll("thead th").forEach((th, index) => {
        if (index === column) th.setAttribute("aria-sort", down ? "descending" : "ascending");
        else th.removeAttribute("aria-sort");
      });
    };

    table.querySelectorAll("thead button").forEach((button, index) => {
      button.addEventListener("click", () => {
        order = { column: index, down: order.column === index ? !order.down : index > 1 };
        show();
      });
    });
    search.addEventListener("input", show);
    period.addEventListener("change", show);
    show();
  }

  // Charts: drawn as SVG, so that print is sharp and screen readers find marks and axes. One after the other, with a breath
  // between, so that tables can be read and searched at once however many charts there are.
  const draw = async () => {
    for (const [id, spec] of Object.entries(data.charts)) {
      try {
        await vegaEmbed(document.getElementById(id), spec, { actions: false, renderer: "svg" });
      } catch (error) {
        document.getElementById(id).textContent = "This chart could not be drawn; its table says the same. " + error.message;
      }
      await new Promise((go) => setTimeout(go));
    }
    document.documentElement.dataset.drawn = "";
  };
  setTimeout(draw);

  // On paper every table stands open.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
})();

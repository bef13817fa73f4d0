#include "report/html.h"

namespace koers::report {

namespace {

std::string escaped(std::string_view plain, bool in_attribute) {
  std::string out;
  out.reserve(plain.size() + plain.size() / 8);
  for (const char c : plain) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += in_attribute ? "&quot;" : "\""; break;
      case '\n': out += in_attribute ? "&#10;" : "<br>"; break;
      default:
        // Control characters are not allowed in HTML; they carry nothing that a reader could see.
        if (c == ' ' && out.ends_with("€")) out += "\u00a0";  // an amount stays on one line
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') out += c;
    }
  }
  return out;
}

Html cell(const Cell& cell, std::string_view tag, std::string_view scope) {
  std::string classes = cell.number ? "number" : "";
  if (!cell.tone.empty()) classes += (classes.empty() ? "" : " ") + cell.tone;
  std::vector<Attribute> attributes;
  if (!scope.empty()) attributes.push_back({"scope", scope});
  if (!classes.empty()) attributes.push_back({"class", classes});
  return element(tag, attributes, cell.content);
}

constexpr std::string_view kStyle = R"css(
:root{--paper:#fbf9f4;--sheet:#fffefb;--ink:#1d2a2c;--quiet:#5b6a6b;--line:#d9d5ca;--deep:#0e4a50;--deep-soft:#dcebea;--signal:#b3470f;--signal-soft:#fbe6d8;--near:#8a6a00}
@media (prefers-color-scheme:dark){:root{--paper:#11191a;--sheet:#172122;--ink:#e6e4dd;--quiet:#a3b0b0;--line:#334142;--deep:#7cc4c1;--deep-soft:#1f3738;--signal:#f0925a;--signal-soft:#43281a;--near:#e0bd55}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 "Source Sans 3","Source Sans Pro","Segoe UI",system-ui,"Noto Sans","DejaVu Sans",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,h3{color:var(--deep);line-height:1.2;text-wrap:balance}
h1{font-size:2.1rem;font-weight:650;margin:.25rem 0 .5rem}
h2{font-size:1.4rem;font-weight:650;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--deep)}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
p,ul{max-width:44rem;margin:.5rem 0}
ul{padding-left:1.25rem}
a{color:var(--deep)}
.kicker{color:var(--quiet);margin:0;font-size:.95rem}
.lead{font-size:1.15rem}
.quiet{color:var(--quiet)}
.example{display:inline-block;border:1px solid var(--signal);color:var(--signal);padding:0 .5rem;border-radius:2px;font-size:.85rem}
.assumed{color:var(--near);font-size:.85em;white-space:nowrap}
nav ul{columns:2;list-style:none;padding:0}
dl.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0 2rem;margin:1.5rem 0;border-top:1px solid var(--line)}
dl.figures div{border-bottom:1px solid var(--line);padding:.6rem 0;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dl.figures dt{color:var(--quiet);font-size:.9rem}
dl.figures dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums;background:var(--sheet)}
caption{text-align:left;font-weight:600;padding:.5rem 0;color:var(--ink)}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--deep);font-weight:600;vertical-align:bottom}
thead .number{white-space:normal}
caption.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody th{font-weight:500}
.number{text-align:right;white-space:nowrap}
.over{color:var(--signal);font-weight:650}
.near{color:var(--near);font-weight:600}
tr:has(.total) th,tr:has(.total) td{border-top:2px solid var(--line);font-weight:650}
figure{margin:1.25rem 0}
figcaption{color:var(--quiet);font-size:.9rem;margin-top:.4rem}
svg{max-width:100%;height:auto;display:block}
svg text{font-size:12px;font-family: "Source Sans 3","Source Sans Pro","Segoe UI",system-ui,"Noto Sans","DejaVu Sans",sans-serif;fill:var(--ink)}
svg .lane{font-weight:650}
svg .quiet{fill:var(--quiet)}
svg .axis{stroke:var(--line)}
svg .bar{fill:var(--deep)}
svg .bar.fixed{fill:var(--signal)}
svg .bar.soft{fill:var(--deep-soft);stroke:var(--deep)}
svg .limit{stroke:var(--signal);stroke-width:2}
svg .on-bar{fill:var(--sheet)}
details{margin:.25rem 0;max-width:44rem}
summary{cursor:pointer;color:var(--deep)}
section.left-out{border-left:3px solid var(--line);padding-left:1rem;margin:1.25rem 0}
section.left-out h3{margin-top:0}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
 :root{--paper:#fff;--sheet:#fff;--ink:#1d2a2c;--quiet:#5b6a6b;--line:#c9c5ba;--deep:#0e4a50;--deep-soft:#dcebea;--signal:#b3470f;--signal-soft:#fbe6d8;--near:#6f5500}
 html{font-size:10.5pt}body{max-width:none;padding:0}
 h2{margin-top:2rem}p,li{orphans:2;widows:2}
 dl.figures{grid-template-columns:repeat(4,1fr)}dl.figures dd{font-size:1.3rem}
 h1,h2,h3,caption{break-after:avoid}tr,figure,section.left-out{break-inside:avoid}thead{display:table-header-group}
 .scroll{overflow:visible}details{display:block}details>summary{list-style:none}
 nav{display:none}
}
)css";

}  // namespace

Html text(std::string_view plain) { return {escaped(plain, false)}; }

Html element(std::string_view tag, const std::vector<Attribute>& attributes, const Html& inside) {
  Html made;
  made.markup.append("<").append(tag);
  for (const Attribute& attribute : attributes)
    made.markup.append(" ").append(attribute.name).append("=\"").append(escaped(attribute.value, true)).append("\"");
  made.markup.append(">").append(inside.markup).append("</").append(tag).append(">");
  return made;
}

Html table_of(const Table& table) {
  Html heads, rows;
  for (const Cell& head : table.heads) heads += cell(head, "th", "col");
  for (const auto& row : table.rows) {
    Html cells;
    for (size_t i = 0; i < row.size(); ++i) cells += i == 0 ? cell(row[i], "th", "row") : cell(row[i], "td", "");
    rows += element("tr", cells);
  }
  Html whole = table.caption_by == CaptionBy::kHeading ? element("caption", {{"class", "said"}}, text(table.caption)) : element("caption", table.caption);
  whole += element("thead", element("tr", heads));
  whole += element("tbody", rows);
  // Focusable, so that a wide table can be scrolled by keyboard.
  return element("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", table.caption}},
                 element("table", whole));
}

std::string page(const Page& page) {
  std::string out = "<!doctype html>\n<html lang=\"" + escaped(page.language, true) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"generator\" content=\"Koers\">\n";
  out += "<title>" + escaped(page.title, false) + "</title>\n<style>" + std::string(kStyle);
  if (!page.foot.empty()) {
    std::string foot;
    for (const char c : page.foot) {
      if (c != '"' && c != '\\' && c != '<' && static_cast<unsigned char>(c) >= 0x20) foot += c;
    }
    out += "@page{@bottom-left{content:\"" + foot +
           "\";font-size:8pt;color:#5b6a6b}@bottom-right{content:counter(page) \" / \" counter(pages);font-size:8pt;color:#5b6a6b}}\n";
  }
  return out + "</style>\n</head>\n<body>\n" + page.body.markup + "\n</body>\n</html>\n";
}

}  // namespace koers::report

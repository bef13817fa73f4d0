#include "report/chart.h"

#include <fmt/format.h>

#include <algorithm>

namespace koers::report {

namespace {

// Cut to a width in characters, at a character and not within one.
std::string shortened(const std::string& label, size_t characters) {
  size_t count = 0, at = 0;
  for (; at < label.size(); ++at) {
    if ((static_cast<unsigned char>(label[at]) & 0xC0) != 0x80 && count++ == characters) break;
  }
  return at >= label.size() ? label : label.substr(0, at) + "…";
}

std::string words(double x, double y, std::string_view text_class, std::string_view anchor, const std::string& plain) {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" class=\"{}\" text-anchor=\"{}\">{}</text>", x, y, text_class, anchor, text(plain).markup);
}

Html picture(double width, double height, const std::string& title, const std::string& description, const std::string& inside) {
  return {fmt::format("<svg viewBox=\"0 0 {:.0f} {:.0f}\" width=\"{:.0f}\" height=\"{:.0f}\" role=\"img\"><title>{}</title><desc>{}</desc>{}</svg>", width, height,
                      width, height, text(title).markup, text(description).markup, inside)};
}

}  // namespace

Html roadmap(const Roadmap& roadmap) {
  constexpr double kLabel = 252, kWidth = 760, kRow = 24, kHead = 44, kGroup = 26;
  const double quarter = (kWidth - kLabel - 8) / std::max(1, roadmap.quarters);
  const auto x_of = [&](int index) { return kLabel + quarter * index; };
  std::string inside;
  double y = kHead;
  std::string group;
  std::string rows;
  for (const RoadmapBar& bar : roadmap.bars) {
    if (bar.group != group) {
      group = bar.group;
      y += kGroup;
      rows += fmt::format("<text x=\"0\" y=\"{:.1f}\" class=\"lane\">{}</text>", y - 8, text(shortened(group, 80)).markup);
      rows += fmt::format("<line class=\"axis\" x1=\"0\" x2=\"{:.0f}\" y1=\"{:.1f}\" y2=\"{:.1f}\"/>", kWidth, y - 3, y - 3);
    }
    const int from = std::clamp(bar.start.index - roadmap.first.index, 0, roadmap.quarters);
    const int until = std::clamp(bar.start.index - roadmap.first.index + bar.quarters, from, roadmap.quarters);
    const double left = x_of(from), width = std::max(3.0, x_of(until) - left - 2);
    rows += words(0, y + 15, "", "start", shortened(bar.label, 36));
    rows += fmt::format("<rect class=\"bar{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"2\"><title>{}</title></rect>", bar.fixed ? " soft" : "",
                        left, y + 3, width, kRow - 8, text(bar.label + ": " + format_quarter(bar.start, roadmap.language)).markup);
    if (!bar.note.empty()) {
      // Behind the bar when there is room, else before it.
      const double note_width = 7.0 * static_cast<double>(bar.note.size());
      const bool behind = left + width + 6 + note_width < kWidth;
      rows += words(behind ? left + width + 6 : left - 6, y + 15, "quiet", behind ? "start" : "end", bar.note);
    }
    y += kRow;
  }
  const double height = y + 8;
  for (int index = 0; index <= roadmap.quarters; ++index) {
    const Quarter at{roadmap.first.index + index};
    const bool new_year = at.quarter() == 1;
    inside += fmt::format("<line class=\"axis\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1}\" y2=\"{2:.1f}\"{3}/>", x_of(index) - 1, new_year ? 4 : 24, height,
                          new_year ? "" : " stroke-dasharray=\"2 3\"");
    if (index == roadmap.quarters) break;
    if (new_year || index == 0) inside += words(x_of(index) + 4, 16, "", "start", std::to_string(at.year()));
    if (quarter >= 16) inside += words(x_of(index) + quarter / 2, 36, "quiet", "middle", std::to_string(at.quarter()));
  }
  return picture(kWidth, height, roadmap.title, roadmap.description, inside + rows);
}

Html year_bars(const YearBars& bars) {
  constexpr double kWidth = 460, kLabel = 48, kRow = 34, kNote = 150;
  int64_t most = 1;
  for (const YearBar& bar : bars.years) most = std::max({most, bar.used.cents, bar.limited ? bar.limit.cents : 0});
  const double scale = (kWidth - kLabel - kNote) / static_cast<double>(most);
  std::string inside;
  double y = 4;
  for (const YearBar& bar : bars.years) {
    const double width = std::max(0.0, static_cast<double>(bar.used.cents) * scale);
    inside += words(0, y + 17, "", "start", std::to_string(bar.year));
    inside += fmt::format("<rect class=\"bar{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"20\" rx=\"2\"/>", bar.limited && bar.used > bar.limit ? " fixed" : "", kLabel, y + 3,
                          width);
    double end = kLabel + width;
    if (bar.limited) {
      const double x = kLabel + static_cast<double>(bar.limit.cents) * scale;
      inside += fmt::format("<line class=\"limit\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1:.1f}\" y2=\"{2:.1f}\"/>", x, y - 1, y + 27);
      end = std::max(end, x);
    }
    inside += words(end + 8, y + 17, "", "start", format_money(bar.used, bars.language));
    y += kRow;
  }
  return picture(kWidth, y, bars.title, bars.description, inside);
}

}  // namespace koers::report

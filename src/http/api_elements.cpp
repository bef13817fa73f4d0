// Elements: the grid (filter, sort, page) and one of them with all that is known of it.
#include <boost/json.hpp>
#include <charconv>

#include "base/text.h"
#include "exchange/json/element_json.h"
#include "http/api.h"
#include "http/element_page.h"
#include "http/house.h"
#include "http/texts.h"

namespace koers::http {

using exchange::json::ElementShape;
using exchange::json::JsonWriter;
using model::ElementView;
using model::View;

namespace {

constexpr int64_t kPageSizeMax = 1000;
constexpr int64_t kPageSizeDefault = 50;
constexpr size_t kLinksInGrid = 100;  // of one relation of one element; the page of the element has more

// Where a page begins: a position, and the element before it as a landmark for when the register has changed meanwhile.
struct Cursor {
  uint64_t revision = 0, offset = 0;
  uint32_t element = 0;
};

std::string write_cursor(const Cursor& cursor) {
  return std::to_string(cursor.revision) + "-" + std::to_string(cursor.offset) + "-" + std::to_string(cursor.element);
}

std::optional<Cursor> read_cursor(std::string_view text) {
  Cursor cursor;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, cursor.revision);
  if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, cursor.offset);
  if (second.ec != std::errc{} || second.ptr == end || *second.ptr != '-') return std::nullopt;
  const auto third = std::from_chars(second.ptr + 1, end, cursor.element);
  if (third.ec != std::errc{} || third.ptr != end) return std::nullopt;
  return cursor;
}

// Within the revision of the cursor its position holds; after it, the place behind the landmark, wherever that has gone.
size_t resume(const Cursor& cursor, const std::vector<model::ElementId>& list, model::Revision revision) {
  if (cursor.revision != revision) {
    const auto landmark = std::ranges::find(list, model::ElementId{cursor.element});
    if (landmark != list.end()) return static_cast<size_t>(landmark - list.begin()) + 1;
  }
  return std::min<size_t>(cursor.offset, list.size());
}

Error bad_list(std::string_view parameter, const std::string& name) {
  return Error(ErrorCode::kInvalidInput, Message(kBadParameter, {{"name", std::string(parameter)}, {"value", name}}), Where{.path = "?" + std::string(parameter)},
               Message(kSeeMetamodelNames));
}

Result<ElementShape> shape_of(const Call& call, const View& view, const search::ElementQuery& query) {
  ElementShape shape;
  shape.links_max = kLinksInGrid;
  if (const auto names = call.query.find("fields")) {
    shape.all_fields = false;
    for (const std::string& name : split(*names, ',')) {
      if (name.empty()) continue;
      bool any = false;
      for (const model::TypeId type : query.types) {
        const model::FieldId field = view.metamodel().find_field(type, name);
        if (!field.valid() || !view.sees(view.metamodel().field(field))) continue;
        any = true;
        if (std::ranges::find(shape.fields, field) == shape.fields.end()) shape.fields.push_back(field);
      }
      if (!any) return bad_list("fields", name);
    }
  }
  if (const auto names = call.query.find("relations")) {
    for (const std::string& name : split(*names, ',')) {
      if (name.empty()) continue;
      const bool incoming = name.ends_with(".in");
      const auto type = view.metamodel().find_relation_type(incoming ? std::string_view(name).substr(0, name.size() - 3) : std::string_view(name));
      if (!type.valid()) return bad_list("relations", name);
      shape.relations.push_back({type, incoming});
    }
  }
  return shape;
}

}  // namespace

search::QueryText query_text(const Query& query) {
  search::QueryText text{.types = {}, .filters = query.find_all("filter"), .sort = std::string(query.find("sort").value_or("")),
                         .words = std::string(query.find("search").value_or(""))};
  for (const std::string& types : query.find_all("type")) {
    for (std::string& type : split(types, ',')) {
      if (!type.empty()) text.types.push_back(std::move(type));
    }
  }
  return text;
}

Result<FoundElements> find_elements(const Call& call) {
  const search::QueryText text = query_text(call.query);
  View view = TRY(call.view());
  search::ElementQuery query = TRY(search::parse_query(view, text));
  // A reader that a writer overtook looks again, rather than sorting an old register anew.
  for (int tries = 0; tries < 3 && !call.asks_for_past() && call.house.finder.overtaken(view, query); ++tries) {
    call.look_again();
    view = TRY(call.view());
    query = TRY(search::parse_query(view, text));
  }
  search::ElementList list = call.house.finder.find(view, query);
  return FoundElements{std::move(view), std::move(query), std::move(list)};
}

Result<Response> list_elements(Call& call) {
  const int64_t page_size = TRY(call.query.integer("pageSize", kPageSizeDefault, 1, kPageSizeMax));
  const int64_t asked_offset = TRY(call.query.integer("offset", 0, 0, int64_t{1} << 40));
  std::optional<Cursor> cursor;
  if (const auto text = call.query.find("cursor")) {
    cursor = read_cursor(*text);
    if (!cursor) {
      return Error(ErrorCode::kInvalidInput, Message(kBadParameter, {{"name", std::string("cursor")}, {"value", std::string(*text)}}), Where{.path = "?cursor"},
                   Message(kUseNextCursor));
    }
  }
  const FoundElements found = TRY(find_elements(call));
  const ElementShape shape = TRY(shape_of(call, found.view, found.query));
  const std::vector<model::ElementId>& list = *found.list;
  const size_t begin = cursor ? resume(*cursor, list, found.view.revision()) : std::min(static_cast<size_t>(asked_offset), list.size());
  const size_t end = std::min(begin + static_cast<size_t>(page_size), list.size());

  std::string body;
  body.reserve(512 * (end - begin) + 200);
  JsonWriter out(body);
  out.begin_object().field("revision", uint64_t{found.view.revision()}).field("total", uint64_t{list.size()}).field("offset", uint64_t{begin});
  out.key("next_cursor");
  if (end < list.size()) out.text(write_cursor({found.view.revision(), end, end > 0 ? list[end - 1].index : 0}));
  else out.null();
  out.key("elements").begin_array();
  for (size_t i = begin; i < end; ++i) exchange::json::write_element(found.view, found.view.element(list[i]), shape, out);
  out.end_array().end_object();
  return json_text_response(std::move(body));
}

ElementView element_named(const View& view, const std::string& key) { return view.find(key); }

Error no_such(const std::string& what) { return Error(ErrorCode::kNotFound, Message(kNotFound, {{"what", what}}), Where{.element = what}, Message(kCheckKey)); }

Result<Response> get_element(Call& call) {
  const View view = TRY(call.view());
  const ElementView element = element_named(view, call.argument(0));
  if (!element) return no_such(call.argument(0));
  std::string body;
  body.reserve(4096);
  JsonWriter out(body);
  ElementShape shape;
  shape.all_relations = true;
  exchange::json::write_element(view, element, shape, out);
  body.pop_back();  // more belongs to the same object
  if (const auto at = call.house.times.find(element.changed_at())) out.field("changed_at", format_iso(*at));
  if (const auto at = call.house.times.find(element.added_at())) out.field("added_at", format_iso(*at));
  const std::vector<std::string_view> names = view.snapshot()->series_names(element.id());
  if (!names.empty()) {
    out.key("series").begin_array();
    for (const std::string_view name : names) {
      out.begin_object().field("name", name).key("points").begin_array();
      for (const model::SeriesPoint& point : view.series(element, name)) out.begin_object().field("at", format_iso(point.at)).key("value").number(point.value).end_object();
      out.end_array().end_object();
    }
    out.end_array();
  }
  out.end_object();
  return json_text_response(std::move(body));
}

}  // namespace koers::http

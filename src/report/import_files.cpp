#include "report/import_files.h"

#include <algorithm>

#include "base/check.h"
#include "exchange/archimate/archi_csv.h"
#include "exchange/archimate/exchange_reader.h"
#include "report/register_transfer.h"

namespace koers::report {

namespace archimate = exchange::archimate;
namespace table = exchange::table;

namespace {

constexpr MessageText kTwoModels{"report.two_models", "Hier staan twee architectuurmodellen: {one} en {other}.", "There are two architecture models here: {one} and {other}."};
constexpr MessageText kOneByOne{"report.one_by_one", "Lees ze na elkaar in. Tabellen mogen erbij.", "Read them one after the other. Tables may come along."};

struct Sorted {
  std::vector<GivenFile> model;   // one file, or those of Archi's CSV
  std::vector<GivenFile> tables;
  bool csv = false;
};

// Archi's list of elements makes its other two lists part of a model; without it they are tables like any other.
Result<Sorted> sort_files(std::vector<GivenFile> given) {
  std::vector<GivenFile> files;
  for (GivenFile& file : given) {
    auto lists = TRY(archimate::unzip_archi_csv(file.name, file.bytes));
    if (lists.empty()) files.push_back(std::move(file));
    for (auto& [name, bytes] : lists) files.push_back({std::move(name), std::move(bytes)});
  }
  const auto kind_of = [](const GivenFile& file) { return archimate::archi_csv_kind(file.bytes); };
  Sorted sorted;
  sorted.csv = std::ranges::any_of(files, [&](const GivenFile& file) { return kind_of(file) == archimate::ArchiCsv::kElements; });
  bool xml = false;
  for (GivenFile& file : files) {
    const bool csv = sorted.csv && kind_of(file) != archimate::ArchiCsv::kNone;
    const bool model = !csv && archimate::looks_like_model(file.bytes);
    const bool second = model ? !sorted.model.empty() : csv && xml;
    if (second) return Error(ErrorCode::kInvalidInput, Message(kTwoModels, {{"one", sorted.model.front().name}, {"other", file.name}}), Where{.file = file.name}, kOneByOne);
    xml = xml || model;
    (csv || model ? sorted.model : sorted.tables).push_back(std::move(file));
  }
  return sorted;
}

Result<archimate::ExchangeModel> read_model_files(Sorted& sorted) {
  if (!sorted.csv) return archimate::read_model(sorted.model.front().name, std::move(sorted.model.front().bytes));
  std::vector<archimate::NamedBytes> files;
  for (GivenFile& file : sorted.model) files.emplace_back(std::move(file.name), std::move(file.bytes));
  return archimate::read_archi_csv(files);
}

archimate::ModelOptions model_options(const table::ImportOptions& options) {
  archimate::ModelOptions made;
  const auto answer = [&](const char* id) {
    const auto found = options.answers.find(id);
    return found == options.answers.end() ? std::string() : found->second;
  };
  const std::string kind = answer("model:kind");
  made.kind = kind == "reference" ? archimate::ModelKind::kReference : kind == "own" ? archimate::ModelKind::kOwn : archimate::ModelKind::kAuto;
  made.name = answer("model:name"), made.version = answer("model:version"), made.stable_property = answer("model:stable_property");
  made.answers = options.answers;
  made.author = options.author;
  made.today = options.today;
  return made;
}

// The register with the changes applied, to plan upon; and what their additions became there.
struct Preview {
  model::SnapshotPtr snapshot;
  std::vector<std::pair<model::Ref, uint32_t>> added;  // in the preview → the position of its change; sorted
};
Result<Preview> preview_of(const model::Snapshot& snapshot, const model::ChangeSet& changes) {
  model::NumberAllocator numbers;
  numbers.observe(snapshot);
  const model::ResolvedChangeSet resolved = TRY(model::resolve(snapshot, changes, numbers, [] { return std::string(16, '-'); }));
  Preview preview;
  std::vector<uint32_t> positions;
  for (uint32_t i = 0; i < changes.changes.size(); ++i) {
    if (std::holds_alternative<model::AddElement>(changes.changes[i]) || std::holds_alternative<model::AddRelation>(changes.changes[i])) positions.push_back(i);
  }
  for (const model::Change& change : resolved.changes.changes) {
    const auto* element = std::get_if<model::AddElement>(&change);
    const auto* relation = std::get_if<model::AddRelation>(&change);
    if (element == nullptr && relation == nullptr) continue;
    CHECK(preview.added.size() < positions.size());
    preview.added.emplace_back(element ? model::Ref(element->id) : model::Ref(relation->id), positions[preview.added.size()]);
  }
  std::ranges::sort(preview.added);
  preview.snapshot = snapshot.apply(resolved, snapshot.revision() + 1);
  return preview;
}

// The second change set behind the first: what it says of things in the preview it says of the changes that add them.
void append(model::ChangeSet& first, const Preview& preview, model::ChangeSet second) {
  const auto shift = static_cast<uint32_t>(first.changes.size());
  const auto there = [&](model::Ref ref) {
    if (ref == model::Ref::none()) return ref;
    if (ref.is_added()) return model::Ref::added(ref.position() + shift);
    const auto found = std::ranges::lower_bound(preview.added, ref, {}, &std::pair<model::Ref, uint32_t>::first);
    return found != preview.added.end() && found->first == ref ? model::Ref::added(found->second) : ref;
  };
  for (model::Change& change : second.changes) {
    if (auto* add = std::get_if<model::AddRelation>(&change)) add->from = there(add->from), add->to = there(add->to);
    if (auto* set = std::get_if<model::SetFields>(&change)) set->target = there(set->target);
    if (auto* labels = std::get_if<model::SetLabels>(&change)) labels->target = there(labels->target);
    if (auto* remove = std::get_if<model::Remove>(&change)) remove->target = there(remove->target);
    if (auto* points = std::get_if<model::AppendPoints>(&change)) points->element = there(points->element);
    if (const auto* key = std::get_if<model::SetKey>(&change)) {
      if (const model::Ref added = there(key->element); added.is_added()) {
        std::get<model::AddElement>(first.changes[added.position()]).key = key->key;
        continue;
      }
    }
    first.changes.push_back(std::move(change));
  }
  if (second.base <= preview.snapshot->revision() - 1) first.base = std::min(first.base, second.base);
}

void append(table::ImportReport& first, table::ImportReport second) {
  const auto move_all = [](auto& into, auto& from) { into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end())); };
  move_all(first.tables, second.tables), move_all(first.rows, second.rows), move_all(first.created, second.created);
  move_all(first.questions, second.questions), move_all(first.gone, second.gone), move_all(first.notes, second.notes);
  boost::mp11::mp_for_each<boost::describe::describe_members<table::ImportCounts, boost::describe::mod_any_access>>(
      [&](auto member) { first.counts.*member.pointer += second.counts.*member.pointer; });
}

// Every file that cannot be read, at once.
class Unreadable {
 public:
  void add(Error error) {
    code_ = !code_ || *code_ == error.code ? error.code : ErrorCode::kInvalidInput;
    problems_.insert(problems_.end(), std::make_move_iterator(error.problems.begin()), std::make_move_iterator(error.problems.end()));
  }
  Result<void> none() {
    if (code_) return Error(*code_, std::move(problems_));
    return {};
  }

 private:
  std::optional<ErrorCode> code_;
  std::vector<Problem> problems_;
};

}  // namespace

Result<FilesPlan> plan_files(const registry::Registry& registry, const model::View& view, std::vector<GivenFile> files, const table::ImportOptions& options) {
  Sorted sorted = TRY(sort_files(std::move(files)));
  Unreadable unreadable;
  std::optional<archimate::ExchangeModel> model;
  if (!sorted.model.empty()) {
    auto read = read_model_files(sorted);
    if (read) model = std::move(*read);
    else unreadable.add(std::move(read).error());
  }
  std::vector<table::Workbook> workbooks;
  for (GivenFile& file : sorted.tables) {
    auto read = table::read_workbook(file.name, std::move(file.bytes));
    if (read) workbooks.push_back(std::move(*read));
    else unreadable.add(std::move(read).error());
  }
  TRY(unreadable.none());

  FilesPlan plan;
  if (model) {
    const std::optional<model::View> exported = exported_view(registry, *model, view);
    archimate::ModelImport planned = TRY(archimate::plan_model_import(view, *model, model_options(options), exported ? &*exported : nullptr));
    plan = {std::move(planned.report), std::move(planned.changes), std::move(planned.facts)};
    if (workbooks.empty()) return plan;
  }
  table::ImportOptions for_tables = options;
  std::erase_if(for_tables.answers, [](const auto& answer) { return answer.first.starts_with("model:"); });
  const std::optional<model::View> exported = exported_view(registry, workbooks, view);
  const bool upon = model && !plan.changes.changes.empty();
  std::optional<Preview> preview;
  if (upon) preview = TRY(preview_of(*view.snapshot(), plan.changes));
  const model::View seen = upon ? model::View(preview->snapshot, view.granted(), view.language()) : view;
  table::ImportPlan tables = TRY(table::plan_import(seen, std::move(workbooks), for_tables, exported ? &*exported : nullptr));
  append(plan.report, std::move(tables.report));
  if (upon) append(plan.changes, *preview, std::move(tables.changes));
  else plan.changes = std::move(tables.changes);
  return plan;
}

}  // namespace koers::report

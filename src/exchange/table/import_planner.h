// Inside plan_import: the rows on their way to a change set. Only import_*.cpp include this.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/table/import_plan.h"
#include "exchange/table/reference_text.h"
#include "exchange/table/value_reading.h"
#include "exchange/table/vocabulary.h"

namespace koers::exchange::table {

inline constexpr uint32_t kNone = 0xFFFFFFFF;
inline constexpr const char* kSourceType = "import_source";

// A table that is taken, with what its columns need to know.
struct SourceTable {
  const Workbook* workbook = nullptr;
  const Sheet* sheet = nullptr;
  RecognisedTable table;
  uint32_t report = 0;                        // in ImportReport::tables
  bool own_export = false;
  std::vector<ReadingContext> contexts{};     // per column
  bool has_name = false, has_detail_keys = false;
};

// Where something came from, to tell of it later.
struct CellPlace {
  uint32_t row = kNone;   // in rows_
  uint32_t cell = kNone;  // in its report
};

// A row of a table field to be: what is known of it by column.
struct TablePatch {
  std::map<uint16_t, model::Value> keys;      // year, skill, quarter: which row
  uint16_t column = 0;
  model::Value value;
  uint32_t table = 0;
  CellPlace place;
};

// An element that rows speak of: one of the register, or one to be added.
struct Draft {
  model::TypeId type;
  model::ElementView existing{};              // false: to be added
  std::string key{}, number{}, name{};
  bool created = false;                       // no row describes it: a cell names it
  bool refused = false;
  uint32_t row = kNone;                       // the first that speaks of it
  uint32_t index = kNone;                     // in the reference index
  std::map<model::FieldId, model::Value> fields{};
  std::map<model::FieldId, CellPlace> field_places{};
  std::map<model::FieldId, std::vector<TablePatch>> patches{};
  std::set<model::FieldId> assumed{}, certain{};
  std::vector<std::pair<uint32_t, std::string>> origins{};  // table, row as remembered
};

struct Link {
  model::RelationTypeId type;
  uint32_t from = 0, to = 0;                  // drafts
  CellPlace place;
  std::vector<model::FieldValue> fields{};
  bool dropped = false;
};
struct Unlink {
  model::RelationId relation;
  CellPlace place;
  bool dropped = false;
};

// A sheet of our own export that is no list of elements.
struct OwnSheet {
  const Workbook* workbook = nullptr;
  const Sheet* sheet = nullptr;
  std::map<std::string, uint32_t> columns{};  // by what they mean
  model::TypeId type{};                       // of a table field: its type and the field; else it is the list of links
  model::FieldId field{};
  bool points = false;                        // it is the list of measurements
  uint32_t report = 0;
};

// Equal but for what a spreadsheet loses: the last bits of a figure.
bool same_value(const model::Value& left, const model::Value& right);

struct PlannedRow {
  uint32_t table = 0;       // in tables_
  uint32_t body = 0;        // index of the row in its sheet
  uint32_t draft = kNone;
  std::string number{}, name{}, key{};
  bool changed = false;     // something of it is set, linked or taken away
  RowReport report;
};

class ImportPlanner {
 public:
  ImportPlanner(const model::View& view, std::vector<Workbook> workbooks, const ImportOptions& options, const model::View* exported);
  Result<ImportPlan> run();

 private:
  // import_plan.cpp
  Result<void> check_options() const;
  void apply_corrections();
  void recognise_all();
  struct FoundTable {
    const Workbook* workbook;
    const Sheet* sheet;
    std::string id, source;
    TableChoice choice;
    RecognisedTable table{};
  };
  std::deque<FoundTable> find_all_tables();
  KnownNames names_of_register() const;
  bool is_passed_over(const Workbook& workbook, const Sheet& sheet) const;
  void take_found(FoundTable& found);
  void take_table(const Workbook& workbook, const Sheet& sheet, RecognisedTable table, const std::string& id);
  void take_free_list(const Workbook& workbook, const Sheet& sheet, const RecognisedTable& table, const std::string& id);
  TableReport describe(const Workbook& workbook, const Sheet& sheet, const RecognisedTable& table, const std::string& id) const;
  void prepare_columns(SourceTable& table) const;
  void index_register();
  void read_origins();
  void collect_spellings();
  void add_skipped_rows();
  void finish_reports();

  // import_sources.cpp
  void read_sources();
  TableChoice choice_for(const Workbook& workbook, const Sheet& sheet, const std::string& id, std::string& source) const;
  void say_remembered(const std::string& id, RecognisedTable& table) const;
  std::optional<std::string> answer_to(const std::string& question, const std::string& file, const std::string& sheet);
  void remember_sources();

  // import_identity.cpp
  void identify_rows();
  void identify(uint32_t row);
  bool match_known(PlannedRow& row);
  void add_or_rename(uint32_t row);
  bool skip_twice(PlannedRow& row, std::span<const uint32_t> found);
  void attach(PlannedRow& row, uint32_t draft, Message reason);
  uint32_t draft_of(model::ElementView existing);
  uint32_t new_draft(PlannedRow& row, Message reason);
  std::optional<uint32_t> pick_by_links(const PlannedRow& row, std::span<const uint32_t> found) const;
  std::string made_up_name(const PlannedRow& row, std::string& from) const;
  void refuse(PlannedRow& row, Message reason, Message mend);
  bool same_cells(const PlannedRow& left, const PlannedRow& right) const;

  // import_values.cpp
  void read_rows();
  void read_row(uint32_t row);
  void read_field(PlannedRow& row, Draft& draft, const RecognisedColumn& column, const ReadingContext& context, const Cell& cell, uint32_t row_index);
  void read_ratings_cell(PlannedRow& row, Draft& draft, const RecognisedColumn& column, const Cell& cell, uint32_t row_index);
  void read_measurement(PlannedRow& row, const RecognisedColumn& column, const ReadingContext& context, const Cell& cell);
  void read_details(PlannedRow& row, Draft& draft, uint32_t row_index);
  void set_field(Draft& draft, model::FieldId field, model::Value value, CellPlace place, CellReport& report);
  void also_stage(const PlannedRow& row, Draft& draft, const Cell& cell, CellPlace place);
  void keep_remainder(Draft& draft, const model::Field& field, const std::string& remainder, CellPlace place, CellReport& report);
  void imply_choices();
  CellReport& add_cell(PlannedRow& row, const RecognisedColumn& column, const Cell& cell);
  std::string display(model::FieldId field, const model::Value& value) const;
  model::Value current(const Draft& draft, model::FieldId field) const;
  std::string spelled(const std::string& text);

  // import_links.cpp
  void read_links(PlannedRow& row, const RecognisedColumn& column, const Cell& cell, uint32_t row_index);
  std::optional<uint32_t> settle_part(const NamedPart& part, const Target& target, CellReport& report, const Where& where, bool& created);
  std::vector<std::pair<std::string, uint32_t>> answers_of(const NamedPart& part) const;
  std::optional<uint32_t> answer_for(const std::string& answer, const NamedPart& part, const Target& target, bool& created);
  uint32_t create(model::TypeId type, const std::string& name, const Target& target);
  model::TypeId creatable(const NamedPart& part, const Target& target) const;
  void ask(const NamedPart& part, const Target& target, CellReport& report, const Where& where);
  Question& question(const std::string& id, const MessageText& text, std::vector<MessageArgument> arguments, const Where& where);
  uint32_t draft_of_index(uint32_t index);
  std::vector<std::pair<uint32_t, model::RelationId>> links_of(const model::View& view, const model::ElementView& element, const Target& target) const;
  bool add_link(const PlannedRow& row, const Target& target, uint32_t other, CellPlace place, CellReport& report);
  std::string names_of(std::span<const uint32_t> drafts) const;
  std::string question_id(std::string_view kind, std::string_view text, std::span<const model::TypeId> types) const;

  // import_own.cpp
  static bool is_own_sheet(const TableChoice& choice);
  bool take_own_sheet(const Workbook& workbook, const Sheet& sheet, const TableChoice& choice, const std::string& id);
  void read_link_sheets();
  void read_detail_sheets();
  void read_points_sheet(const OwnSheet& own);
  std::optional<double> measured(const model::View& view, uint32_t draft, const std::string& series, Date at) const;
  std::vector<NamedPart> read_own_references(std::string_view text, std::span<const model::TypeId> types);
  void read_detail_sheet(const OwnSheet& own);
  void read_link_sheet(const OwnSheet& own);
  struct LinkRow {  // of the sheet with every link
    model::RelationTypeId type;
    std::string from, to;                     // keys
    std::optional<uint32_t> number{};
    model::RelationView relation{};           // of this register, when it is still the same
  };
  LinkRow link_row(const OwnSheet& own, const Row& row) const;
  void add_listed_link(const OwnSheet& own, const Row& row, const LinkRow& link, RowReport& report, std::set<uint32_t>& listed);
  std::vector<model::FieldValue> read_link_fields(const OwnSheet& own, const Row& row, const LinkRow& link, RowReport& report);
  void unlink_unlisted(const OwnSheet& own, const std::set<uint32_t>& listed);
  bool was_so_in_export(const Draft& draft, model::FieldId field, const model::Value& value) const;
  std::string own_text(const OwnSheet& own, const Row& row, const char* meaning) const;
  RowReport& own_row(const OwnSheet& own, const Row& row);
  std::string key_of(model::Ref ref) const;
  std::optional<uint32_t> draft_by_key(const std::string& key);
  std::optional<uint32_t> index_by_key(const std::string& key) const;

  // import_changes.cpp
  void merge_details();
  void merge_field(Draft& draft, const model::Field& field, const std::vector<TablePatch>& patches);
  void remember_assumptions();
  void remember_origins();
  void mark_gone();
  void build_changes();
  void check_changes();
  struct Refusals {  // of one round of check_changes
    size_t count = 0;
    std::map<uint32_t, std::pair<Message, Message>> drafts{};  // reason and how to mend it
    std::set<std::pair<model::Ref, std::string>> points{};
    std::set<model::Ref> link_fields{};
  };
  void refuse_change(size_t change, const Problem& problem, Refusals& refused);
  void leave_out(const Refusals& refused);
  model::Ref ref_of(uint32_t draft) const;
  void count_outcomes();

  const model::Metamodel& metamodel() const { return view_.metamodel(); }
  const Target& target_of(const RecognisedColumn& column) const { return column.meaning->target; }
  Where where_of(const PlannedRow& row, const RecognisedColumn* column = nullptr) const;
  bool report_cells() const { return cells_reported_ < options_.cells_reported_max; }

  const model::View& view_;
  const model::View* exported_;                              // the register as our own export had it; may be null
  std::vector<Workbook> workbooks_;
  const ImportOptions& options_;
  std::shared_ptr<const Vocabulary> shared_vocabulary_;
  const Vocabulary& vocabulary_;
  ReferenceIndex index_;
  std::vector<SourceTable> tables_;
  std::vector<PlannedRow> rows_;
  std::vector<OwnSheet> own_sheets_;
  std::deque<RowReport> own_rows_;
  std::vector<std::pair<model::RelationId, std::vector<model::FieldValue>>> link_fields_;
  std::map<std::pair<uint32_t, std::string>, std::vector<model::SeriesPoint>> points_;  // by draft and series
  std::deque<Draft> drafts_;
  std::unordered_map<uint32_t, uint32_t> draft_by_element_;  // element number → draft
  std::vector<uint32_t> draft_by_index_;                     // entry of the reference index → draft, kNone
  std::vector<Link> links_;
  std::vector<Unlink> unlinks_;
  std::set<std::tuple<uint16_t, uint32_t, uint32_t>> linked_;  // what links_ holds
  std::unordered_map<std::string, std::string> spellings_;   // folded → as written, of skills
  struct Remembered {
    model::ElementId element;
    std::string file, sheet, row;
  };
  std::map<std::tuple<std::string, std::string, std::string>, model::ElementId> origins_;
  std::vector<Remembered> remembered_;
  struct KnownSource {
    model::ElementView element{};
    TableChoice choice{};
    std::map<std::string, std::string> answers{};
  };
  std::map<std::string, std::string> sources_used_;          // table id → key of the source
  std::map<std::string, KnownSource> sources_;               // by source key
  std::map<std::string, std::map<std::string, std::string>> given_answers_;  // file|sheet → question → answer, of those given now and used
  std::vector<std::unordered_set<std::string>> table_names_; // per table: the folded names of its rows
  std::map<uint32_t, uint32_t> created_reports_;             // draft → report.created
  std::map<std::string, uint32_t> questions_;                // id → report.questions
  size_t cells_reported_ = 0;
  CellReport unreported_;                                    // written to when no more cells are reported
  std::vector<CellPlace> change_places_;                     // per change: where it came from
  std::vector<uint32_t> change_drafts_;                      // per change: the draft, kNone
  std::vector<uint32_t> change_links_;                       // per change: in links_ or unlinks_, kNone
  std::vector<uint32_t> add_positions_;                      // per draft: its AddElement, kNone
  ImportPlan plan_;
};

}  // namespace koers::exchange::table

// Bytes of unknown origin to a tree of XML, within limits: no DTD, no entities but the five of XML, text in UTF-8.
// Errors: kTooLarge; kInvalidInput with the line; kUnsupported for a DTD or an encoding that is not read.
// pugixml lets pass what XML forbids: text after the end is refused here; an & that begins nothing is noted and stays a letter. Readers look for an attribute
// that an element has twice.
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/limits.h"
#include "exchange/archimate/remarks.h"

namespace koers::exchange::archimate {

struct XmlDocument {
  pugi::xml_document tree;
  std::string text;            // what was parsed; offset_debug() of a node is a place in it
  bool control_characters = false;  // there may be characters in texts that no XML may hold
  std::vector<Problem> notes;
};
Result<std::shared_ptr<XmlDocument>> parse_xml(const std::string& file, std::string bytes, const ReadLimits& limits);

struct AttributeLook {
  std::string_view twice;  // the name of an attribute that stands there twice; empty when none does
  bool declares_namespace = false;
};
AttributeLook look_at_attributes(pugi::xml_node node);

// The text inside an element, comments left out, tags too; kept by the model when it has to be put together.
class TextReader {
 public:
  TextReader(ExchangeModel& model, bool clean, Remarks& remarks) : model_(model), remarks_(remarks), clean_(clean) {}
  std::string_view content(pugi::xml_node node);
  std::string_view attribute(std::string_view value) { return clean_ ? cleaned(value) : value; }
  size_t dropped() const { return dropped_; }  // control characters

 private:
  std::string_view cleaned(std::string_view text);
  void gather(pugi::xml_node node, int depth, std::string& text);
  ExchangeModel& model_;
  Remarks& remarks_;
  bool clean_;
  size_t dropped_ = 0;
};

// All that is wrong, each with its line, up to a limit.
class ProblemCollector {
 public:
  ProblemCollector(const ExchangeModel& model, const ReadLimits& limits) : model_(model), limits_(limits) {}
  void add(Message what, Message mend, int64_t offset, std::string_view identifier = {});
  bool empty() const { return count_ == 0; }
  bool full() const { return count_ >= limits_.problems_max; }  // what more is added is only counted
  size_t count() const { return count_; }
  Error take();

 private:
  const ExchangeModel& model_;
  const ReadLimits& limits_;
  std::vector<std::pair<int64_t, Problem>> problems_;
  size_t count_ = 0;
};

}  // namespace koers::exchange::archimate

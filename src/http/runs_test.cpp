#include "http/runs.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <future>
#include <thread>

#include "base/json_io.h"

namespace koers::http {
namespace {

namespace bj = boost::json;

constexpr MessageText kStep{"test.step", "Rekenen", "Computing"};
constexpr MessageText kFault{"test.fault", "Dat kan niet.", "That is not possible."};

class ListStream : public Stream {
 public:
  bool write(std::string bytes) override {
    const std::scoped_lock lock(mutex);
    text += bytes;
    return true;
  }
  void close() override {}
  std::string seen() {
    const std::scoped_lock lock(mutex);
    return text;
  }
  std::mutex mutex;
  std::string text;
};

class RunsTest : public ::testing::Test {
 protected:
  RunsTest() : personal(std::make_shared<model::PersonalValues>()), snapshot(model::Snapshot::empty(model::builtin_metamodel(), personal)) {
    stream = std::make_shared<ListStream>();
    events.add({.stream = stream, .account = "account:1", .may_listen = {}, .last_event_id = {}});
    lens.name = "test";
    lens.run = [this](const model::View&, const bj::value& options, Control& control) -> Result<bj::value> {
      ++calls;
      return work(options, control);
    };
    lens.options_schema = lens.result_schema = [] { return bj::value(bj::object()); };
  }
  LensRequest request(bj::value options = bj::object(), model::Labels labels = model::View::kEverything, std::string account = "account:1") {
    return {.lens = &lens, .view = model::View(snapshot, labels), .branch = "", .options = std::move(options), .account = std::move(account)};
  }
  static LensAnswer ok(Result<LensAnswer> answer) {
    if (!answer) throw std::runtime_error(answer.error().in(Language::kEnglish));
    return *std::move(answer);
  }
  RunDocument wait(Runs& runs, const std::string& id) {
    for (int i = 0; i < 2000; ++i) {
      const auto run = runs.find(id, "account:1");
      if (!run) break;
      if (run->state != RunState::kWaiting && run->state != RunState::kRunning) return *run;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return {};
  }

  ManualClock clock;
  EventHub events;
  std::shared_ptr<ListStream> stream;
  std::shared_ptr<model::PersonalValues> personal;
  model::SnapshotPtr snapshot;
  analysis::Lens lens;
  std::atomic<int> calls{0};
  std::function<Result<bj::value>(const bj::value&, Control&)> work = [](const bj::value& options, Control&) -> Result<bj::value> { return bj::value{{"got", options}}; };
};

TEST_F(RunsTest, TheSameQuestionIsAnsweredOnce) {
  Runs runs(clock, events, nullptr);
  Control control;
  EXPECT_FALSE(ok(runs.answer(request({{"a", 1}}), control)).from_cache);
  const LensAnswer again = ok(runs.answer(request({{"a", 1}}), control));
  EXPECT_TRUE(again.from_cache);
  EXPECT_EQ(again.result.at("got").at("a").to_number<int>(), 1);
  EXPECT_EQ(calls, 1);
  ok(runs.answer(request({{"a", 2}}), control));
  EXPECT_EQ(calls, 2) << "other options";
  ok(runs.answer(request({{"a", 1}}, 0), control));
  EXPECT_EQ(calls, 3) << "other read labels";
  const model::ResolvedChangeSet nothing;
  snapshot = snapshot->apply(nothing, 5);
  ok(runs.answer(request({{"a", 1}}), control));
  EXPECT_EQ(calls, 4) << "another revision";
  personal->set_epoch(1);
  ok(runs.answer(request({{"a", 1}}), control));
  EXPECT_EQ(calls, 5) << "something was erased";
  lens.version = 2;
  ok(runs.answer(request({{"a", 1}}), control));
  EXPECT_EQ(calls, 6) << "another engine";
}

TEST_F(RunsTest, WhatWasStoppedOrCannotBeRepeatedIsNotKept) {
  Runs runs(clock, events, nullptr);
  work = [](const bj::value&, Control&) -> Result<bj::value> { return bj::value{{"reproducible", false}}; };
  Control control;
  ok(runs.answer(request(), control));
  EXPECT_FALSE(ok(runs.answer(request(), control)).from_cache);
  work = [](const bj::value&, Control&) -> Result<bj::value> { return bj::value{{"reproducible", true}}; };
  Control late;
  late.set_deadline(Control::Steady::now() - std::chrono::seconds(1));
  ok(runs.answer(request({{"b", 1}}), late));
  EXPECT_FALSE(ok(runs.answer(request({{"b", 1}}), control)).from_cache) << "its time was up";
  EXPECT_TRUE(ok(runs.answer(request({{"b", 1}}), control)).from_cache);
}

TEST_F(RunsTest, APartialViewIsSaidToBePartial) {
  Runs runs(clock, events, nullptr);
  Control control;
  EXPECT_FALSE(ok(runs.answer(request({}, 0), control)).partial);
  lens.needs_complete_view = true;
  EXPECT_TRUE(ok(runs.answer(request({}, 0), control)).partial);
  EXPECT_FALSE(ok(runs.answer(request(), control)).partial);
}

TEST_F(RunsTest, ARunTellsHowFarItIsAndIsDone) {
  Runs runs(clock, events, nullptr);
  work = [](const bj::value&, Control& control) -> Result<bj::value> {
    control.report({.share = 0.5, .step = Message(kStep), .value = 3.0, .bound = 4.0});
    return bj::value{{"answer", 42}};
  };
  const auto started = runs.start(request());
  ASSERT_TRUE(started.has_value());
  const RunDocument done = wait(runs, started->id);
  ASSERT_EQ(done.state, RunState::kDone);
  EXPECT_EQ(done.answer->result.at("answer").to_number<int>(), 42);
  EXPECT_EQ(done.progress.share, 1);
  EXPECT_FALSE(runs.find(started->id, "account:2").has_value()) << "it belongs to who started it";
  EXPECT_TRUE(runs.list("account:2").empty());
  EXPECT_EQ(runs.list("account:1").size(), 1u);
  const std::string seen = stream->seen();
  EXPECT_NE(seen.find("\"state\":\"running\""), std::string::npos) << seen;
  EXPECT_NE(seen.find("\"step\":{\"nl\":\"Rekenen\",\"en\":\"Computing\"}"), std::string::npos) << seen;
  EXPECT_NE(seen.find("\"state\":\"done\""), std::string::npos) << seen;
  EXPECT_EQ(seen.find("42"), std::string::npos) << "answers are fetched, not broadcast";
  EXPECT_TRUE(runs.end(started->id, "account:1"));
  EXPECT_FALSE(runs.find(started->id, "account:1").has_value());
}

TEST_F(RunsTest, CancelStopsWithinATenthOfASecond) {
  Runs runs(clock, events, nullptr);
  std::promise<void> begun;
  work = [&](const bj::value&, Control& control) -> Result<bj::value> {
    begun.set_value();
    for (;;) {
      if (const auto still = control.check(); !still) return still.error();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  };
  const auto started = runs.start(request());
  begun.get_future().wait();
  EXPECT_FALSE(runs.end(started->id, "account:2"));
  const auto asked = std::chrono::steady_clock::now();
  EXPECT_TRUE(runs.end(started->id, "account:1"));
  EXPECT_EQ(wait(runs, started->id).state, RunState::kCancelled);
  EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::milliseconds(100));
}

TEST_F(RunsTest, AFailedRunSaysWhy) {
  Runs runs(clock, events, nullptr);
  work = [](const bj::value&, Control&) -> Result<bj::value> { return Error(ErrorCode::kInvalidInput, Message(kFault)); };
  const RunDocument failed = wait(runs, runs.start(request())->id);
  ASSERT_EQ(failed.state, RunState::kFailed);
  EXPECT_EQ(failed.problem->at("detail").as_string(), "Dat kan niet.");
  EXPECT_EQ(failed.problem->at("status").to_number<int>(), 400);
}

TEST_F(RunsTest, OnlySoManyMayWait) {
  std::atomic<bool> go{false};
  Runs runs(clock, events, nullptr, {.at_once = 1, .waiting_max = 2});
  work = [&](const bj::value&, Control& control) -> Result<bj::value> {
    while (!go && !control.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return bj::value(1);
  };
  std::vector<std::string> ids;
  for (int i = 0; i < 10; ++i) {
    if (const auto started = runs.start(request({{"i", i}}))) {
      ids.push_back(started->id);
    } else {
      EXPECT_EQ(started.error().code, ErrorCode::kUnavailable);
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  EXPECT_EQ(ids.size(), 3u) << "one at work and two that wait";
  go = true;
  for (const std::string& id : ids) EXPECT_EQ(wait(runs, id).state, RunState::kDone);
}

TEST_F(RunsTest, AnErasureTakesDoneRunsWithIt) {
  Runs runs(clock, events, nullptr);
  const auto started = runs.start(request());
  EXPECT_EQ(wait(runs, started->id).state, RunState::kDone);
  personal->set_epoch(1);
  EXPECT_FALSE(runs.find(started->id, "account:1").has_value());
}

TEST_F(RunsTest, TheEndDoesNotWaitForWhatRuns) {
  std::promise<void> begun;
  work = [&](const bj::value&, Control& control) -> Result<bj::value> {
    begun.set_value();
    while (!control.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return control.check().error();
  };
  const auto asked = std::chrono::steady_clock::now();
  {
    Runs runs(clock, events, nullptr);
    (void)runs.start(request());
    begun.get_future().wait();
  }
  EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::seconds(1));
}

}  // namespace
}  // namespace koers::http

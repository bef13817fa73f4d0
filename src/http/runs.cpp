#include "http/runs.h"

#include <boost/json.hpp>

#include "base/check.h"
#include "base/json_io.h"
#include "http/problem.h"
#include "http/texts.h"

namespace koers::http {

namespace bj = boost::json;

namespace {

constexpr std::chrono::milliseconds kTellEvery{100};

Label label_of(const Message& message) { return {message.in(Language::kDutch), message.in(Language::kEnglish)}; }

// A lens says of itself when another run could give another answer, for instance because its time was up.
bool reproducible(const bj::value& result) {
  const bj::value* says = result.is_object() ? result.get_object().if_contains("reproducible") : nullptr;
  return says == nullptr || !says->is_bool() || says->get_bool();
}

bool over(RunState state) { return state == RunState::kDone || state == RunState::kFailed || state == RunState::kCancelled; }

}  // namespace

Runs::Runs(Clock& clock, EventHub& events, SolverPort* solver, RunOptions options)
    : clock_(clock), events_(events), solver_(solver), options_(options), lens_threads_(options.threads), workers_(options.at_once) {}

Runs::~Runs() {
  const std::scoped_lock lock(mutex_);
  for (const auto& [id, run] : runs_) run->control.cancel();
}

std::string Runs::cache_key(const LensRequest& request) const {
  std::string key = request.branch + '\n' + std::to_string(request.view.snapshot()->branch().value) + '\n' + std::to_string(request.view.revision());
  key += '\n' + std::to_string(request.view.granted()) + '\n' + request.lens->name + '\n' + std::to_string(request.lens->version) + '\n';
  key += request.view.language() == Language::kDutch ? "nl\n" : "en\n";
  return key + format_json(request.options);
}

// Something was erased since: no result from before may remain.
void Runs::drop_before(uint64_t epoch) {
  if (epoch <= cache_epoch_) return;
  kept_.clear();
  by_key_.clear();
  cache_bytes_ = 0;
  cache_epoch_ = epoch;
}

std::optional<bj::value> Runs::recall(const std::string& key, uint64_t epoch) {
  const std::scoped_lock lock(cache_mutex_);
  drop_before(epoch);
  if (epoch != cache_epoch_) return std::nullopt;
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return std::nullopt;
  kept_.splice(kept_.begin(), kept_, found->second);
  return found->second->result;
}

void Runs::keep(const std::string& key, uint64_t epoch, const bj::value& result) {
  const size_t bytes = key.size() + format_json(result).size();
  const std::scoped_lock lock(cache_mutex_);
  drop_before(epoch);
  if (epoch < cache_epoch_ || bytes > options_.cache_bytes_max / 4) return;
  if (by_key_.contains(key)) return;
  kept_.push_front({key, result, bytes});
  by_key_[key] = kept_.begin();
  cache_bytes_ += bytes;
  while (cache_bytes_ > options_.cache_bytes_max) {
    cache_bytes_ -= kept_.back().bytes;
    by_key_.erase(kept_.back().key);
    kept_.pop_back();
  }
}

Result<LensAnswer> Runs::answer(const LensRequest& request, Control& control) {
  LensAnswer answer{.lens = request.lens->name, .version = request.lens->version, .revision = request.view.revision(), .branch = request.branch,
                    .partial = request.lens->needs_complete_view && !request.view.complete(), .from_cache = false, .result = {}};
  const uint64_t epoch = request.view.snapshot()->personal().epoch();
  const std::string key = cache_key(request);
  if (auto known = recall(key, epoch)) {
    answer.from_cache = true;
    answer.result = std::move(*known);
    return answer;
  }
  control.set_solver(solver_);
  control.set_pool(&lens_threads_);
  answer.result = TRY(request.lens->run(request.view, request.options, control));
  const bool whole = !control.cancelled() && !control.past_deadline() && reproducible(answer.result);
  if (whole && epoch == request.view.snapshot()->personal().epoch()) keep(key, epoch, answer.result);
  return answer;
}

Result<RunDocument> Runs::start(LensRequest request) {
  auto run = std::make_shared<Run>(std::move(request));
  {
    const std::scoped_lock lock(mutex_);
    const auto waiting = std::ranges::count_if(runs_, [](const auto& one) { return one.second->document.state == RunState::kWaiting; });
    if (static_cast<size_t>(waiting) >= options_.waiting_max) {
      return Error(ErrorCode::kUnavailable, Message(kTooManyRuns, {{"count", int64_t{waiting}}}), {}, Message(kWaitForRuns));
    }
    forget_oldest();
    run->document.id = std::to_string(next_run_++);
    run->document.lens = run->request.lens->name;
    run->document.revision = run->request.view.revision();
    run->document.branch = run->request.branch;
    run->document.submitted_at = clock_.now();
    runs_[run->document.id] = run;
  }
  run->control.on_progress([this, raw = run.get()](const Progress& progress) {
    const std::scoped_lock lock(mutex_);
    raw->document.progress = {.share = progress.share, .step = std::nullopt, .value = progress.value, .bound = progress.bound};
    if (!progress.step.empty()) raw->document.progress.step = label_of(progress.step);
    const auto now = std::chrono::steady_clock::now();
    if (now - raw->told_at < kTellEvery) return;
    raw->told_at = now;
    tell(*raw);
  });
  RunDocument document = run->document;
  workers_.submit([this, run] { work(run); });
  return document;
}

void Runs::work(const std::shared_ptr<Run>& run) {
  {
    const std::scoped_lock lock(mutex_);
    if (run->control.cancelled()) {
      run->document.state = RunState::kCancelled;
      run->document.finished_at = clock_.now();
      tell(*run);
      return;
    }
    run->document.state = RunState::kRunning;
    tell(*run);
  }
  finish(run, answer(run->request, run->control));
}

void Runs::finish(const std::shared_ptr<Run>& run, Result<LensAnswer> answer) {
  const std::scoped_lock lock(mutex_);
  RunDocument& document = run->document;
  document.finished_at = clock_.now();
  if (answer) {
    document.state = RunState::kDone;
    document.progress.share = 1;
    document.answer = std::move(*answer);
  } else if (answer.error().code == ErrorCode::kCancelled) {
    document.state = RunState::kCancelled;
  } else {
    document.state = RunState::kFailed;
    const Response response = problem_response(answer.error(), run->request.view.language(), "/api/v1/runs/" + document.id);
    document.problem = *parse_json(response.body);
  }
  tell(*run);
}

// With the mutex held, so that events are in order.
void Runs::tell(const Run& run) {
  RunDocument brief = run.document;
  brief.answer.reset();
  brief.problem.reset();
  events_.publish("run", format_json(to_json(brief)), run.request.account);
}

void Runs::forget_oldest() {
  while (runs_.size() >= options_.kept_max) {
    auto oldest = runs_.end();
    for (auto at = runs_.begin(); at != runs_.end(); ++at) {
      if (!over(at->second->document.state)) continue;
      if (oldest == runs_.end() || *at->second->document.finished_at < *oldest->second->document.finished_at) oldest = at;
    }
    if (oldest == runs_.end()) return;
    runs_.erase(oldest);
  }
}

// A result may hold what was erased after it was made.
void Runs::forget_erased() {
  std::erase_if(runs_, [](const auto& one) {
    const Run& run = *one.second;
    return over(run.document.state) && run.epoch != run.request.view.snapshot()->personal().epoch();
  });
}

std::vector<RunDocument> Runs::list(const std::string& account) {
  const std::scoped_lock lock(mutex_);
  forget_erased();
  std::vector<RunDocument> documents;
  for (const auto& [id, run] : runs_) {
    if (run->request.account != account) continue;
    documents.push_back(run->document);
    documents.back().answer.reset();
  }
  return documents;
}

std::optional<RunDocument> Runs::find(const std::string& id, const std::string& account) {
  const std::scoped_lock lock(mutex_);
  forget_erased();
  const auto found = runs_.find(id);
  if (found == runs_.end() || found->second->request.account != account) return std::nullopt;
  return found->second->document;
}

bool Runs::end(const std::string& id, const std::string& account) {
  const std::scoped_lock lock(mutex_);
  const auto found = runs_.find(id);
  if (found == runs_.end() || found->second->request.account != account) return false;
  if (over(found->second->document.state)) {
    runs_.erase(found);
    return true;
  }
  found->second->control.cancel();
  return true;
}

}  // namespace koers::http
